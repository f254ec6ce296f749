/**
 * Under what they said: which of the words were used and how, the other sensible readings,
 * and, where the bearing of the words is not plain, a question with the answers to tap.
 *
 * @import { Problem } from "../form/fields.js"
 * @import { Plan } from "./plan_view.js"
 */

import { inWords } from "../common/dates.js";
import { sentence } from "../common/dom.js";
import { showChoices } from "../form/choices.js";

/** The fields that take their words. The plan goes by the last one that they said. */
const FIELDS = ["timeline", "reply.timeline"];

/**
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {string} heard the field whose words the plan goes by
 * @param {(field: string, words: string) => void} choose takes the words of another reading
 */
export function showReading(root, plan, heard, choose) {
  const { others } = plan.timeline;
  for (const field of fieldsIn(root)) {
    const typed = typedIn(root, field);
    const text = field === heard ? readAs(plan, typed) : sentence("reading.newer_counts");
    say(root, field, typed ? text : "");
    const shown = typed && field === heard ? others : [];
    const choices = shown.map(({ date, reading }) => ({ label: reading, text: withoutWeekday(date) }));
    showChoices(root, field, sentence("reading.others"), choices, (words) => choose(field, words));
  }
}

/**
 * The words have changed, and nothing has read them yet; or they name a time and do not say
 * for what: then it is asked.
 *
 * @param {HTMLElement} root
 * @param {Problem[]} problems
 * @param {(field: string, words: string) => void} choose
 */
export function askForReadings(root, problems, choose) {
  for (const field of fieldsIn(root)) {
    say(root, field, "");
    const found = problems.find((problem) => problem.field === field)?.choices ?? [];
    const choices = found.map(({ words, date, reading }) => ({
      label: sentence("reading.use_that", { reading: date ? inWords(date) : reading }),
      text: words,
    }));
    showChoices(root, field, sentence("reading.which"), choices, (words) => choose(field, words));
  }
}

/** @param {HTMLElement} root the short form has the first of them only */
function fieldsIn(root) {
  return FIELDS.filter((field) => root.querySelector(`[name="${field}"]`));
}

/**
 * @param {Plan} plan
 * @param {string} typed
 */
function readAs({ timeline: { reading, words } }, typed) {
  const part = words && words.trim().toLowerCase() !== typed.toLowerCase() ? words.trim() : "";
  return part ? sentence("reading.part_read_as", { words: part, reading }) : sentence("reading.read_as", { reading });
}

/**
 * @param {HTMLElement} root
 * @param {string} field
 */
function typedIn(root, field) {
  const control = root.querySelector(`[name="${field}"]`);
  return control instanceof HTMLInputElement ? control.value.trim() : "";
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
