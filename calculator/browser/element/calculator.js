/**
 * `<follow-up-calculator>`: enhances the form that is in the page with the answers of the
 * engine. Its attribute `state` is "idle", "loading", "ready" or "failed".
 *
 * Events, all bubbling: `followup:ready`, `followup:plan` (detail: the plan),
 * `followup:failed` (detail: kind and message).
 *
 * @import { Problem } from "../form/fields.js"
 * @import { Plan } from "../plan/plan_view.js"
 */

import { Address } from "../saved/address.js";
import { today } from "../common/dates.js";
import { builtData, part, sentence } from "../common/dom.js";
import { mayStartAtOnce } from "../engine/support.js";
import { InvalidInput } from "../engine/engine.js";
import { fieldOf, showBesideFields, showSummary } from "../form/errors.js";
import { fill, readForm, typedTexts } from "../form/fields.js";
import { openWhatIsFilled, showConditional } from "../form/conditional_fields.js";
import { connectPickers } from "../form/date_picker.js";
import { connectRegions, guessCountry, offerRegions } from "../form/regions.js";
import { fillFromLink, linkOf, readLink } from "../saved/link.js";
import { SaveControls } from "../saved/save_controls.js";
import { MessageForm } from "../message/message_form.js";
import { isNewDay, showOutdated, showPlan, showSetToday } from "../plan/plan_view.js";
import { forgetReadings, showReading } from "../plan/reading_view.js";
import { EngineState } from "../engine/engine_state.js";
import { Export } from "../plan/export.js";

class FollowUpCalculator extends HTMLElement {
  #engine = new EngineState(this);
  /** Names of the fields that the person has left. @type {Set<string>} */
  #left = new Set();
  #setToday = "";
  #frame = 0;
  #newest = 0;
  /** Whether the person has asked for the result: only then is an empty field a mistake. */
  #asked = false;
  #address = new Address();
  /** @type {MessageForm | undefined} */
  #desk;
  /** @type {Export | undefined} */
  #export;
  /** @type {SaveControls | undefined} */
  #saveControls;
  #connected = false;

  connectedCallback() {
    if (this.#connected) return;
    this.#connected = true;
    const link = readLink(window.location.hash);
    this.#setToday = link.get("today") ?? "";
    this.#connectForm(link);
    this.#connectParts(link);
    part(this, "again").addEventListener("click", () => {
      this.#engine.startAgain();
      this.#change();
    });
    const start = () => void this.#engine.start();
    if (mayStartAtOnce(link.has("interview_date"))) start();
    else this.#form.addEventListener("focusin", start, { once: true });
    this.#change();
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (part(this, "situation"));
  }

  get #today() {
    return this.#setToday || today();
  }

