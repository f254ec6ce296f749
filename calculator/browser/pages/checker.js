/**
 * `<message-checker>`: reads any message that is put into it. The reader is that of the
 * calculator; it is loaded when somebody begins to use the form, and not before.
 *
 * @import { Engine } from "../engine/engine.js"
 * @import { Kind } from "../message/review_view.js"
 */

import { builtData, part } from "../common/dom.js";

class MessageChecker extends HTMLElement {
  /** @type {Promise<Engine> | undefined} */
  #engine;
  #frame = 0;
  #newest = 0;
  #connected = false;

  connectedCallback() {
    if (this.#connected) return;
    this.#connected = true;
    const form = part(this, "check-form");
    form.addEventListener("focusin", () => void this.#start(), { once: true });
    form.addEventListener("input", () => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#check();
      });
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    part(this, "again").addEventListener("click", () => {
      this.#engine = undefined;
      this.#check();
    });
    const body = part(this, "body");
    body.addEventListener("scroll", () => (part(this, "marks").scrollTop = body.scrollTop));
  }

  /** @returns {Promise<Engine>} */
  #start() {
    this.#engine ??= this.#load();
    return this.#engine;
  }

  async #load() {
    const [{ Engine }, { manifestOfPage }, view] = await Promise.all([
      import("../engine/engine.js"),
      import("../engine/manifest.js"),
      import("../engine/start_view.js"),
    ]);
    this.setAttribute("state", "loading");
    view.hideStart(this);
    const engine = new Engine(manifestOfPage(), (progress) => view.showProgress(this, progress));
    try {
      await engine.start();
      this.setAttribute("state", "ready");
      view.hideStart(this);
    } catch (error) {
      this.setAttribute("state", "failed");
      view.showFailure(this, /** @type {import("../engine/engine.js").EngineError} */ (error).kind, "");
      throw error;
    }
    return engine;
  }

  async #check() {
    const mine = ++this.#newest;
    const form = /** @type {HTMLFormElement} */ (part(this, "check-form"));
    const body = /** @type {HTMLTextAreaElement} */ (part(this, "body")).value;
    const subject = /** @type {HTMLInputElement} */ (part(this, "subject")).value;
    const message = /** @type {HTMLSelectElement} */ (form.elements.namedItem("message")).value;
    try {
      const engine = await this.#start();
      const [{ readForm }, { showReview, showUnread }] = await Promise.all([
        import("../form/fields.js"),
        import("../message/review_view.js"),
      ]);
      if (mine !== this.#newest) return;
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
