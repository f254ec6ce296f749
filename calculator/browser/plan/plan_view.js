/**
 * The plan on the page: one sentence first, then the steps, then the month.
 *
 * @typedef {{ rule: string, text: string }} Reason
 * @typedef {{ date: string, reason: string, cause: "weekend" | "holiday" | "closure",
 *   name: string, estimated: boolean }} SkippedDay
 * @typedef {{
 *   step: string, status: string,
 *   earliest: string | null, suggested: string | null, latest: string | null,
 *   sent: string | null, why: Reason[], skipped_days: SkippedDay[],
 * }} Step
 * @typedef {{
 *   today: string,
 *   timeline: { kind: string, date: string | null, reading: string,
 *     others: { date: string, reading: string }[] },
 *   steps: Step[],
 *   next: { step: string, on: string, text: string },
 *   notices: { code: string, text: string }[],
 * }} Plan
 * @typedef {{
 *   interview_date: string, today: string, timeline?: string,
 *   reply?: { kind?: string, timeline?: string },
 * }} Situation
 */

import { inWords, withoutYear } from "../common/dates.js";
import { element, names, part, pieces, sentence, showText } from "../common/dom.js";
import { monthsOf } from "./month_calendar.js";

/**
 * @param {HTMLElement} root the calculator
 * @param {Plan} plan
 * @param {Situation} situation what the plan was worked out from
 */
export function showPlan(root, plan, situation) {
  part(root, "next").textContent = plan.next.text;
  part(root, "notices").replaceChildren(
    ...plan.notices.map((notice) => element("li", { "data-code": notice.code }, notice.text)),
  );
  replaceSteps(part(root, "steps"), plan.steps.map((step, index) => stepItem(step, index + 1)));
  part(root, "months").replaceChildren(...monthsOf(plan, situation.interview_date));
  part(root, "from").textContent = workedOutFrom(situation);
  showText(part(root, "outdated"), "");
  part(root, "plan").hidden = false;
}

/**
 * Whether the plan goes by what they said since then, and not by what they said at first.
 *
 * @param {Situation["reply"]} reply
 */
export function isNewDay(reply) {
  return reply?.kind === "new_date";
}

/**
 * For paper, where the form is not: which interview this is about.
 *
 * @param {Situation} situation
 */
function workedOutFrom({ interview_date: interview, today, timeline, reply }) {
  const said = isNewDay(reply) ? reply?.timeline : timeline;
  const days = { interview: inWords(interview), today: inWords(today) };
  return said ? sentence("plan.from_their_words", { ...days, said }) : sentence("plan.from", days);
}

/**
 * The form no longer says what the plan was worked out for: say so above the plan.
 *
 * @param {HTMLElement} root
 */
export function showOutdated(root) {
  if (part(root, "plan").hidden) return;
  showText(part(root, "outdated"), sentence("plan.outdated"));
}

/**
 * @param {Step} step
 * @param {number} number
 */
function stepItem(step, number) {
  const name = names("steps.name")[step.step] ?? step.step;
  const item = element("li", { "data-step": step.step, "data-status": step.status });
  item.append(
    element(
      "h3",
      {},
      sentence("plan.step", { number, name }),
      " ",
      element("span", { class: "status" }, names("plan.status")[step.status] ?? step.status),
    ),
  );
  const dates = datesOf(step);
  if (dates) item.append(dates);
  item.append(whyOf(step));
  return item;
}

/** @param {Step} step */
function datesOf(step) {
  const { earliest, suggested, latest, sent } = step;
  if (sent) return element("p", { class: "when" }, ...pieces("plan.sent", { date: time(sent, "sent") }));
  if (!earliest || !suggested || !latest) return null;
  const line = element("p", { class: "when" }, element("strong", {}, time(suggested, "suggested")));
  if (earliest !== latest) {
    const ends = { earliest: time(earliest, "earliest", true), latest: time(latest, "latest", true) };
    line.append(" ", element("span", { class: "window" }, ...pieces("plan.window", ends)));
  } else {
    // The same day is named once, and still there for who reads the page by program.
    line.append(
      element("time", { datetime: earliest, "data-date": "earliest", hidden: true }),
      element("time", { datetime: latest, "data-date": "latest", hidden: true }),
    );
  }
  return line;
}

/**
 * @param {string} date
 * @param {string} which
 * @param {boolean} [short]
 */
function time(date, which, short = false) {
  return element(
    "time",
    { datetime: date, "data-date": which },
    short ? withoutYear(date) : inWords(date),
  );
}

/** @param {Step} step */
function whyOf(step) {
  const details = element("details", { class: "why" }, element("summary", {}, sentence("plan.why")));
  details.append(...step.why.map((reason) => element("p", { "data-rule": reason.rule }, reason.text)));
  if (step.skipped_days.length > 0) {
    details.append(
      element("p", {}, sentence("plan.not_counted")),
      element(
        "ul",
        {},
        ...step.skipped_days.map(({ date, reason }) => {
          const day = element("time", { datetime: date }, withoutYear(date));
          return element("li", {}, ...pieces("plan.skipped_day", { date: day, reason }));
        }),
      ),
    );
  }
  return details;
}

/**
 * Replace the steps where they have changed, but leave open what the person has opened, and
 * the focus where it is: whoever tabs on from the form can be here before the answer is.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} items
 */
function replaceSteps(list, items) {
  const open = new Set([...list.querySelectorAll("details[open]")].map(stepOf));
  for (const item of items) {
    if (open.has(stepOf(item))) item.querySelector("details")?.setAttribute("open", "");
  }
  const isSame = (/** @type {HTMLElement} */ item, /** @type {number} */ at) => item.isEqualNode(list.children[at] ?? null);
  if (items.length === list.children.length && items.every(isSame)) return;
  const focused = list.contains(document.activeElement) ? stepOf(document.activeElement) : undefined;
  list.replaceChildren(...items);
  items.find((item) => stepOf(item) === focused)?.querySelector("summary")?.focus({ preventScroll: true });
}

/** @param {Element | null} within */
function stepOf(within) {
  return within?.closest("li[data-step]")?.getAttribute("data-step");
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
