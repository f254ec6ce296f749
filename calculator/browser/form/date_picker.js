/** A native date picker beside each text field for a date. */

import { iso } from "../common/dates.js";
import { element } from "../common/dom.js";

/** @param {HTMLFormElement} form */
export function connectPickers(form) {
  for (const button of form.querySelectorAll("[data-pick]")) connectPicker(form, button);
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
  if (typeof HTMLInputElement.prototype.showPicker !== "function" || !mayOpenPicker()) return;
  // Out of sight and out of the tab order: the button opens it, the text field shows the day.
  const picker = /** @type {HTMLInputElement} */ (
    element("input", { type: "date", class: "picker", tabindex: "-1", "aria-hidden": "true" })
  );
  button.after(picker);
  button.hidden = false;
  button.addEventListener("click", () => picker.showPicker());
  picker.addEventListener("input", (event) => {
    event.stopPropagation();
    if (!iso(...dateParts(picker.value))) return;
    field.value = picker.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
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
