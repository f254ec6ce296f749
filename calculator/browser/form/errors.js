/**
 * Problems beside their fields, and, when the person asked for the result, all of them in
 * one summary at the top that takes the focus.
 *
 * @import { Problem } from "./fields.js"
 */

import { element, part, sentence, showText } from "../common/dom.js";
import { controlsOf, fieldNamed } from "./fields.js";

/**
 * Show each problem beside its field, but only for fields that the person has left.
 *
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 * @param {ReadonlySet<string>} left names of the fields
 */
export function showBesideFields(form, problems, left) {
  for (const field of form.querySelectorAll("[data-field]")) {
    const name = /** @type {HTMLElement} */ (field).dataset.field ?? "";
    const error = field.querySelector(".error");
    if (!(error instanceof HTMLElement)) continue;
    const stands = fieldNamed(name);
    const found = left.has(stands) ? problems.find((problem) => fieldOf(problem) === stands) : undefined;
    showText(error, found?.message ?? "");
    field.classList.toggle("has-error", found !== undefined);
    for (const control of controlsOf(form).filter((each) => each.name === name)) {
      mark(control, error.id, found !== undefined);
    }
  }
}

/**
 * A screen reader says what is wrong when it comes to the field.
 *
 * @param {import("./fields.js").Control} control
 * @param {string} errorId
 * @param {boolean} wrong
 */
function mark(control, errorId, wrong) {
  const described = (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((id) => id && id !== errorId);
  if (wrong) described.push(errorId);
  if (described.length > 0) control.setAttribute("aria-describedby", described.join(" "));
  else control.removeAttribute("aria-describedby");
  if (wrong) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/**
 * The summary: what to put right, each with a link to its field. It takes the focus.
 *
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 */
export function showSummary(form, problems) {
  const summary = part(form, "problems");
  summary.replaceChildren();
  summary.hidden = problems.length === 0;
  if (problems.length === 0) return;
  const list = problems.map((problem) => {
    const control = controlsOf(form).find((each) => each.name === fieldOf(problem));
    const link = element("a", { href: `#${control?.id ?? ""}` }, problem.message);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      reveal(control);
    });
    return element("li", {}, link);
  });
  summary.append(
    element("h2", {}, sentence("form.problems")),
    element("ul", {}, ...list),
  );
  summary.focus();
}

/** @param {import("./fields.js").Control | undefined} control */
function reveal(control) {
  for (let box = control?.closest("details"); box; box = box.parentElement?.closest("details")) {
    box.open = true;
  }
  control?.focus();
}

/**
 * The engine speaks of "closures[1]" where the form has one field.
 *
 * @param {Problem} problem
 */
export function fieldOf(problem) {
  return problem.field.replace(/\[\d+\]$/, "");
}
