/**
 * One interview at a form: what is typed becomes a plan. The calculator and the short form on
 * the home page both are one of these, with more or less around it.
 *
 * @import { Plan, Situation } from "../plan/plan_view.js"
 * @import { Contents, Problem } from "../form/fields.js"
 * @typedef {{
 *   typed: () => void, plan: (plan: Plan, situation: Situation) => void,
 *   before: (plan: Plan | undefined, situation: Situation) => void,
 *   outdated: (problems: Problem[], seen: boolean) => void,
 * }} Listener is told that something was typed, of a new plan, of the one that stood here
 *   before (undefined if it has to go again) while the engine still starts, and that the plan
 *   is for another input; `seen` if the person may see why
 */

import { today } from "../common/dates.js";
import { builtData, part } from "../common/dom.js";
import { whenLeft } from "../common/left_fields.js";
import { InvalidInput } from "../engine/engine.js";
import { EngineError } from "../engine/engine_error.js";
import { EngineState } from "../engine/engine_state.js";
import { showConditional, openWhatIsFilled } from "../form/conditional_fields.js";
import { showReadings } from "../form/date_choices.js";
import { connectPickers } from "../form/date_picker.js";
import { fieldOf, showBesideFields } from "../form/errors.js";
import { fill, readForm } from "../form/fields.js";
import { showAnswers, unfold } from "../form/fold.js";
import { connectRegions, guessCountry, offerRegions } from "../form/regions.js";
import { followSummary, showSummary } from "../form/summary.js";
import { isNewDay } from "../plan/plan_view.js";
import { fillFromLink } from "../saved/link.js";
import { AnswerBefore } from "./answer_before.js";
import { newsOf, withMissing } from "./known_problems.js";
import { PlanQuestion } from "./plan_question.js";

export class Session {
  #root;
  #listener;
  #engine;
  #question;
  #before;
  /** What is on the page, unless something in the form is wrong. @type {Plan | undefined} */
  #shown;
  /** Names of the fields that the person has left. @type {Set<string>} */
  #left = new Set();
  #frame = 0;
  #newest = 0;
  /** What comes of the newest input: what is wrong with it. @type {Promise<Problem[]>} */
  #current = Promise.resolve([]);
  /** Whether the person has asked for the result: only then is an empty field a mistake. */
  #asked = false;
  /** The day that a link sets as today, or "". */
  setToday = "";

