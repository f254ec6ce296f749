/**
 * A step of the plan: how it stands, its days, and why.
 *
 * @import { Step } from "./plan_view.js"
 */

import { shortly } from "../common/dates.js";
import { element, names, pieces, sentence } from "../common/dom.js";
import { nameOf } from "./step_name.js";
import { whyOf } from "./why_view.js";

/**
 * @param {Step} step
 * @param {number} number
 * @param {string} today
 */
export function stepItem(step, number, today) {
  const name = nameOf(step);
  const item = element("li", { "data-step": step.step, "data-status": step.status });
  const status = statusOf(step, today);
  item.append(
    element(
      "h3",
      {},
      sentence("plan.step", { number, name }),
      ...(status ? [" ", element("span", { class: "status" }, status)] : []),
    ),
  );
  const dates = datesOf(step, today);
  if (dates) item.append(element("p", { class: "when" }, ...dates));
  item.append(whyOf(step, today));
  return item;
}

/**
 * A step may be in its window and still best on a later day: that is not "now".
 *
 * @param {Step} step
 * @param {string} today
 */
function statusOf({ status, suggested }, today) {
  if (status === "upcoming" || (status === "due" && suggested && suggested > today)) return "";
  return names("plan.status")[status] ?? status;
}

/**
 * @param {Step} step
 * @param {string} today
 */
function datesOf(step, today) {
  if (step.sent) return pieces("plan.sent", { date: time(step.sent, "sent", today) });
  return windowOf(step, today);
}

/**
 * "Best: Friday 27 November. Fine until Tuesday 1 December."
 *
 * @param {Step} step
 * @param {string} today
 */
export function windowOf({ step, earliest, suggested, latest }, today) {
  if (!earliest || !suggested || !latest) return null;
  const best = element("strong", {}, time(suggested, "suggested", today));
  const last = time(latest, "latest", today);
  const first = element("time", { datetime: earliest, "data-date": "earliest", hidden: true });
  if (step === "move_on") return [best, first, hidden(last)];
  if (suggested > latest || today > latest) return [...pieces("plan.window_passed", { best }), first, hidden(last)];
  if (suggested === latest) return [...pieces("plan.window_one_day", { best }), first, hidden(last)];
  return [...pieces("plan.window", { best, last }), first];
}

/**
 * It is not said, and still there for who reads the page by program.
 *
 * @param {HTMLElement} moment
 */
function hidden(moment) {
  moment.hidden = true;
  return moment;
}

/**
 * @param {string} date
 * @param {string} which
 * @param {string} today
 */
function time(date, which, today) {
  return element("time", { datetime: date, "data-date": which }, shortly(date, today));
}
