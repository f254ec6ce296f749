/**
 * The months that matter as small calendars: every day that does not count, today, the day
 * that they named, the window of the next step and its best day, and the other steps.
 *
 * @import { DayOff, Plan } from "./plan_view.js"
 */

import { addDays, iso, MONTHS, parts, weekday, WEEKDAYS } from "../common/dates.js";
import { element, names, sentence } from "../common/dom.js";
import { keyOf } from "./month_key.js";

const MOST_MONTHS = 4;
const A_WEEK = 7; // days back in which the interview is still worth its row

/**
 * @typedef {{
 *   first: string, last: string,
 *   today: string, said: string | null, from: string, to: string, best: string,
 *   marks: Map<string, string[]>, off: Map<string, DayOff>, named: Set<string>,
 * }} Picture what is on which day; `named` are the kinds of days that occur, `first` and `last`
 *   the first and the last day that matter
 */

/**
 * @param {Plan} plan
 * @param {string} interview
 * @returns {HTMLElement[]} a table for each month from today's to that of the last step, and
 *   what the signs mean
 */
export function monthsOf(plan, interview) {
  const picture = pictureOf(plan, interview);
  const ahead = plan.steps.some(({ sent, suggested }) => !sent && suggested && suggested >= plan.today);
  if (!ahead) return [];
  const months = [];
  const end = parts(picture.last);
  for (
    let { year, month } = parts(picture.first);
    (year < end.year || (year === end.year && month <= end.month)) && months.length < MOST_MONTHS;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  ) {
    months.push(monthTable(year, month, picture));
  }
  return [...months, legendOf(picture.named)];
}

/**
 * @param {Plan} plan
 * @param {string} interview
 * @returns {Picture}
 */
function pictureOf(plan, interview) {
  /** @type {Map<string, string[]>} */
  const marks = new Map();
  const mark = (/** @type {string} */ day, /** @type {string} */ name) =>
    marks.set(day, [...(marks.get(day) ?? []), name]);
  mark(interview, sentence("month.interview"));
  for (const step of plan.steps) {
    const day = step.sent ?? step.suggested;
    const name = names("steps.mark")[step.step] ?? step.step;
    if (day) mark(day, step.sent ? sentence("month.sent", { mark: name }) : name);
  }
  const next = plan.steps.find((step) => step.step === plan.next.step && !step.sent);
  const weekBefore = addDays(plan.today, -A_WEEK);
  return {
    first: interview >= weekBefore && interview < plan.today ? interview : plan.today,
    last: [...marks.keys(), plan.timeline.date ?? "", plan.today].sort().at(-1) ?? plan.today,
    today: plan.today,
    said: plan.timeline.date,
    from: next?.earliest && next.earliest > plan.today ? next.earliest : plan.today,
    to: next?.step === "move_on" ? "" : (next?.latest ?? ""),
    best: next?.suggested ?? "",
    marks,
    off: new Map(plan.days_off.map((off) => [off.date, off])),
    named: new Set(),
  };
}

/**
 * @param {number} year
 * @param {number} month
 * @param {Picture} picture
 */
function monthTable(year, month, picture) {
  const first = iso(year, month, 1);
  const head = element(
    "tr",
    {},
    ...WEEKDAYS.map((name) => element("th", { scope: "col", abbr: name }, name.slice(0, 2))),
  );
  const body = element("tbody");
  for (let week = addDays(first, -weekday(first)); parts(week).month === month || week < first; week = addDays(week, 7)) {
    if (addDays(week, 6) < picture.first || week > picture.last) continue; // nothing of it matters
    const row = element("tr");
    for (let number = 0; number < 7; number += 1) {
      const day = addDays(week, number);
      row.append(parts(day).month === month ? dayCell(day, picture) : element("td"));
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
  return element("div", { class: "month-with-key" }, table, ...keyOf(year, month, picture));
}

/**
 * @param {string} day
 * @param {Picture} picture
 */
function dayCell(day, picture) {
  const kinds = kindsOf(day, picture);
  const cell = element("td", { class: kinds.join(" ") }, element("span", { class: "number" }, String(parts(day).day)));
  for (const kind of kinds) picture.named.add(kind);
  const said = kinds.flatMap((kind) => {
    if (kind === "off") return [sentence("month.not_counted", { reason: picture.off.get(day)?.reason ?? "" })];
    return kind === "marked" ? [] : [names("month.kinds")[kind] ?? ""];
  });
  if (said.length > 0) cell.append(element("span", { class: "visually-hidden" }, ` ${said.join(", ")}`));
  for (const name of picture.marks.get(day) ?? []) cell.append(element("span", { class: "mark" }, ` ${name}`));
  return cell;
}

/**
 * @param {string} day
 * @param {Picture} picture
 */
function kindsOf(day, { today, said, from, to, best, marks, off }) {
  return [
    off.has(day) ? "off" : "",
    day === today ? "today" : "",
    day === said ? "said" : "",
    day >= from && day <= to && !off.has(day) ? "window" : "",
    day === best ? "best" : "",
    marks.has(day) ? "marked" : "",
  ].filter(Boolean);
}

/** @param {Set<string>} named */
function legendOf(named) {
  const kinds = Object.entries(names("month.kinds")).filter(([kind]) => named.has(kind));
  const items = kinds.map(([kind, text]) =>
    element("li", {}, element("span", { class: `sign ${kind}`, "aria-hidden": "true" }), ` ${text}`),
  );
  return element("ul", { class: "legend" }, ...items);
}