  /**
   * @param {HTMLElement} root
   * @param {Listener} listener
   */
  constructor(root, listener) {
    this.#root = root;
    this.#listener = listener;
    this.#engine = new EngineState(root);
    this.#question = new PlanQuestion(this.ask.bind(this));
    this.form = /** @type {HTMLFormElement} */ (part(root, "situation"));
    this.#before = new AnswerBefore((plan, situation) => {
      if (plan) showAnswers(this.form, situation, readAs(plan, situation));
      listener.before(plan, situation);
    });
  }

  get today() {
    return this.setToday || today();
  }

  /** Start the engine, if it has not been. */
  start() {
    this.#engine.start();
  }

  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>}
   */
  ask(method, params) {
    return this.#engine.ask(method, params);
  }

  /** @param {Map<string, string>} link what the address says */
  connect(link) {
    const { form } = this;
    connectPickers(form);
    connectRegions(form, builtData(this.#root, "regions"));
    this.#fill(link);
    form.addEventListener("input", () => this.change());
    whenLeft(form, (name) => {
      this.#left.add(name);
      this.change();
    });
    // A browser puts typed texts back after this element is connected.
    window.addEventListener("pageshow", () => this.change());
    part(this.#root, "again").addEventListener("click", () => {
      this.#engine.startAgain();
      this.#question.forget();
      this.change();
    });
  }

  /** @param {Map<string, string>} link that takes the place of what is in the form */
  follow(link) {
    this.clear();
    this.#fill(link);
  }

  /** @param {Map<string, string>} link */
  #fill(link) {
    this.setToday = link.get("today") ?? "";
    fillFromLink(this.form, link);
    if (!link.has("interview_date")) guessCountry(this.form);
    this.#openAll(link.get("subdivision"));
  }

  /**
   * Put back what was typed, in place of what is in the form.
   *
   * @param {[string, string][]} situation
   */
  putBack(situation) {
    this.form.reset();
    this.#shown = undefined;
    const texts = new Map(situation);
    for (const [name, text] of texts) fill(this.form, name, text);
    this.#openAll(texts.get("subdivision"));
    this.change();
  }

  /** Nothing was typed, and nothing asked for. */
  clear() {
    this.#asked = false;
    this.#before.forget();
    this.#left.clear();
    this.#newest += 1; // an answer on its way is to another question
    unfold(this.form);
    showSummary(this.form, []);
    this.putBack([]);
    guessCountry(this.form);
  }

  /**
   * Enter a text as if it had been typed.
   *
   * @param {string} name
   * @param {string} text
   */
  enter(name, text) {
    fill(this.form, name, text);
    this.change();
  }

  /** Something was typed: work the plan out again, once a frame at the most. */
  change() {
    showConditional(this.form);
    if (this.#frame) return;
    performance.mark("followup:input");
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.update();
    });
  }

  /**
   * The person, or a link, asked for the result: every problem is shown, and takes the focus.
   *
   * @returns {Promise<boolean>} whether there is a plan
   */
  async showAll() {
    this.#asked = true;
    const known = this.#read().problems;
    if (known.length > 0) this.#summarise(known); // at once: the engine may still be on its way
    const problems = await this.update();
    if (problems.length !== known.length) this.#summarise(problems);
    return problems.length === 0;
  }

  /** What the form says; the missing day is a problem once the result was asked for. */
  #read() {
    const contents = readForm(this.form, this.today);
    return this.#asked ? { ...contents, problems: withMissing(contents) } : contents;
  }

  /** @param {Problem[]} problems */
  #summarise(problems) {
    for (const problem of problems) this.#left.add(fieldOf(problem)); // a field without one may be in use
    this.#showProblems(problems);
    showSummary(this.form, problems);
  }

  /**
   * Work out the plan and show it.
   *
   * @returns {Promise<Problem[]>} what is wrong with the input
   */
  async update() {
    const mine = ++this.#newest;
    const contents = this.#read();
    showReadings(this.form, contents, (name, text) => this.enter(name, text));
    this.#listener.typed();
    this.#showProblems(contents.problems);
    this.#current = this.#workOut(contents, () => mine === this.#newest);
    const problems = await this.#current;
    if (mine === this.#newest) followSummary(this.form, problems);
    return problems;
  }

  /**
   * @param {Contents} contents
   * @param {() => boolean} isNewest whether nothing has been typed since
   */
  async #workOut(contents, isNewest) {
    const { values, problems } = contents;
    if (!values.interview_date && !this.#engine.begun) return problems; // nothing to start it for
    try {
      const situation = { ...values, interview_date: values.interview_date, today: this.today };
      if (values.interview_date) showAnswers(this.form, situation); // also where no plan comes
      if (problems.length === 0 && !this.#shown && !this.#engine.isReady) this.#before.showFor(situation);
      const plan = await this.#question.ask(situation);
      if (!isNewest()) return this.#current; // leaving the field was news as well
      if (problems.length === 0) this.#show(plan, situation);
      else this.#outdate(problems);
    } catch (error) {
      if (error instanceof EngineError) return problems; // the page says so already
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(...newsOf(error.problems, contents, this.#asked));
      if (!isNewest()) return this.#current;
      this.#showProblems(problems);
      this.#outdate(problems);
    }
    return problems;
  }

  /** @param {Problem[]} problems */
  #showProblems(problems) {
    showBesideFields(this.form, problems, this.#left);
  }

  /** @param {Problem[]} problems */
  #outdate(problems) {
    this.#shown = undefined;
    const seen = problems.some((problem) => this.#left.has(fieldOf(problem)));
    this.#listener.outdated(problems, seen || problems.length === 0);
  }

  /**
   * @param {Plan} plan
   * @param {Situation} situation
   */
  #show(plan, situation) {
    showSummary(this.form, []);
    if (plan === this.#shown) return;
    this.#shown = plan;
    showAnswers(this.form, situation, readAs(plan, situation));
    this.#before.keep(situation, plan);
    this.#listener.plan(plan, situation);
    performance.measure("followup:answer", "followup:input");
    this.#root.dispatchEvent(new CustomEvent("followup:plan", { bubbles: true, detail: plan }));
  }

  /** @param {string} [subdivision] */
  #openAll(subdivision = "") {
    offerRegions(this.form, builtData(this.#root, "regions"), subdivision);
    showConditional(this.form);
    openWhatIsFilled(this.form);
  }
}

/**
 * The day as which their first words were read, unless newer ones count.
 *
 * @param {Plan} plan
 * @param {Situation} situation
 */
function readAs({ timeline }, { reply }) {
  return isNewDay(reply) ? null : timeline.date;
}
