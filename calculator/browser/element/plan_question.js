/**
 * The plan for what the form says. As long as it says the same, the engine is asked once:
 * leaving a field is news, and so is a page that a browser shows again.
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 */

import { InvalidInput } from "../engine/engine.js";

export class PlanQuestion {
  #askEngine;
  #asked = "";
  /** @type {Promise<Plan> | undefined} */
  #answer;

  /** @param {(method: string, params: object) => Promise<Plan>} askEngine */
  constructor(askEngine) {
    this.#askEngine = askEngine;
  }

  /**
   * @param {Situation} situation
   * @returns {Promise<Plan>} the same object for the same situation; rejects as the engine does
   */
  ask(situation) {
    const asked = JSON.stringify(situation);
    if (!this.#answer || asked !== this.#asked) {
      const answer = this.#askEngine("plan", situation);
      answer.catch((error) => {
        if (answer === this.#answer && !(error instanceof InvalidInput)) this.forget();
      });
      this.#asked = asked;
      this.#answer = answer;
    }
    return this.#answer;
  }

  /** Ask anew the next time: the engine has started again. */
  forget() {
    this.#answer = undefined;
  }
}
