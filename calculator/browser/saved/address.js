/**
 * The address of the page as its state: the fragment holds the situation. The message, with
 * its names, is in the tab's own `sessionStorage`, so that a reload loses nothing and neither
 * the browser's history nor "reopen closed tab" of another entry gets a name.
 *
 * Both are written at once, because a browser may drop what is written while the page goes.
 * Browsers refuse too many changes of the address in a short time (Safari: 100 in 30 seconds),
 * so after many those wait for a pause.
 */

import { readFrom, writeTo } from "./storage.js";

const AT_ONCE = 60; // changes in a span
const SPAN = 30_000; // milliseconds
const PAUSE = 800; // milliseconds
const NAME = "follow-up-calculator";

export class Address {
  #timer = 0;
  /** What the address does not say yet. @type {string | undefined} */
  #newest;
  /** What the address says, and the whole of it: a host may set another. */
  #shown = { hash: "", address: "" };
  /** When the last changes were made, in milliseconds. @type {number[]} */
  #changes = [];

  constructor() {
    window.addEventListener("pagehide", () => this.#change());
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
      const { hash, typed } = JSON.parse(readFrom("sessionStorage", NAME) ?? "{}");
      const before = new URLSearchParams(hash?.slice(1)).get("interview_date");
      return !interview || interview === before ? (typed ?? null) : null;
    } catch {
      return null;
    }
  }

  /**
   * @param {{ hash: string, typed?: unknown }} latest what to show, and what to remember: null
   *   for a message of which nothing is typed, undefined for a page without one
   */
  show({ hash, typed }) {
    if (typed !== undefined) store(typed && JSON.stringify({ hash, typed }));
    const stands = hash === this.#shown.hash && location.href === this.#shown.address;
    this.#newest = stands ? undefined : hash;
    if (stands) return;
    const now = performance.now();
    this.#changes = this.#changes.filter((time) => now - time < SPAN);
    if (this.#changes.length < AT_ONCE) this.#change();
    else this.#timer ||= window.setTimeout(() => this.#change(), PAUSE);
  }

  /** Leave nothing of what was typed in this tab. */
  forget() {
    this.#newest = undefined;
    this.#shown = { hash: "", address: "" };
    store(null);
    replaceAddress("");
  }

  #change() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#newest === undefined) return;
    this.#changes.push(performance.now());
    replaceAddress(this.#newest);
    this.#shown = { hash: this.#newest, address: location.href };
    this.#newest = undefined;
  }
}

/** @param {string | null} text null to delete it; where it cannot be kept, a reload loses it */
function store(text) {
  writeTo("sessionStorage", NAME, text);
}

/** @param {string} hash "" for none */
function replaceAddress(hash) {
  try {
    history.replaceState(history.state, "", hash || location.pathname + location.search);
  } catch {
    // A frame may forbid it; the form works all the same.
  }
}
