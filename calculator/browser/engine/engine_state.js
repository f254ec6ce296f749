/**
 * The engine of one calculator: started when it is first needed, shown while it starts, and
 * started again when the person wishes. The element's attribute `state` says how it is.
 */

import { manifestOfPage } from "./manifest.js";
import { Engine } from "./engine.js";
import { EngineError } from "./engine_error.js";
import { workOffline } from "../offline/register.js";
import { expectStart, hideStart, showFailure, showProgress } from "./start_view.js";

/** An attribute of an element that could not begin: see `connect_safely.js`. */
export const BROKEN = "data-broken";

export class EngineState {
  #element;
  /** @type {Engine | undefined} */
  #engine;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /** Whether it has been started, or is about to be. */
  get begun() {
    return this.#engine !== undefined;
  }

  get isReady() {
    return this.#element.getAttribute("state") === "ready";
  }

  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>} the result; rejects with InvalidInput or, once it is told, EngineError
   */
  async ask(method, params) {
    const engine = this.start();
    try {
      const result = await engine.ask(method, params);
      this.#recover(engine);
      return result;
    } catch (error) {
      if (!(error instanceof EngineError)) this.#recover(engine);
      else if (engine === this.#engine) this.#fail(error);
      throw error;
    }
  }

  /** @returns {Engine} */
  start() {
    if (this.#engine) return this.#engine;
    const element = this.#element;
    if (element.hasAttribute(BROKEN)) throw new EngineError("start", BROKEN);
    const engine = new Engine(manifestOfPage(), (progress) => {
      if (element.getAttribute("state") === "loading") showProgress(element, progress);
    });
    this.#engine = engine;
    element.setAttribute("state", "loading");
    expectStart(element);
    if (performance.getEntriesByName("followup:start").length === 0) performance.mark("followup:start");
    engine.start().then(
      () => engine === this.#engine && this.#ready(),
      (error) => engine === this.#engine && this.#fail(error),
    );
    return engine;
  }

  /** Start it anew, whatever it is doing. */
  startAgain() {
    this.#engine?.stop();
    this.#engine = undefined;
    hideStart(this.#element, false);
    this.start();
  }

  #ready() {
    if (this.#element.hasAttribute(BROKEN)) return;
    performance.measure("followup:boot", "followup:start");
    this.#element.setAttribute("state", "ready");
    hideStart(this.#element, true);
    workOffline(manifestOfPage().serviceWorker);
    this.#element.dispatchEvent(new CustomEvent("followup:ready", { bubbles: true }));
  }

  /**
   * It answers again, for example because the network is back.
   *
   * @param {Engine} engine
   */
  #recover(engine) {
    if (engine === this.#engine && this.#element.getAttribute("state") === "failed") this.#ready();
  }

  /** @param {EngineError} error */
  #fail(error) {
    const element = this.#element;
    if (element.getAttribute("state") === "failed") return;
    element.setAttribute("state", "failed");
    showFailure(element, error.kind);
    const detail = { kind: error.kind, message: error.message };
    element.dispatchEvent(new CustomEvent("followup:failed", { bubbles: true, detail }));
  }
}
