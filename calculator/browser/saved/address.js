/**
 * The address of the page as its state: the fragment holds the situation. The message, with
 * its names, is in the tab's own `sessionStorage`, so that a reload loses nothing and neither
 * the browser's history nor "reopen closed tab" of another entry gets a name.
 *
 * Both are written at once, because a browser drops what is written while the page goes.
 * Browsers refuse too many changes of the address in a short time (Safari: 100 in 30 seconds),
 * so after many they wait for a pause.
 */

const AT_ONCE = 60; // changes in a span
const SPAN = 30_000; // milliseconds
const PAUSE = 800; // milliseconds
const NAME = "follow-up-calculator";

export class Address {
  #timer = 0;
  /** What was written last, and the address that came of it: a host may set another. */
  #last = { text: "", address: "" };
  /** When the last changes were written, in milliseconds. @type {number[]} */
  #written = [];
  /** @type {(() => { hash: string, typed?: unknown }) | undefined} */
  #latest;

  constructor() {
    window.addEventListener("pagehide", () => this.#write());
  }

  /**
   * The message that was typed in this tab: before a reload, or before one went elsewhere.
   *
   * @param {string | undefined} interview the day that a link names; another interview has
   *   another message
   * @returns {any} null if there is none
   */
  typedFor(interview) {
    try {
      const { hash, typed } = JSON.parse(window.sessionStorage.getItem(NAME) ?? "{}");
      const before = new URLSearchParams(hash?.slice(1)).get("interview_date");
      return !interview || interview === before ? (typed ?? null) : null;
    } catch {
      return null;
    }
  }

  /**
   * @param {() => { hash: string, typed?: unknown }} latest gives what to show, and what to
   *   remember: null for a message of which nothing is typed, undefined for a page without one
   */
  show(latest) {
    this.#latest = latest;
    const now = performance.now();
    this.#written = this.#written.filter((time) => now - time < SPAN);
    if (this.#written.length < AT_ONCE) this.#write();
    else this.#timer ||= window.setTimeout(() => this.#write(), PAUSE);
  }

  /** Leave nothing of what was typed in this tab. */
  forget() {
    this.#latest = undefined;
    this.#last = { text: "", address: "" };
    store(null);
    replaceAddress("");
  }

  #write() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#latest) return;
    const { hash, typed } = this.#latest();
    this.#latest = undefined;
    const text = JSON.stringify([hash, typed]);
    if (text === this.#last.text && location.href === this.#last.address) return;
    this.#written.push(performance.now());
    if (typed !== undefined) store(typed && JSON.stringify({ hash, typed }));
    replaceAddress(hash);
    this.#last = { text, address: location.href };
  }
}

/** @param {string | null} text null to delete it */
function store(text) {
  try {
    if (text === null) window.sessionStorage.removeItem(NAME);
    else window.sessionStorage.setItem(NAME, text);
  } catch {
    // Storage may be denied, or full: a reload then loses the message, and nothing else.
  }
}

/** @param {string} hash "" for none */
function replaceAddress(hash) {
  try {
    history.replaceState(history.state, "", hash || location.pathname + location.search);
  } catch {
    // A frame may forbid it; the form works all the same.
  }
}
