/**
 * `<follow-up-calculator>`: the form in it becomes a plan and messages. The element's
 * attribute `state` is `idle`, `loading`, `ready` or `failed`.
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 * @import { Problem } from "../form/fields.js"
 */

import { part } from "../common/dom.js";
import { mayStartAtOnce } from "../engine/support.js";
import { typedTexts } from "../form/fields.js";
import { connectFold, fold } from "../form/fold.js";
import { MessageForm } from "../message/message_form.js";
import { connectAnswerButtons, showAnswer, showAnswerButtons } from "../plan/answer_buttons.js";
import { Export } from "../plan/export.js";
import { monthsOf } from "../plan/month_calendar.js";
import { hidePlan, showOutdated, showSetToday, tellAnswer } from "../plan/plan_state.js";
import { answerOf, isNewDay, showAnswerBefore, showPlan } from "../plan/plan_view.js";
import { askForReadings, showReading } from "../plan/reading_view.js";
import { openSentField, showSentButtons } from "../plan/sent_buttons.js";
import { Address } from "../saved/address.js";
import { ClearControl } from "../saved/clear_control.js";
import { isAsked, linkOf, onOtherLink, readLink } from "../saved/link.js";
import { SaveControls } from "../saved/save_controls.js";
import { connectSafely } from "./connect_safely.js";
import { Session } from "./session.js";

class FollowUpCalculator extends HTMLElement {
  /** @type {Session | undefined} */
  #session;
  #address = new Address();
  /** @type {MessageForm | undefined} */
  #message;
  /** @type {Export | undefined} */
  #export;
  /** @type {SaveControls | undefined} */
  #saveControls;

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
        showAnswerButtons(this, plan);
      },
      outdated: (problems, seen) => this.#outdate(session, problems, seen),
    });
    this.#session = session;
    session.connect(link);
    this.#connectParts(session, link);
    // Not on "submit": a frame that allows no forms never comes to it. Enter clicks, too.
    session.form.querySelector("[type=submit]")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#showAll(session, true);
    });
    const start = () => session.start();
    if (mayStartAtOnce(link.has("interview_date"))) start();
    else session.form.addEventListener("focusin", start, { once: true });
    if (isAsked(session.form, link)) this.#showAll(session, false);
    else session.change();
    onOtherLink(session.form, (other) => this.#follow(session, other));
  }

  /**
   * @param {Session} session
   * @param {Map<string, string>} link
   */
  #connectParts(session, link) {
    const ask = session.ask.bind(session);
    const message = new MessageForm(this, ask, () => this.#remember(), (step) => this.#enterSent(session, step, session.today));
    this.#message = message;
    // The bare page for frames shares the whole page, which is beside it.
    const address = () => new URL(`../calculator/${linkOf(session.form, session.setToday)}`, window.location.href).href;
    const exported = new Export(this, ask, address, () => this.#remember());
    this.#export = exported;
    connectAnswerButtons(this, () => exported.saveFile("did-act"));
    connectFold(session.form);
    this.#saveControls = new SaveControls(
      this,
      () => ({ version: 1, situation: typedTexts(session.form), ...this.#typed() }),
      (kept) => {
        exported.calendarId.restore(kept.calendar);
        session.putBack(kept.situation);
        message.restore(kept.message);
      },
    );
    new ClearControl(this, session.form, () => {
      this.#saveControls?.forget();
      session.clear();
      message.clear();
      exported.calendarId.restore(null);
      hidePlan(this);
      this.#address.forget();
    });
    const typed = this.#address.typedFor(link.get("interview_date"));
    this.#saveControls.begin(!typed && link.has("interview_date"));
    this.#restore(link, typed);
  }

  /**
   * @param {Session} session
   * @param {Map<string, string>} link that was opened in the open page
   */
  #follow(session, link) {
    const typed = this.#address.typedFor(link.get("interview_date"));
    hidePlan(this);
    session.follow(link);
    this.#message?.clear();
    this.#restore(link, typed);
    this.#showAll(session, false);
  }

  /**
   * @param {Map<string, string>} link
   * @param {any} typed before, for the same interview
   */
  #restore(link, typed) {
    this.#export?.calendarId.restore(typed?.calendar);
    if (typed?.message) this.#message?.restore(typed.message);
    this.#message?.choose(link.get("message") ?? "", link.get("tone") ?? "");
  }

  /**
   * @param {Session} session
   * @param {boolean} pressed whether the person pressed the button, and so follows the answer
   */
  async #showAll(session, pressed) {
    if (!pressed) fold(session.form); // before the answer comes: then nothing moves any more
    if ((await session.showAll()) && pressed) showAnswer(this, session.form);
  }

  /** What was typed outlives a reload, and is kept if the person wishes. */
  #remember() {
    const session = this.#session;
    if (!session || !this.#message) return;
    this.#address.show({
      hash: linkOf(session.form, session.setToday),
      typed: this.#message?.isEmpty && !this.#export?.calendarId.wasExported ? null : this.#typed(),
    });
    this.#saveControls?.changed();
  }

  /** What is in no address: the message, and by what calendars know this interview. */
  #typed() {
    return { message: /** @type {MessageForm} */ (this.#message).snapshot(), calendar: this.#export?.calendarId.snapshot() };
  }

  /**
   * @param {Session} session
   * @param {Problem[]} problems
   * @param {boolean} seen
   */
  #outdate(session, problems, seen) {
    askForReadings(this, problems, (field, words) => session.enter(field, words));
    if (seen) showOutdated(this);
  }

  /**
   * @param {Session} session
   * @param {Plan} plan
   * @param {Situation} situation
   */
  #show(session, plan, situation) {
    tellAnswer(this, answerOf(plan));
    showPlan(this, plan, situation);
    showAnswerButtons(this, plan);
    part(this, "months").replaceChildren(...monthsOf(plan, situation.interview_date));
    showSentButtons(
      this,
      plan,
      situation.interview_date,
      (step, day) => this.#enterSent(session, step, day),
      (step) => openSentField(this, step),
    );
    showSetToday(this, session.setToday);
    const heard = isNewDay(situation.reply) ? "reply.timeline" : "timeline";
    showReading(this, plan, heard, (field, words) => session.enter(field, words));
    this.#message?.setPlan(plan, situation);
    this.#export?.setPlan(plan, situation);
  }

  /**
   * @param {Session} session
   * @param {string} step
   * @param {string} day "" to undo the last one
   */
  #enterSent(session, step, day) {
    const name = `${step}_sent`;
    const field = session.form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) return;
    const days = field.value.split(",").map((each) => each.trim()).filter(Boolean);
    if (day) days.push(day);
    else days.pop();
    session.enter(name, days.join(", "));
  }
}

if (!customElements.get("follow-up-calculator")) {
  customElements.define("follow-up-calculator", FollowUpCalculator);
}
