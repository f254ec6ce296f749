/** Other readings of what was typed, as buttons below its field: one tap takes one of them. */

import { element, part } from "../common/dom.js";

/**
 * @typedef {{ label: string, text: string }} Choice what the button says, and what it enters
 */

/**
 * Show the choices below the field of that name, or nothing if there are none. The same ones
 * stay as they are: a button may have the focus.
 *
 * @param {ParentNode} root
 * @param {string} field
 * @param {string} intro a sentence above the buttons
 * @param {Choice[]} choices
 * @param {(text: string) => void} choose
 */
export function showChoices(root, field, intro, choices, choose) {
  const box = part(root, `${field}-others`);
  const shown = JSON.stringify([intro, choices]);
  if (box.dataset["shown"] === shown) return;
  box.dataset["shown"] = shown;
  const buttons = choices.map(({ label, text }) => {
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => choose(text));
    return button;
  });
  box.replaceChildren(...(choices.length > 0 ? [element("p", {}, intro), ...buttons] : []));
  box.hidden = choices.length === 0;
}
