/**
 * What makes the form easier, where scripts run: a date picker beside each date, the regions
 * of the chosen country, questions that only some answers need.
 */

import { iso } from "./dates.js";
import { element, part } from "./dom.js";
import { controlsOf, typedTexts } from "./fields.js";

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, Record<string, string>>} regions names by code, by country
 */
export function connectExtras(form, regions) {
  for (const button of form.querySelectorAll("[data-pick]")) connectPicker(form, button);
  const country = form.elements.namedItem("country");
  if (country instanceof HTMLSelectElement) {
    country.addEventListener("input", () => offerRegions(form, regions));
  }
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

/**
 * Offer the regions of the country in the form, if it has any.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, Record<string, string>>} regions
 * @param {string} [chosen]
 */
export function offerRegions(form, regions, chosen = "") {
  const country = form.elements.namedItem("country");
  const select = form.elements.namedItem("subdivision");
  if (!(country instanceof HTMLSelectElement) || !(select instanceof HTMLSelectElement)) return;
  const names = Object.entries(regions[country.value] ?? {}).sort(([, one], [, other]) =>
    one.localeCompare(other, "en"),
  );
  const none = select.options[0];
  select.replaceChildren(
    ...(none ? [none] : []),
    ...names.map(([code, name]) => element("option", { value: code }, name)),
  );
  select.value = names.some(([code]) => code === chosen) ? chosen : "";
  part(form, "region").hidden = names.length === 0;
}

/**
 * Guess the country from the language of the browser, never from the network, and say so.
 *
 * @param {HTMLFormElement} form
 */
export function guessCountry(form) {
  const country = form.elements.namedItem("country");
  const reading = form.querySelector("#fu-country-reading");
  if (!(country instanceof HTMLSelectElement) || !reading || country.value) return;
  const region = navigator.languages.map((tag) => new Intl.Locale(tag).region).find(Boolean);
  if (!region || ![...country.options].some((option) => option.value === region)) return;
  country.value = region;
  reading.textContent = "A guess from your browser's language. Is the employer elsewhere?";
  country.addEventListener("input", () => (reading.textContent = ""), { once: true });
}

/**
 * Open what a link has filled in, so that nobody misses what counts.
 *
 * @param {HTMLFormElement} form
 */
export function openWhatIsFilled(form) {
  const names = new Set(typedTexts(form).map(([name]) => name));
  for (const box of form.querySelectorAll("details")) {
    const inside = controlsOf(form).filter((control) => box.contains(control));
    if (inside.some((control) => names.has(control.name))) box.open = true;
  }
}

/**
 * Show the questions that depend on an answer only when it is given.
 *
 * @param {HTMLFormElement} form
 */
export function showConditional(form) {
  for (const box of form.querySelectorAll("[data-when]")) {
    const [name = "", value] = (box.getAttribute("data-when") ?? "").split("=");
    const control = form.elements.namedItem(name);
    const shown = control instanceof HTMLSelectElement && control.value === value;
    if (box instanceof HTMLElement) box.hidden = !shown;
  }
}
