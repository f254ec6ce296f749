/**
 * Below a date: how its words were read, and the other days that they may mean, or the days to
 * choose from.
 *
 * @import { Contents } from "./fields.js"
 */

import { inWords, withoutYear } from "../common/dates.js";
import { sentence } from "../common/dom.js";
import { showChoices } from "./choices.js";

/**
 * @param {HTMLFormElement} form
 * @param {Contents} contents of the form
 * @param {(field: string, text: string) => void} enter
 */
export function showReadings(form, { readings, choices: days, problems }, enter) {
  for (const [name, reading] of readings) {
    const output = form.querySelector(`[id="fu-${name}-reading"]`);
    if (output) output.textContent = reading;
  }
  for (const control of form.querySelectorAll("[data-kind=date]")) {
    const name = control.getAttribute("name") ?? "";
    const choices = (days.get(name) ?? []).map((day) => ({ label: withoutYear(day), text: inWords(day) }));
    const unread = problems.some(({ field }) => field === name);
    const intro = unread ? sentence("reading.days") : sentence("reading.others");
    showChoices(form, name, intro, choices, (text) => enter(name, text));
  }
}
