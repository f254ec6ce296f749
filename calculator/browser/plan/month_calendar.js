/**
 * The months of a plan as small calendars: the steps, and the days that do not count.
 *
 * @import { Plan, SkippedDay } from "./plan_view.js"
 */

import { addDays, iso, MONTHS, parts, weekday, WEEKDAYS, withoutYear } from "../common/dates.js";
import { element, names, sentence } from "../common/dom.js";

const MOST_MONTHS = 4;

/**
 * @typedef {{ number: string, name: string }} Mark the step's number in the list, and its name
 * @typedef {{ off: SkippedDay, last: string }} Run days off for one reason: the first, and the last
 */

/**
 * @param {Plan} plan
 * @param {string} interview
 * @returns {HTMLElement[]} a table for each month from the first day that matters to the last
 */
export function monthsOf(plan, interview) {
  const marks = marksOf(plan, interview);
  const days = [...marks.keys()].sort();
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const months = [];
  const start = parts(first);
  const end = parts(last);
  for (
    let { year, month } = start;
    year < end.year || (year === end.year && month <= end.month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  ) {
    if (months.length === MOST_MONTHS) break;
    months.push(monthTable(year, month, marks, skippedIn(plan)));
  }
  return months;
}

/**
 * @param {Plan} plan
 * @param {string} interview
 * @returns {Map<string, Mark[]>} what happens on which day
 */
function marksOf(plan, interview) {
  /** @type {Map<string, Mark[]>} */
  const marks = new Map([[interview, [{ number: "0", name: sentence("month.interview") }]]]);
  for (const [index, step] of plan.steps.entries()) {
    const day = step.sent ?? step.suggested;
    if (!day) continue;
    const mark = names("steps.mark")[step.step] ?? step.step;
    const name = step.sent ? sentence("month.sent", { mark }) : mark;
    marks.set(day, [...(marks.get(day) ?? []), { number: String(index + 1), name }]);
  }
  return marks;
}

/**
 * @param {Plan} plan
 * @returns {Map<string, SkippedDay>} the days that do not count, by their date
 */
function skippedIn(plan) {
  return new Map(plan.steps.flatMap((step) => step.skipped_days.map((off) => [off.date, off])));
}

/**
 * @param {number} year
 * @param {number} month
 * @param {Map<string, Mark[]>} marks
 * @param {Map<string, SkippedDay>} skipped
 */
function monthTable(year, month, marks, skipped) {
  const first = iso(year, month, 1);
  const head = element(
    "tr",
    {},
    ...WEEKDAYS.map((name) => element("th", { scope: "col", abbr: name }, name.slice(0, 2))),
  );
  const body = element("tbody");
  for (let week = addDays(first, -weekday(first)); parts(week).month === month || week < first; week = addDays(week, 7)) {
    const row = element("tr");
    for (let number = 0; number < 7; number += 1) {
      const day = addDays(week, number);
      row.append(parts(day).month === month ? dayCell(day, marks, skipped) : element("td"));
    }
    body.append(row);
  }
  const table = element(
    "table",
    { class: "month" },
    element("caption", {}, `${MONTHS[month - 1]} ${year}`),
    element("thead", {}, head),
    body,
  );
  return element("div", { class: "month-with-key" }, table, ...keyOf(year, month, skipped));
}

/**
 * @param {string} day
 * @param {Map<string, Mark[]>} marks
 * @param {Map<string, SkippedDay>} skipped
 */
function dayCell(day, marks, skipped) {
  const happens = marks.get(day);
  const reason = skipped.get(day)?.reason;
  const cell = element("td", {}, element("span", { class: "number" }, String(parts(day).day)));
  if (reason) {
    cell.className = "off";
    cell.append(element("span", { class: "visually-hidden" }, ` ${sentence("month.not_counted", { reason })}`));
  }
  if (happens) {
    cell.classList.add("marked");
    for (const { number, name } of happens) {
      const label = element("span", { class: "mark-name" }, ` ${name}`);
      cell.append(element("span", { class: "mark" }, `(${number})`, label));
    }
  }
  return cell;
}

/**
 * Under the month, the names of its days off, a long closure as one; a weekend needs none.
 *
 * @param {number} year
 * @param {number} month
 * @param {Map<string, SkippedDay>} skipped
 */
function keyOf(year, month, skipped) {
  /** @type {Run[]} */
  const runs = [];
  for (const [date, off] of [...skipped].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (parts(date).month !== month || parts(date).year !== year || off.cause === "weekend") continue;
    // A closure names its own days, and a public holiday may be within it.
    const closed = off.cause === "closure";
    const run = closed ? runs.find((each) => each.off.reason === off.reason) : runs.at(-1);
    if (run && run.off.reason === off.reason && (closed || isOneRun(run.last, date, skipped))) run.last = date;
    else runs.push({ off, last: date });
  }
  if (runs.length === 0) return [];
  return [element("ul", { class: "key" }, ...runs.map((run) => element("li", {}, inKey(run))))];
}

/** @param {Run} run */
function inKey({ off: { date, cause, reason }, last }) {
  if (cause === "closure") return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
  const [first, end] = [withoutYear(date), withoutYear(last)];
  const days = date === last ? first : sentence("month.days", { first, last: end });
  return sentence("month.day_off", { days, reason });
}

/**
 * @param {string} first
 * @param {string} last
 * @param {Map<string, SkippedDay>} skipped
 * @returns {boolean} whether nothing but weekend days are between the two
 */
function isOneRun(first, last, skipped) {
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) {
    if (skipped.get(day)?.cause !== "weekend") return false;
  }
  return true;
}
