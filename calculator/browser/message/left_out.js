/**
 * What the reader did not judge: parts of the text that are not the candidate's own English,
 * or all of it. Each part is named below the text, with why.
 *
 * @typedef {{ code: string, start: number, end: number, why: string }} LeftOut `start` and
 *   `end` count characters of the body, not UTF-16 units
 * @typedef {{ code: string, text: string } | null} Note why nothing at all was judged
 */

import { element, part, sentence } from "../common/dom.js";

const LONGEST = 40; // characters of a part that are shown

/**
 * @param {HTMLElement} root
 * @param {string} body
 * @param {LeftOut[]} leftOut
 * @param {Note} note
 */
export function showLeftOut(root, body, leftOut, note) {
  const characters = [...body];
  const items = leftOut.map(({ code, start, end, why }) => {
    const text = characters.slice(start, end).join("").trim().replace(/\s+/g, " ");
    const words = text.length > LONGEST ? `${text.slice(0, LONGEST - 2).trimEnd()}…` : text;
    return element("li", { "data-left-out": code }, sentence("review.left_out", { words, why }));
  });
  part(root, "left-out").replaceChildren(...items);
  part(root, "note").textContent = note?.text ?? "";
  part(root, "note").hidden = !note;
}
