/**
 * `<follow-up-calculator data-short>` on the home page: three questions, the answer where one
 * stands, and the way to all the rest with everything kept.
 *
 * Nothing of the runtime is asked for before somebody uses the form, but on a fast line, where
 * it comes while the page is idle.
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 */

import { part } from "../common/dom.js";
import { lineIsFast } from "../engine/support.js";
import { typedTexts } from "../form/fields.js";
import { connectFold, fold } from "../form/fold.js";
import { monthsOf } from "../plan/month_calendar.js";
import { showAnswer } from "../plan/answer_buttons.js";
import { hidePlan, showOutdated, showSetToday, tellAnswer } from "../plan/plan_state.js";
import { answerOf, showAnswerBefore, showPlan } from "../plan/plan_view.js";
import { askForReadings, showReading } from "../plan/reading_view.js";
import { Address } from "../saved/address.js";
import { ClearControl } from "../saved/clear_control.js";
import { isAsked, linkOf, onOtherLink, readLink } from "../saved/link.js";
import { connectSafely } from "./connect_safely.js";
import { Session } from "./session.js";

class ShortCalculator extends HTMLElement {
  /** @type {Session | undefined} */
  #session;
  #address = new Address();

  connectedCallback() {
    if (!this.#session) connectSafely(this, () => this.#connect());
  }

  #connect() {
    const link = readLink(window.location.hash);
    const session = new Session(this, {
      typed: () => this.#remember(),
      plan: (plan, situation) => this.#show(session, plan, situation),
      before: (plan, situation) => {
        if (!plan) return hidePlan(this);
        tellAnswer(this, answerOf(plan));
        showAnswerBefore(this, plan, situation);
      },
      outdated: (problems, seen) => {
        askForReadings(this, problems, (field, words) => session.enter(field, words));
        if (seen) showOutdated(this);
      },
    });
    this.#session = session;
    session.connect(link);
    connectFold(session.form);
    session.form.querySelector("[type=submit]")?.addEventListener("click", async (event) => {
      event.preventDefault();
      if (await session.showAll()) showAnswer(this, session.form);
    });
    new ClearControl(this, session.form, () => {
      session.clear();
      hidePlan(this);
      this.#address.forget();
    });
    const start = () => session.start();
    for (const event of ["focusin", "pointerdown"]) session.form.addEventListener(event, start, { once: true });
    if (lineIsFast()) whenIdle(start);
    /** @param {Map<string, string>} asked */
    const answer = (asked) => {
      if (!isAsked(session.form, asked)) return;
      start();
      fold(session.form); // before the answer comes: then nothing moves any more
      session.showAll();
    };
    onOtherLink(session.form, (other) => {
      hidePlan(this);
      session.follow(other);
      answer(other);
    });
    answer(link);
  }

  /** What was typed is in the address: it survives the way back, and leads on. */
  #remember() {
    const session = this.#session;
    if (!session) return;
    const hash = linkOf(session.form, session.setToday);
    const onward = /** @type {HTMLAnchorElement} */ (part(this, "all-about-it"));
    onward.hash = hash;
    if (typedTexts(session.form).some(([name]) => name !== "country")) this.#address.show({ hash });
  }

  /**
   * @param {Session} session
   * @param {Plan} plan
   * @param {Situation} situation
   */
  #show(session, plan, situation) {
    tellAnswer(this, answerOf(plan));
    showPlan(this, plan, situation);
    part(this, "months").replaceChildren(...monthsOf(plan, situation.interview_date));
    showSetToday(this, session.setToday);
    showReading(this, plan, "timeline", (field, words) => session.enter(field, words));
  }
}

/** @param {() => void} start */
function whenIdle(start) {
  const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(start) : setTimeout(start, 2000));
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

if (!customElements.get("follow-up-calculator")) {
  customElements.define("follow-up-calculator", ShortCalculator);
}
