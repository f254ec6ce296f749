/**
 * Under what they said: how it was read, and the other sensible readings, a click away.
 *
 * @import { Plan } from "./plan_view.js"
 */

import { inWords } from "../common/dates.js";
import { element, part, sentence } from "../common/dom.js";

/** The fields that take their words. The plan goes by the last one that they said. */
const FIELDS = ["timeline", "reply.timeline"];

/**
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {string} heard the field whose words the plan goes by
 * @param {(field: string, words: string) => void} choose takes the words of another reading
 */
export function showReading(root, plan, heard, choose) {
  const { reading, others } = plan.timeline;
  for (const field of FIELDS) {
    const control = root.querySelector(`[name="${field}"]`);
    const typed = control instanceof HTMLInputElement && control.value.trim() !== "";
    const text = field === heard ? sentence("reading.read_as", { reading }) : sentence("reading.newer_counts");
    say(root, field, typed ? text : "");
    const shown = typed && field === heard ? others : [];
    showOthers(part(root, `${field}-others`), shown, (words) => choose(field, words));
  }
}

/**
 * The words have changed, and nothing has read them yet.
 *
 * @param {HTMLElement} root
 */
export function forgetReadings(root) {
  for (const field of FIELDS) {
    say(root, field, "");
    part(root, `${field}-others`).hidden = true;
  }
}

/**
 * @param {HTMLElement} box
 * @param {Plan["timeline"]["others"]} others
 * @param {(words: string) => void} choose
 */
function showOthers(box, others, choose) {
  box.replaceChildren(element("p", {}, sentence("reading.others")));
  for (const { date, reading } of others) {
    const button = element("button", { type: "button" }, reading);
    button.addEventListener("click", () => choose(withoutWeekday(date)));
    box.append(button);
  }
  box.hidden = others.length === 0;
}

/**
 * A screen reader says it when it changes, and only then.
 *
 * @param {HTMLElement} root
 * @param {string} field
 * @param {string} text
 */
function say(root, field, text) {
  const reading = root.querySelector(`[id="fu-${field}-reading"]`);
  if (reading && reading.textContent !== text) reading.textContent = text;
}

/** @param {string} date */
function withoutWeekday(date) {
  return inWords(date).replace(/^\w+ /, "");
}
