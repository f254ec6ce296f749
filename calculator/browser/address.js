/**
 * The address of the page as its state: the fragment holds the situation, and the entry in
 * the tab's history holds the message, so that a reload loses nothing. Browsers refuse too
 * many changes in a short time (Safari: 100 in 30 seconds), so changes wait for a pause.
 */

const PAUSE = 400; // milliseconds

export class Address {
  #timer = 0;
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
    this.#timer ||= window.setTimeout(() => this.#write(), PAUSE);
  }

  #write() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#latest) return;
    const { hash, typed } = this.#latest();
    this.#latest = undefined;
    try {
      history.replaceState({ ...history.state, followUp: typed }, "", hash || location.pathname + location.search);
    } catch {
      // A frame may forbid it; the form works all the same.
    }
  }
}
