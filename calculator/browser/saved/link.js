/**
 * The state of the form in the fragment of the address, which no browser sends to a server.
 * Only fields of the situation are ever in it: no names, no messages.
 */

import { isDay } from "../common/dates.js";
import { controlsOf, fill, typedTexts } from "../form/fields.js";

const LONGEST_TEXT = 200;

/**
 * What the address says: the fields by name, and the day to call today, if it is set.
 *
 * @param {string} hash such as "#interview_date=2026-10-16&country=US"
 * @returns {Map<string, string>}
 */
export function readLink(hash) {
  const found = new Map();
  for (const [name, text] of new URLSearchParams(hash.replace(/^#/, ""))) {
    if (name === "today" && !isDay(text)) continue;
    if (text.length <= LONGEST_TEXT) found.set(name, text);
  }
  return found;
}

/**
 * Fill the form from a link; keys that are no fields are dropped.
 *
 * @param {HTMLFormElement} form
 * @param {Map<string, string>} link
 */
export function fillFromLink(form, link) {
  for (const [name, text] of link) fill(form, name, text);
}

/** What a host may set for everybody: no answer of the person. */
const PRESETS = new Set(["country", "subdivision", "sector"]);

/**
 * Whether a link says something about an interview: whoever made it has asked for the answer.
 *
 * @param {HTMLFormElement} form that the link has filled
 * @param {Map<string, string>} link
 */
export function isAsked(form, link) {
  const names = typedTexts(form).map(([name]) => name);
  return link.has("interview_date") || names.some((name) => link.has(name) && !PRESETS.has(name));
}

/**
 * A link opened in the open page, pasted over its address or reached with Back, loads nothing:
 * it is told here. It is read from the event, for the calculator may have written its own
 * state into the address since. Headings and a host's presets are no such links.
 *
 * @param {HTMLFormElement} form
 * @param {(link: Map<string, string>) => void} follow
 */
export function onOtherLink(form, follow) {
  window.addEventListener("hashchange", ({ newURL }) => {
    const link = readLink(new URL(newURL).hash);
    const fields = new Set(controlsOf(form).map((control) => control.name));
    if ([...link.keys()].some((name) => fields.has(name) && !PRESETS.has(name))) follow(link);
  });
}

/**
 * The fragment for what is in the form now.
 *
 * @param {HTMLFormElement} form
 * @param {string} today the day that a link set, or ""
 * @returns {string} such as "#interview_date=2026-10-16", or "" for an empty form
 */
export function linkOf(form, today) {
  const texts = new URLSearchParams();
  for (const [name, text] of typedTexts(form)) {
    const before = texts.get(name);
    texts.set(name, before ? `${before},${text}` : text);
  }
  if (today) texts.set("today", today);
  const hash = texts.toString();
  return hash && `#${hash}`;
}
