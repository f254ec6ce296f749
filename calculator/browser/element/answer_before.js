/**
 * The answer that stood here before, shown while the engine still starts: see
 * `saved/last_answer.js`.
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 */

import { manifestOfPage } from "../engine/manifest.js";
import { answerBefore, forgetAnswer, keepAnswer } from "../saved/last_answer.js";

export class AnswerBefore {
  #show;
  #isShown = false;
  #name = "";

  /** @param {(plan: Plan | undefined, situation: Situation) => void} show undefined to take it away */
  constructor(show) {
    this.#show = show;
  }

  /** @param {Situation} situation for which the engine cannot be asked yet */
  showFor(situation) {
    const plan = answerBefore(situation, this.#engine);
    if (plan || this.#isShown) this.#show(plan, situation);
    this.#isShown = plan !== undefined;
    if (plan) performance.mark("followup:before");
  }

  /**
   * @param {Situation} situation
   * @param {Plan} plan from the engine, for the next time
   */
  keep(situation, plan) {
    this.#isShown = false;
    keepAnswer(situation, this.#engine, plan);
  }

  /** Leave nothing of it in this tab. */
  forget() {
    this.#isShown = false;
    forgetAnswer();
  }

  /** What tells this engine from any other: its address is made of what is in it. */
  get #engine() {
    this.#name ||= manifestOfPage().interpreter;
    return this.#name;
  }
}
