/** Questions that only some answers need, and boxes that hold an answer already. */

import { controlsOf, typedTexts } from "./fields.js";

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
    const [name = "", values = ""] = (box.getAttribute("data-when") ?? "").split("=");
    const control = form.elements.namedItem(name);
    const chosen = control instanceof RadioNodeList ? control.value : "";
    if (box instanceof HTMLElement) box.hidden = !values.split(" ").includes(chosen);
  }
}
