/** What enters a date without typing: a native date picker, and "today" and "yesterday". */

import { iso } from "../common/dates.js";
import { element } from "../common/dom.js";

/** @param {HTMLFormElement} form */
export function connectPickers(form) {
  for (const button of form.querySelectorAll("[data-pick]")) connectPicker(form, button);
  for (const button of form.querySelectorAll("[data-enter]")) connectWords(form, button);
}

/**
 * @param {HTMLFormElement} form
 * @param {Element} button
 */
function connectWords(form, button) {
  const field = form.elements.namedItem(button.getAttribute("data-enter") ?? "");
  if (!(field instanceof HTMLInputElement) || !(button instanceof HTMLElement)) return;
  button.addEventListener("click", () => {
    field.value = button.getAttribute("data-text") ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/**
 * A native date picker as an addition to the text field, never the only way.
 *
 * @param {HTMLFormElement} form
 * @param {Element} button
 */
function connectPicker(form, button) {
  const field = form.elements.namedItem(button.getAttribute("data-pick") ?? "");
  if (!(field instanceof HTMLInputElement) || !(button instanceof HTMLElement)) return;
  const touched = matchMedia("(pointer: coarse)").matches;
  const opens = typeof HTMLInputElement.prototype.showPicker === "function" && mayOpenPicker();
  if (!touched && !opens) {
    button.hidden = true;
    return;
  }
  // It lies over the button, unseen and out of the tab order: a finger opens it itself, which
  // no script can do on iOS; for a mouse and the keyboard, the button opens it.
  const picker = /** @type {HTMLInputElement} */ (
    element("input", { type: "date", class: "picker", tabindex: "-1", "aria-hidden": "true" })
  );
  const place = element("span", { class: "pick-place" });
  button.replaceWith(place);
  place.append(button, picker);
  for (const each of [button, picker]) each.addEventListener("click", () => open(picker));
  picker.addEventListener("input", (event) => {
    event.stopPropagation();
    if (!iso(...dateParts(picker.value))) return;
    field.value = picker.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
}

/** @param {HTMLInputElement} picker */
function open(picker) {
  try {
    picker.showPicker();
  } catch {
    // Not there for dates, or not allowed in this frame: a finger has opened it already.
  }
}

/** A picker opens only where the page and the one around it have the same origin. */
function mayOpenPicker() {
  try {
    return window.top?.origin === window.origin;
  } catch {
    return false;
  }
}

/**
 * @param {string} date
 * @returns {[number, number, number]}
 */
function dateParts(date) {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}
