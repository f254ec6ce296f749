/**
 * What is kept, in this browser's storage or in a file: its shape, and whether a text is one.
 *
 * @import { Snapshot as Message } from "../message/message_form.js"
 * @import { Exported } from "../plan/calendar_id.js"
 * @typedef {{ version: 1, situation: [string, string][], message: Message,
 *   calendar?: Exported | undefined }} Kept
 */

import { readFrom, writeTo } from "./storage.js";

/** Under which it is stored. */
export const NAME = "follow-up-calculator";

/** @returns {string | null | undefined} undefined where storage is denied */
export function read() {
  return readFrom("localStorage", NAME);
}

/**
 * @param {string | null} text null to delete
 * @returns {boolean} whether it was done: storage can be full, or denied
 */
export function write(text) {
  return writeTo("localStorage", NAME, text);
}

/**
 * What was kept, if the text is that: a file can hold anything.
 *
 * @param {string} text
 * @returns {Kept | null}
 */
export function parse(text) {
  try {
    const kept = JSON.parse(text);
    const { texts, people, edits } = kept.message;
    const sound =
      kept.version === 1 &&
      arePairs(kept.situation) &&
      arePairs(texts) &&
      people.people.length > 0 &&
      people.people.every(isPerson) &&
      typeof people.current === "number" &&
      Object.values(edits).every((edit) => isText(edit.text) && isText(edit.seen));
    return sound ? kept : null;
  } catch {
    return null;
  }
}

/** @param {any} value */
function arePairs(value) {
  const isPair = (/** @type {any} */ pair) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
  return Array.isArray(value) && value.every(isPair);
}

/** @param {any} value */
function isPerson(value) {
  return typeof value.id === "number" && Object.values(value.texts).every((text) => typeof text === "string");
}

/** @param {any} value */
function isText(value) {
  return typeof value.subject === "string" && typeof value.body === "string";
}
