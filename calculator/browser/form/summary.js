/**
 * When the person asked for the result and something is wrong: all of it at the top of the
 * form, each with a link to its field, by the field's own name.
 *
 * @import { Problem, Control } from "./fields.js"
 */

import { element, part, sentence } from "../common/dom.js";
import { fieldOf, reveal } from "./errors.js";
import { controlsOf } from "./fields.js";
import { unfold } from "./fold.js";

/**
 * Show the summary, which takes the focus, in the unfolded form.
 *
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems none to take it away
 */
export function showSummary(form, problems) {
  fillSummary(form, problems);
  if (problems.length === 0) return;
  unfold(form);
  part(form, "problems").focus();
}

/**
 * A summary that is on screen names what is still wrong, and goes with the last of it.
 *
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 */
export function followSummary(form, problems) {
  const summary = part(form, "problems");
  // Whoever is on one of its links is not typing, and keeps the place.
  if (!summary.hidden && !summary.contains(document.activeElement)) fillSummary(form, problems);
}

/**
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 */
function fillSummary(form, problems) {
  const summary = part(form, "problems");
  summary.hidden = problems.length === 0;
  summary.replaceChildren();
  if (problems.length === 0) return;
  summary.append(
    element("h2", {}, sentence("form.problems")),
    element("ul", {}, ...problems.map((problem) => element("li", {}, lineOf(form, problem)))),
  );
}

/**
 * @param {HTMLFormElement} form
 * @param {Problem} problem
 */
function lineOf(form, problem) {
  const control = controlsOf(form).find((each) => each.name === fieldOf(problem));
  if (!control) return problem.message; // set by the link, such as the day to call today
  const named = sentence("form.problem", { field: nameOf(control), problem: problem.message });
  const link = element("a", { href: `#${control.id}` }, named);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    reveal(control);
  });
  return link;
}

/**
 * What the form calls a control.
 *
 * @param {Control} control
 */
function nameOf(control) {
  const name = control.closest("fieldset[data-field]")?.querySelector("legend") ?? control.labels?.[0];
  return (name?.textContent ?? "").trim();
}
