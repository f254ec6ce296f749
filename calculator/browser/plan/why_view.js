/**
 * Why a step is on its day: the rules behind it, and the days that do not count.
 *
 * @import { DayOff, Step } from "./plan_view.js"
 */

import { withoutThisYear, withoutYear } from "../common/dates.js";
import { element, pieces, sentence } from "../common/dom.js";
import { closureOf } from "./month_key.js";
import { unseenNameOf } from "./step_name.js";

/** Days of weekends that are named one by one. */
const FEW = 2;

/**
 * @param {Step} step
 * @param {string} today
 */
export function whyOf(step, today) {
  const details = element("details", { class: "why" }, element("summary", {}, sentence("plan.why"), unseenNameOf(step)));
  details.append(...step.why.map((reason) => element("p", { "data-rule": reason.rule }, withoutThisYear(reason.text, today))));
  if (step.skipped_days.length > 0) {
    details.append(element("p", {}, sentence("plan.not_counted")), element("ul", {}, ...skippedDays(step.skipped_days)));
  }
  return details;
}

/**
 * Each day that does not count, but many days of weekends as a number, and a closure once.
 *
 * @param {DayOff[]} days
 */
function skippedDays(days) {
  const weekend = days.filter(({ cause }) => cause === "weekend");
  const many = weekend.length > FEW;
  const named = days.filter(
    ({ cause, reason }, at) =>
      !(many && cause === "weekend") && !(cause === "closure" && days.findIndex((each) => each.reason === reason) < at),
  );
  const items = named.map(({ date, cause, reason }) => {
    if (cause === "closure") return element("li", {}, closureOf(reason));
    const day = element("time", { datetime: date }, withoutYear(date));
    return element("li", {}, ...pieces("plan.skipped_day", { date: day, reason }));
  });
  return many ? [element("li", {}, sentence("plan.weekend_days", { number: weekend.length })), ...items] : items;
}
