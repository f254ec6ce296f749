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

import { inWords, withoutThisYear } from "../common/dates.js";
import { element, part, sentence, showText } from "../common/dom.js";
import { replace, replaceSteps } from "./replaced.js";
import { stepItem, windowOf } from "./step_view.js";
import { whyOf } from "./why_view.js";

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
