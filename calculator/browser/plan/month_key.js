/**
 * Under a month, the names of its days off, a long closure as one; a weekend needs none.
 *
 * @import { DayOff } from "./plan_view.js"
 * @typedef {{ off: DayOff, last: string }} Run days off for one reason: the first, and the last
 */

import { addDays, parts, withoutYear } from "../common/dates.js";
import { element, sentence } from "../common/dom.js";

/**
 * @param {number} year
 * @param {number} month
 * @param {{ off: Map<string, DayOff>, first: string, last: string }} picture days off by their
 *   date, and the first and the last day that matter
 */
export function keyOf(year, month, { off: daysOff, first, last }) {
  /** @type {Run[]} */
  const runs = [];
  for (const [date, off] of [...daysOff].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (parts(date).month !== month || parts(date).year !== year || off.cause === "weekend") continue;
    if (date < first || date > last) continue;
    // A closure names its own days, and a public holiday may be within it.
    const closed = off.cause === "closure";
    const run = closed ? runs.find((each) => each.off.reason === off.reason) : runs.at(-1);
    if (run && run.off.reason === off.reason && (closed || isOneRun(run.last, date, daysOff))) run.last = date;
    else runs.push({ off, last: date });
  }
  if (runs.length === 0) return [];
  return [element("ul", { class: "key" }, ...runs.map((run) => element("li", {}, inKey(run))))];
}

/**
 * A closure names its own days: "Closed 24 December to 1 January".
 *
 * @param {string} reason
 */
export function closureOf(reason) {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}

/** @param {Run} run */
function inKey({ off: { date, cause, reason }, last }) {
  if (cause === "closure") return closureOf(reason);
  const [first, end] = [withoutYear(date), withoutYear(last)];
  const days = date === last ? first : sentence("month.days", { first, last: end });
  return sentence("month.day_off", { days, reason });
}

/**
 * @param {string} first
 * @param {string} last
 * @param {Map<string, DayOff>} daysOff
 * @returns {boolean} whether nothing but weekend days are between the two
 */
function isOneRun(first, last, daysOff) {
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) {
    if (daysOff.get(day)?.cause !== "weekend") return false;
  }
  return true;
}
