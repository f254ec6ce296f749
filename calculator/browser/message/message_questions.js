/**
 * Which questions stand beside a message.
 *
 * @import { Kind } from "./review_view.js"
 */

import { part } from "../common/dom.js";

/**
 * Only those that this message has a use for; none where there is nothing to send.
 *
 * @param {HTMLFormElement} form
 * @param {string} kind of the message, or ""
 * @param {Kind | undefined} facts of that kind
 * @param {boolean} several whether there are several people to write to
 */
export function showQuestions(form, kind, facts, several) {
  for (const box of boxes(form, "[data-with-message]")) box.hidden = !kind;
  for (const field of boxes(form, "[data-asked]")) {
    const path = field.dataset["field"];
    field.hidden = !facts?.asks.some((detail) => path === `details.${detail}`);
  }
  part(form, "nothing-to-send").hidden = kind !== "";
  part(form, "one-only").hidden = !(several && facts?.to_one_person);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} selector
 */
function boxes(form, selector) {
  return /** @type {HTMLElement[]} */ ([...form.querySelectorAll(selector)]);
}
