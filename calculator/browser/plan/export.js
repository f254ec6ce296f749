/**
 * Ways to take the dates along: a calendar file, links to two calendar sites, a link to
 * share, paper. Each says what it did.
 *
 * @import { Ask } from "../message/message_form.js"
 * @typedef {{ step: string, date: string, title: string, google: string, outlook: string }} Event
 */

import { copyText } from "../common/copy.js";
import { withoutYear } from "../common/dates.js";
import { element, part, say } from "../common/dom.js";
import { download, ifNoneCame } from "../common/download.js";

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
      this.#say("There is no day left to put into a calendar.");
      return;
    }
    download("interview-dates.ics", "text/calendar", calendar.ics);
    const days = calendar.events.length === 1 ? "1 day" : `${calendar.events.length} days`;
    this.#say(`The calendar file is saved, with ${days}. Open it to add them to your calendar.${ifNoneCame()}`);
  }

  async #share() {
    const shown = /** @type {HTMLInputElement} */ (part(this.#root, "link"));
    shown.value = this.#link();
    part(this.#root, "link-row").hidden = false;
    const done = await copyText(shown.value, shown);
    this.#say(
      done
        ? "The link is copied. It holds your dates, and no names."
        : "Copying is not allowed here. The link is selected: copy it by hand.",
    );
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
        `${withoutYear(event.date)}, ${event.title}: `,
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
  const label = `${name}: ${event.title}, ${withoutYear(event.date)}`;
  return element("a", { href, target: "_blank", rel: "noopener noreferrer", "aria-label": label }, name);
}
