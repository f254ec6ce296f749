/**
 * The address of the page as its state: the fragment holds the situation, and the entry in
 * the tab's history holds the message, so that a reload loses nothing. It is written at once,
 * because a browser drops what is written while the page goes. Browsers refuse too many
 * changes in a short time (Safari: 100 in 30 seconds), so after many they wait for a pause.
 */

const AT_ONCE = 60; // changes in a span
const SPAN = 30_000; // milliseconds
const PAUSE = 800; // milliseconds

export class Address {
  #timer = 0;
  /** What was written last, and the address that came of it: a host may set another. */
  #last = { text: "", address: "" };
  /** When the last changes were written, in milliseconds. @type {number[]} */
  #written = [];
  /** @type {(() => { hash: string, typed: unknown }) | undefined} */
  #latest;

  constructor() {
    window.addEventListener("pagehide", () => this.#write());
  }

  /** @returns {any} what was typed before a reload, if this is one */
  get typed() {
    return history.state?.followUp;
  }

  /**
   * @param {() => { hash: string, typed: unknown }} latest gives what to show and remember
   */
  show(latest) {
    this.#latest = latest;
    const now = performance.now();
    this.#written = this.#written.filter((time) => now - time < SPAN);
    if (this.#written.length < AT_ONCE) this.#write();
    else this.#timer ||= window.setTimeout(() => this.#write(), PAUSE);
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
    try {
      history.replaceState({ ...history.state, followUp: typed }, "", hash || location.pathname + location.search);
    } catch {
      // A frame may forbid it; the form works all the same.
    }
    this.#last = { text, address: location.href };
  }
}
