/** What the page says of a plan as a whole: that it is for another input, or day, or gone. */

import { inWords } from "../common/dates.js";
import { part, sentence, showText } from "../common/dom.js";
import { hush, tell } from "../common/tell.js";

/**
 * Before a plan is shown: tell its answer, unless it is the one that is there.
 *
 * @param {HTMLElement} root
 * @param {string} answer
 */
export function tellAnswer(root, answer) {
  const isThere = part(root, "outdated").hidden && part(root, "next").textContent === answer;
  if (!isThere) tell(root, "plan", answer);
}

/**
 * The form no longer says what the plan was worked out for: say so above the plan.
 *
 * @param {HTMLElement} root
 */
export function showOutdated(root) {
  if (part(root, "plan").hidden) return;
  const outdated = part(root, "outdated");
  if (outdated.hidden) tell(root, "plan", sentence("plan.outdated"));
  showText(outdated, sentence("plan.outdated"));
}

/**
 * Say that the plan is for another day than today.
 *
 * @param {HTMLElement} root
 * @param {string} today the day that a link set, or ""
 */
export function showSetToday(root, today) {
  showText(
    part(root, "set-today"),
    today && sentence("plan.set_today", { today: inWords(today) }),
  );
}

/**
 * There is no plan any more.
 *
 * @param {HTMLElement} root
 */
export function hidePlan(root) {
  for (const name of ["plan", "rest"]) part(root, name).hidden = true;
  for (const name of ["next", "next-dates", "next-why", "from", "notices", "steps", "months"]) {
    part(root, name).replaceChildren();
  }
  hush(root);
}
