/**
 * The answer that was on screen last. The tab keeps it, as it keeps the message: after a reload,
 * or when a phone has thrown the page out of its memory, it is there before Python is. It
 * stands for the same situation on the same day, worked out by the same engine, only.
 *
 * Only what the answer itself shows is kept: Chrome writes a tab's storage to the disk, and
 * clears it there, the later the more is written (1.5 KB in a second).
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 */

import { readFrom, writeTo } from "./storage.js";

const NAME = "follow-up-answer";

/**
 * @param {Situation} situation with the day of today
 * @param {string} engine what tells this engine from any other
 * @returns {Plan | undefined}
 */
export function answerBefore(situation, engine) {
  try {
    const { asked, plan } = JSON.parse(readFrom("sessionStorage", NAME) ?? "{}");
    return asked === JSON.stringify([situation, engine]) ? plan : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Situation} situation
 * @param {string} engine
 * @param {Plan} plan
 */
export function keepAnswer(situation, engine, plan) {
  const asked = JSON.stringify([situation, engine]);
  // Where it cannot be kept, the answer waits for Python, as the first did.
  writeTo("sessionStorage", NAME, JSON.stringify({ asked, plan: answerOf(plan) }));
}

/** Leave nothing of it in this tab. */
export function forgetAnswer() {
  writeTo("sessionStorage", NAME, null);
}

/**
 * The plan with its next step alone, without the days that do not count.
 *
 * @param {Plan} plan
 * @returns {Plan}
 */
function answerOf({ today, timeline, steps, next, notices }) {
  const own = steps.filter(({ step }) => step === next.step).map((step) => ({ ...step, skipped_days: [] }));
  return { today, timeline: { ...timeline, others: [] }, steps: own, days_off: [], next, notices };
}
