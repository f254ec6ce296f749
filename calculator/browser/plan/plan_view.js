/**
 * The plan on the page: the answer in one sentence, then every step.
 *
 * @typedef {{ rule: string, text: string }} Reason
 * @typedef {{ date: string, reason: string, cause: "weekend" | "holiday" | "closure",
 *   name: string, estimated: boolean }} DayOff
 * @typedef {{
 *   step: string, status: string,
 *   earliest: string | null, suggested: string | null, latest: string | null,
 *   sent: string | null, why: Reason[], skipped_days: DayOff[],
 * }} Step
 * @typedef {{
 *   today: string,
 *   timeline: { kind: string, date: string | null, reading: string, words?: string,
 *     others: { date: string, reading: string }[] },
 *   steps: Step[],
 *   days_off: DayOff[],
 *   next: { step: string, on: string, text: string },
 *   notices: { code: string, text: string }[],
 * }} Plan
 * @typedef {{
 *   interview_date: string, today: string, timeline?: string,
 *   reply?: { kind?: string, timeline?: string },
 * }} Situation
 */

import { inWords, shortly, withoutThisYear, withoutYear } from "../common/dates.js";
import { element, names, part, pieces, sentence, showText } from "../common/dom.js";
import { closureOf } from "./month_key.js";

/** Days of weekends that are named one by one. */
const FEW = 2;

/**
 * @param {HTMLElement} root the calculator
 * @param {Plan} plan
 * @param {Situation} situation what the plan was worked out from
 */
export function showPlan(root, plan, situation) {
  showNext(root, plan, situation);
  showText(part(root, "before"), "");
  replaceSteps(part(root, "steps"), plan.steps.map((step, index) => stepItem(step, index + 1, plan.today)));
  part(root, "rest").hidden = false;
}

/**
 * The answer that stood here before, until the engine has given it again.
 *
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {Situation} situation
 */
export function showAnswerBefore(root, plan, situation) {
  showNext(root, plan, situation);
  showText(part(root, "before"), sentence("plan.before"));
}

/**
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {Situation} situation
 */
function showNext(root, plan, situation) {
  const answer = part(root, "next");
  showText(answer, answerOf(plan));
  part(root, "notices").replaceChildren(
    ...plan.notices.map((notice) => element("li", { "data-code": notice.code }, withoutThisYear(notice.text, plan.today))),
  );
  const next = plan.steps.find(({ step }) => step === plan.next.step);
  part(root, "next-dates").replaceChildren(...(next && !next.sent ? [...(windowOf(next, plan.today) ?? [])] : []));
  replace(part(root, "next-why"), next ? [whyOf(next, plan.today)] : []);
  part(root, "from").textContent = workedOutFrom(situation);
  showText(part(root, "outdated"), "");
  part(root, "plan").hidden = false;
}

/** @param {Plan} plan */
export function answerOf({ next, today }) {
  return withoutThisYear(next.text, today);
}

/**
 * Whether the plan goes by what they said since then, and not by what they said at first.
 *
 * @param {Situation["reply"]} reply
 */
export function isNewDay(reply) {
  return Boolean(reply?.timeline);
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
 * @param {Step} step
 * @param {number} number
 * @param {string} today
 */
function stepItem(step, number, today) {
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
function windowOf({ step, earliest, suggested, latest }, today) {
  if (!earliest || !suggested || !latest) return null;
  const best = element("strong", {}, time(suggested, "suggested", today));
  const last = time(latest, "latest", today);
  const first = element("time", { datetime: earliest, "data-date": "earliest", hidden: true });
  const line = { best, last };
  if (step === "move_on") return [best, first, hidden(last)];
  if (suggested > latest || today > latest) return [...pieces("plan.window_passed", { best }), first, hidden(last)];
  if (suggested === latest) return [...pieces("plan.window_one_day", { best }), first, hidden(last)];
  return [...pieces("plan.window", line), first];
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

/**
 * Behind words that stand on every step: which one it is, for who hears them.
 *
 * @param {Step} step
 */
export function unseenNameOf(step) {
  return element("span", { class: "visually-hidden" }, ` ${nameOf(step)}`);
}

/** @param {Step} step */
function nameOf({ step }) {
  return names("steps.name")[step] ?? step;
}

/**
 * @param {Step} step
 * @param {string} today
 */
function whyOf(step, today) {
  const details = element("details", { class: "why" }, element("summary", {}, sentence("plan.why"), unseenNameOf(step)));
  details.append(...step.why.map((reason) => element("p", { "data-rule": reason.rule }, withoutThisYear(reason.text, today))));
  if (step.skipped_days.length > 0) {
    details.append(
      element("p", {}, sentence("plan.not_counted")),
      element(
        "ul",
        {},
        ...skippedDays(step.skipped_days),
      ),
    );
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

/**
 * @param {HTMLElement} box
 * @param {HTMLElement[]} items
 */
function replace(box, items) {
  const open = box.querySelector("details[open]") !== null;
  if (open) items[0]?.setAttribute("open", "");
  const isSame = (/** @type {HTMLElement} */ item, /** @type {number} */ at) => item.isEqualNode(box.children[at] ?? null);
  if (items.length === box.children.length && items.every(isSame)) return;
  box.replaceChildren(...items);
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
  const isSame = (/** @type {HTMLElement} */ item, /** @type {number} */ at) => item.isEqualNode(withoutButtons(list.children[at]));
  if (items.length === list.children.length && items.every(isSame)) return;
  const focused = list.contains(document.activeElement) ? stepOf(document.activeElement) : undefined;
  list.replaceChildren(...items);
  items.find((item) => stepOf(item) === focused)?.querySelector("summary")?.focus({ preventScroll: true });
}

/**
 * A step without the buttons of `sent_buttons.js`, to compare it with a new one.
 *
 * @param {Element | undefined} item
 */
function withoutButtons(item) {
  const copy = item?.cloneNode(true);
  if (copy instanceof Element) copy.querySelector(".sent-buttons")?.remove();
  return copy ?? null;
}

/** @param {Element | null} within */
function stepOf(within) {
  return within?.closest("li[data-step]")?.getAttribute("data-step");
}
