/** Below a date: the other days that its words may mean, or the days to choose from. */

import { inWords, withoutYear } from "../common/dates.js";
import { sentence } from "../common/dom.js";
import { showChoices } from "./choices.js";

/**
 * @param {HTMLFormElement} form
 * @param {Map<string, string[]>} days by the name of the field
 * @param {(field: string, text: string) => void} enter
 */
export function showDateChoices(form, days, enter) {
  for (const control of form.querySelectorAll("[data-kind=date]")) {
    const name = control.getAttribute("name") ?? "";
    const choices = (days.get(name) ?? []).map((day) => ({ label: withoutYear(day), text: inWords(day) }));
    showChoices(form, name, sentence("reading.others"), choices, (text) => enter(name, text));
  }
}
