/**
 * `<follow-up-calculator>`: enhances the form that is in the page with the answers of the
 * engine. Its attribute `state` is "idle", "loading", "ready" or "failed".
 *
 * Events, all bubbling: `followup:ready`, `followup:plan` (detail: the plan),
 * `followup:failed` (detail: kind and message).
 *
 * @import { Problem } from "./fields.js"
 * @import { Plan } from "./plan_view.js"
 */

import { today } from "./dates.js";
import { builtData, part } from "./dom.js";
import { Engine, EngineError, InvalidInput } from "./engine.js";
import { showBesideFields, showSummary } from "./errors.js";
import { fill, readForm } from "./fields.js";
import {
  connectExtras,
  guessCountry,
  offerRegions,
  openWhatIsFilled,
  showConditional,
} from "./form_extras.js";
import { fillFromLink, linkOf, readLink } from "./link.js";
import { connectButtons, showMessage } from "./message_view.js";
import { showPlan, showReading, showSetToday } from "./plan_view.js";
import { hideStart, showFailure, showProgress } from "./start_view.js";

class FollowUpCalculator extends HTMLElement {
  /** @type {Engine | undefined} */
  #engine;
  /** Names of the fields that the person has left. @type {Set<string>} */
  #left = new Set();
  #setToday = "";
  #frame = 0;
  #newest = 0;
  /** @type {object | undefined} */
  #situation;
  /** Whether the person has asked for the result: only then is an empty field a mistake. */
  #asked = false;
  /** Whether the person chose the message, so that a new plan does not. */
  #choseMessage = false;
  #connected = false;

  connectedCallback() {
    if (this.#connected) return;
    this.#connected = true;
    const link = readLink(window.location.hash);
    this.#setToday = link.get("today") ?? "";
    this.#connectForm(link);
    connectButtons(this, (text) => this.#say(text));
    part(this, "again").addEventListener("click", () => this.#startAgain());
    if (!savesData() || link.has("interview_date")) this.#start();
    else this.#form.addEventListener("focusin", () => this.#start(), { once: true });
    this.#change();
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (part(this, "situation"));
  }

  get #messageForm() {
    return /** @type {HTMLFormElement} */ (part(this, "message-form"));
  }

  get #today() {
    return this.#setToday || today();
  }

  /** @param {Map<string, string>} link */
  #connectForm(link) {
    const form = this.#form;
    connectExtras(form, builtData(this, "regions"));
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
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#showAll();
    });
    this.#messageForm.addEventListener("input", (event) => {
      const target = /** @type {HTMLElement & { name?: string }} */ (event.target);
      if (target.name === "message") this.#choseMessage = true;
      this.#write();
    });
    this.#messageForm.addEventListener("submit", (event) => event.preventDefault());
    // A browser puts typed texts back after this element is connected.
    window.addEventListener("pageshow", () => this.#change());
  }

  /** Something was typed: work the plan out again, once a frame at the most. */
  #change() {
    showConditional(this.#form);
    if (this.#frame) return;
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
    history.replaceState(history.state, "", linkOf(form, this.#setToday) || window.location.pathname);
    showBesideFields(form, problems, this.#left);
    if (!values.interview_date && !this.#engine) return problems; // nothing to start it for
    try {
      performance.mark("followup:input");
      const situation = { ...values, interview_date: values.interview_date, today: this.#today };
      const plan = await this.#ask("plan", situation);
      if (mine === this.#newest && problems.length === 0) this.#show(plan, situation);
    } catch (error) {
      if (!(error instanceof InvalidInput)) return problems;
      // A field that was not understood here has been left out there: its problem is known.
      const known = new Set(problems.map((problem) => problem.field));
      const isNew = (/** @type {{ field: string, code: string }} */ { field, code }) =>
        !known.has(field) && (this.#asked || code !== "missing");
      problems.push(...error.problems.filter(isNew));
      if (mine === this.#newest) showBesideFields(form, problems, this.#left);
    }
    return problems;
  }

  /**
   * @param {Plan} plan
   * @param {{ interview_date: string }} situation
   */
  #show(plan, situation) {
    this.#situation = situation;
    showPlan(this, plan, situation.interview_date);
    showSetToday(this, this.#setToday);
    showReading(this, plan, (words) => {
      fill(this.#form, "timeline", words);
      this.#change();
    });
    performance.measure("followup:answer", "followup:input");
    this.#say(plan.next.text);
    this.dispatchEvent(new CustomEvent("followup:plan", { bubbles: true, detail: plan }));
    const kinds = ["thank_you", "follow_up", "final_check_in"];
    if (!this.#choseMessage && kinds.includes(plan.next.step)) {
      fill(this.#messageForm, "message", plan.next.step);
    }
    this.#write();
  }

  async #write() {
    if (!this.#situation) return;
    const { values } = readForm(this.#messageForm, this.#today);
    try {
      showMessage(this, await this.#ask("write", { ...values, situation: this.#situation }));
    } catch (error) {
      if (!(error instanceof InvalidInput)) return;
      const left = new Set(error.problems.map((problem) => problem.field));
      showBesideFields(this.#messageForm, error.problems, left);
    }
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
      const message = "Enter the date of your interview, for example 16 October 2026.";
      problems.unshift({ field: "interview_date", message });
      showBesideFields(this.#form, problems, this.#left);
    }
    showSummary(this.#form, problems);
    if (problems.length === 0) part(this, "plan").scrollIntoView({ block: "start" });
  }

  /**
   * @param {string} method
   * @param {object} params
   */
  async #ask(method, params) {
    try {
      return await this.#start().ask(method, params);
    } catch (error) {
      if (error instanceof EngineError) this.#fail(error);
      throw error;
    }
  }

  /** @returns {Engine} */
  #start() {
    if (this.#engine) return this.#engine;
    const manifest = builtData(this, "manifest");
    for (const file of manifest.files) file.url = new URL(file.url, import.meta.url).href;
    const engine = new Engine(manifest, (progress) => {
      if (this.getAttribute("state") === "loading") showProgress(this, progress);
    });
    this.#engine = engine;
    this.setAttribute("state", "loading");
    performance.mark("followup:start");
    engine.start().then(
      () => this.#ready(),
      (error) => this.#fail(error),
    );
    return engine;
  }

  #ready() {
    performance.measure("followup:boot", "followup:start");
    this.setAttribute("state", "ready");
    hideStart(this);
    this.dispatchEvent(new CustomEvent("followup:ready", { bubbles: true }));
  }

  /** @param {EngineError} error */
  #fail(error) {
    if (this.getAttribute("state") === "failed") return;
    this.setAttribute("state", "failed");
    showFailure(this, error.kind);
    const detail = { kind: error.kind, message: error.message };
    this.dispatchEvent(new CustomEvent("followup:failed", { bubbles: true, detail }));
  }

  #startAgain() {
    this.#engine?.stop();
    this.#engine = undefined;
    hideStart(this);
    this.#start();
    this.#change();
  }

  /** @param {string} text */
  #say(text) {
    part(this, "status").textContent = text;
  }
}

/** Whether the person asked the browser to go easy on their data. */
function savesData() {
  const connection = /** @type {{ saveData?: boolean } | undefined} */ (
    /** @type {any} */ (navigator).connection
  );
  return connection?.saveData === true;
}

if (!customElements.get("follow-up-calculator")) {
  customElements.define("follow-up-calculator", FollowUpCalculator);
}
