/**
 * What is wrong with the form, where the form and the engine both have something to say.
 *
 * @import { Contents, Problem } from "../form/fields.js"
 */

import { sentence } from "../common/dom.js";
import { controlNamed } from "../form/errors.js";

/**
 * The one question that must be answered is a problem too, once the result is asked for.
 *
 * @param {Pick<Contents, "values" | "problems">} contents
 * @returns {Problem[]}
 */
export function withMissing({ values, problems }) {
  if (values.interview_date || problems.some(({ field }) => field === "interview_date")) return problems;
  // The engine says the same, with an example as programs write dates.
  const message = sentence("problems.missing.interview_date", { example: sentence("form.date_example") });
  return [{ field: "interview_date", message }, ...problems];
}

/**
 * The engine's problems that the form has not seen itself. A field that was not understood
 * there has been left out here: its problem is known.
 *
 * @param {Problem[]} found by the engine
 * @param {Contents} contents of the form, with its own problems
 * @param {boolean} asked whether the person asked for the result: only then is an empty field
 *   a mistake
 * @returns {Problem[]}
 */
export function newsOf(found, { problems, sent }, asked) {
  const known = new Set(problems.map((problem) => problem.field));
  return found
    .map((problem) => ({ ...problem, field: controlNamed(problem.field, sent) }))
    .filter(({ field, code }) => !known.has(field) && (asked || code !== "missing"));
}
