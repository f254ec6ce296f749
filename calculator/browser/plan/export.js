/**
 * Ways to take the dates along: a calendar file, links to two calendar sites, a link to
 * share, paper. Each says what it did.
 *
 * @import { Ask } from "../message/message_form.js"
 * @typedef {{ step: string, date: string, title: string, google: string, outlook: string }} Event
 */

import { copyText } from "../common/copy.js";
import { withoutYear } from "../common/dates.js";
import { element, part, say, sentence } from "../common/dom.js";
import { download, withDoubt } from "../common/download.js";

export class Export {
  #root;
  #ask;
  #link;
  /** @type {object | undefined} */
  #situation;

  /**
   * @param {HTMLElement} root
   * @param {Ask} ask
   * @param {() => string} link the address that shows these dates again
   */
  constructor(root, ask, link) {
    this.#root = root;
    this.#ask = ask;
    this.#link = link;
    this.#on("calendar-file", "click", () => this.#saveFile());
    this.#on("share", "click", () => this.#share());
    this.#on("print", "click", () => window.print());
    this.#on("plain-titles", "input", () => this.#listLinks());
    this.#on("calendar-box", "toggle", () => this.#listLinks());
  }

  /** @param {object} situation */
  setPlan(situation) {
    this.#situation = situation;
    this.#listLinks();
  }

  /**
   * @param {string} name
   * @param {string} event
   * @param {() => void} react
   */
  #on(name, event, react) {
    part(this.#root, name).addEventListener(event, react);
  }

  /** @param {string} text */
  #say(text) {
    say(part(this.#root, "did-plan"), text);
  }

  /** @returns {Promise<{ ics: string, events: Event[] } | null>} */
  async #calendar() {
    const plain = /** @type {HTMLInputElement} */ (part(this.#root, "plain-titles")).checked;
    const params = { situation: this.#situation, neutral: !plain };
    return this.#situation ? this.#ask("calendar", params).catch(() => null) : null;
  }

  async #saveFile() {
    const calendar = await this.#calendar();
    if (!calendar || calendar.events.length === 0) {
      this.#say(sentence("export.no_day"));
      return;
    }
    download("interview-dates.ics", "text/calendar", calendar.ics);
    const number = calendar.events.length;
    const days = number === 1 ? sentence("export.one_day") : sentence("export.days", { number });
    this.#say(withDoubt(sentence("export.saved", { days })));
  }

  async #share() {
    const shown = /** @type {HTMLInputElement} */ (part(this.#root, "link"));
    shown.value = this.#link();
    part(this.#root, "link-row").hidden = false;
    const done = await copyText(shown.value, shown);
    this.#say(done ? sentence("export.link_copied") : sentence("export.link_selected"));
  }

  /** The links are made only where they can be seen. */
  async #listLinks() {
    const box = /** @type {HTMLDetailsElement} */ (part(this.#root, "calendar-box"));
    if (!box.open) return;
    const calendar = await this.#calendar();
    const items = (calendar?.events ?? []).map((event) =>
      element(
        "li",
        {},
        `${sentence("export.event", { date: withoutYear(event.date), title: event.title })} `,
        outside("Google", event.google, event),
        " ",
        outside("Outlook", event.outlook, event),
      ),
    );
    part(this.#root, "calendar-links").replaceChildren(...items);
  }
}

/**
 * @param {string} name
 * @param {string} href
 * @param {Event} event
 */
function outside(name, href, event) {
  const facts = { site: name, title: event.title, date: withoutYear(event.date) };
  const label = sentence("export.event_link", facts);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer", "aria-label": label }, name);
}