  /** @param {Map<string, string>} link */
  #connectForm(link) {
    const form = this.#form;
    connectPickers(form);
    connectRegions(form, builtData(this, "regions"));
    fillFromLink(form, link);
    if (!link.has("interview_date")) guessCountry(form);
    openWhatIsFilled(form);
    offerRegions(form, builtData(this, "regions"), link.get("subdivision"));
    form.addEventListener("input", () => this.#change());
    form.addEventListener("focusout", (event) => {
      if (event.target instanceof HTMLElement && "name" in event.target) {
        this.#left.add(String(event.target.name));
        this.#change();
      }
    });
    // Not on "submit": a frame that allows no forms never comes to it. Enter clicks, too.
    form.querySelector("[type=submit]")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#showAll();
    });
    // A browser puts typed texts back after this element is connected.
    window.addEventListener("pageshow", () => this.#change());
  }

  /** @param {Map<string, string>} link */
  #connectParts(link) {
    /** @type {import("../message/message_form.js").Ask} */
    const ask = (method, params) => this.#engine.ask(method, params);
    const desk = new MessageForm(this, ask, () => this.#remember());
    this.#desk = desk;
    // The bare page for frames shares the whole page, which is beside it.
    const address = () => new URL(`../calculator/${linkOf(this.#form, this.#setToday)}`, window.location.href).href;
    this.#export = new Export(this, ask, address);
    this.#saveControls = new SaveControls(
      this,
      () => ({ version: 1, situation: typedTexts(this.#form), message: desk.snapshot() }),
      ({ situation, message }) => {
        this.#putBack(situation);
        desk.restore(message);
      },
    );
    const typed = this.#address.typed;
    this.#saveControls.begin(!typed && link.has("interview_date"));
    if (typed) desk.restore(typed);
    else desk.choose(link.get("message") ?? "", link.get("tone") ?? "");
  }

  /**
   * Put back what was typed, in place of what is in the form.
   *
   * @param {[string, string][]} situation
   */
  #putBack(situation) {
    const form = this.#form;
    form.reset();
    const texts = new Map(situation);
    for (const [name, text] of texts) fill(form, name, text);
    offerRegions(form, builtData(this, "regions"), texts.get("subdivision"));
    openWhatIsFilled(form);
    this.#change();
  }

  /** What was typed outlives a reload, and is kept if the person wishes. */
  #remember() {
    this.#address.show(() => ({
      hash: linkOf(this.#form, this.#setToday),
      typed: this.#desk?.snapshot(),
    }));
    this.#saveControls?.changed();
  }

  /** Something was typed: work the plan out again, once a frame at the most. */
  #change() {
    showConditional(this.#form);
    if (this.#frame) return;
    performance.mark("followup:input");
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#update();
    });
  }

  /**
   * Work out the plan and show it.
   *
   * @returns {Promise<Problem[]>} what is wrong with the input
   */
  async #update() {
    const form = this.#form;
    const mine = ++this.#newest;
    const { values, problems, readings } = readForm(form, this.#today);
    for (const [name, reading] of readings) {
      const output = form.querySelector(`[id="fu-${name}-reading"]`);
      if (output) output.textContent = reading;
    }
    this.#remember();
    showBesideFields(form, problems, this.#left);
    if (!values.interview_date && !this.#engine.begun) return problems; // nothing to start it for
    try {
      const situation = { ...values, interview_date: values.interview_date, today: this.#today };
      const plan = await this.#engine.ask("plan", situation);
      if (mine !== this.#newest) return problems;
      if (problems.length === 0) this.#show(plan, situation);
      else this.#outdate(problems);
    } catch (error) {
      if (!(error instanceof InvalidInput)) return problems;
      // A field that was not understood here has been left out there: its problem is known.
      const known = new Set(problems.map((problem) => problem.field));
      const isNew = (/** @type {{ field: string, code: string }} */ { field, code }) =>
        !known.has(field) && (this.#asked || code !== "missing");
      problems.push(...error.problems.filter(isNew));
      if (mine !== this.#newest) return problems;
      showBesideFields(form, problems, this.#left);
      this.#outdate(problems);
    }
    return problems;
  }

  /**
   * The plan on screen is for another input. It is said only where a person may see why.
   *
   * @param {Problem[]} problems
   */
  #outdate(problems) {
    forgetReadings(this);
    const seen = problems.some((problem) => this.#left.has(fieldOf(problem)));
    if (seen || problems.length === 0) showOutdated(this);
  }

  /**
   * @param {Plan} plan
   * @param {import("../plan/plan_view.js").Situation} situation
   */
  #show(plan, situation) {
    showPlan(this, plan, situation);
    showSetToday(this, this.#setToday);
    const heard = isNewDay(situation.reply) ? "reply.timeline" : "timeline";
    showReading(this, plan, heard, (field, words) => {
      fill(this.#form, field, words);
      this.#change();
    });
    performance.measure("followup:answer", "followup:input");
    this.#say(plan.next.text);
    this.dispatchEvent(new CustomEvent("followup:plan", { bubbles: true, detail: plan }));
    this.#desk?.setPlan(plan, situation);
    this.#export?.setPlan(situation);
  }

  /** The person asked for the result: every problem is shown, or the plan has the focus. */
  async #showAll() {
    this.#asked = true;
    for (const control of this.#form.elements) {
      if ("name" in control) this.#left.add(String(control.name));
    }
    const problems = await this.#update();
    const { values } = readForm(this.#form, this.#today);
    if (!values.interview_date && !problems.some(({ field }) => field === "interview_date")) {
      const message = sentence("problems.missing.interview_date", { example: sentence("form.date_example") });
      problems.unshift({ field: "interview_date", message });
      showBesideFields(this.#form, problems, this.#left);
    }
    showSummary(this.#form, problems);
    if (problems.length === 0) part(this, "plan").scrollIntoView({ block: "start" });
  }

  /** @param {string} text */
  #say(text) {
    part(this, "status").textContent = text;
  }
}

if (!customElements.get("follow-up-calculator")) {
  customElements.define("follow-up-calculator", FollowUpCalculator);
}
