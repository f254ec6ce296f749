/**
 * `<message-checker>`: reads any message that is put into it. The reader is that of the
 * calculator; it is loaded when somebody begins to use the form, and not before.
 *
 * @import { Kind } from "../message/review_view.js"
 */

import { builtData, part } from "../common/dom.js";
import { EngineState } from "../engine/engine_state.js";
import { readForm } from "../form/fields.js";
import { showReview, showUnread } from "../message/review_view.js";

class MessageChecker extends HTMLElement {
  /** @type {EngineState | undefined} */
  #engine;
  #frame = 0;
  #newest = 0;
  #connected = false;

  connectedCallback() {
    if (this.#connected) return;
    this.#connected = true;
    const form = part(this, "check-form");
    form.addEventListener("focusin", () => this.#start(), { once: true });
    form.addEventListener("input", () => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#check();
      });
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    part(this, "again").addEventListener("click", () => {
      this.#engine?.startAgain();
      this.#check();
    });
    const body = part(this, "body");
    body.addEventListener("scroll", () => (part(this, "marks").scrollTop = body.scrollTop));
  }

  #start() {
    this.#engine ??= new EngineState(this);
    this.#engine.start();
    return this.#engine;
  }

  async #check() {
    const mine = ++this.#newest;
    const form = /** @type {HTMLFormElement} */ (part(this, "check-form"));
    const body = /** @type {HTMLTextAreaElement} */ (part(this, "body")).value;
    const subject = /** @type {HTMLInputElement} */ (part(this, "subject")).value;
    const message = /** @type {HTMLSelectElement} */ (form.elements.namedItem("message")).value;
    try {
      const engine = this.#start();
      if (!body.trim()) return showUnread(this, []);
      const { people } = readForm(form, "").values;
      const review = await engine.ask("review", { message, subject, body, people }).catch((error) => {
        if (mine === this.#newest) showUnread(this, error.problems ?? []);
        throw error;
      });
      /** @type {Record<string, Kind>} */
      const kinds = builtData(this, "kinds");
      const kind = kinds[message];
      if (kind && mine === this.#newest) showReview(this, review, kind, false);
    } catch {
      // The start has said so already, or the list of findings.
    }
  }
}

if (!customElements.get("message-checker")) {
  customElements.define("message-checker", MessageChecker);
}
