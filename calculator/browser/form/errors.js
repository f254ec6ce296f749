/**
 * Problems beside their fields.
 *
 * @import { Problem } from "./fields.js"
 */

import { showText } from "../common/dom.js";
import { controlsOf } from "./fields.js";
import { unfold } from "./fold.js";

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
    const found = left.has(name) ? problems.find((problem) => fieldOf(problem) === name) : undefined;
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
 * Open what hides a control, and go to it.
 *
 * @param {import("./fields.js").Control | undefined} control
 */
export function reveal(control) {
  const form = control?.form;
  if (form && form.dataset["folded"] !== undefined) unfold(form);
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

/**
 * The control behind the engine's name of a field: "sent[0].on" is a day of some message.
 *
 * @param {string} field
 * @param {string[]} sent the controls behind the engine's list of what was sent
 */
export function controlNamed(field, sent) {
  const index = /^sent\[(\d+)\]/.exec(field)?.[1];
  return (index && sent[Number(index)]) || field;
}
