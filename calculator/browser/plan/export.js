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
import { CalendarId } from "./calendar_id.js";

export class Export {
  #root;
  #ask;
  #link;
  #changed;
  /** @type {object | undefined} */
  #situation;
  /** By what calendars know the plan again. */
  calendarId = new CalendarId();

  /**
   * @param {HTMLElement} root
   * @param {Ask} ask
   * @param {() => string} link the address that shows these dates again
   * @param {() => void} changed called when there is something new to keep
   */
  constructor(root, ask, link, changed) {
    this.#root = root;
    this.#ask = ask;
    this.#link = link;
    this.#changed = changed;
    this.#on("calendar-file", "click", () => this.saveFile());
    this.#on("share", "click", () => this.#share());
    this.#on("print", "click", () => window.print());
    this.#on("plain-titles", "input", () => this.#listLinks());
    this.#on("calendar-box", "toggle", () => this.#listLinks());
  }

  /**
   * @param {import("./plan_view.js").Plan} _plan
   * @param {object} situation
   */
  setPlan(_plan, situation) {
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

  /**
   * @param {string} text
   * @param {string} [where]
   */
  #say(text, where = "did-plan") {
    say(part(this.#root, where), text);
  }

  /**
   * @param {object} [more] than the situation
   * @returns {Promise<{ ics: string, events: Event[] } | null>}
   */
  async #calendar(more = {}) {
    const plain = /** @type {HTMLInputElement} */ (part(this.#root, "plain-titles")).checked;
    const params = { situation: this.#situation, neutral: !plain, ...more };
    return this.#situation ? this.#ask("calendar", params).catch(() => null) : null;
  }

  /**
   * Save the calendar file, and say so. Where no day is left, cancel those of the last one.
   *
   * @param {string} [where] the part that says it: near the button that was pressed
   */
  async saveFile(where) {
    const days = daysOf(await this.#calendar());
    const cancel = days === "";
    if (cancel && !this.calendarId.wasExported) return this.#say(sentence("export.no_day"), where);
    const calendar = await this.#calendar({ ...this.calendarId.params(days), cancel });
    if (!calendar) return;
    this.calendarId.saved(days);
    this.#changed();
    download("interview-dates.ics", "text/calendar", calendar.ics);
    const number = calendar.events.length;
    const named = number === 1 ? sentence("export.one_day") : sentence("export.days", { number });
    const said = cancel ? sentence("export.cancelled") : sentence("export.saved", { days: named });
    this.#say(withDoubt(said), where);
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

/** @param {{ events: Event[] } | null} calendar */
function daysOf(calendar) {
  return (calendar?.events ?? []).map(({ step, date }) => `${step} ${date}`).join(", ");
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
