/**
 * Notes how long the phases of the start take, in workers as in the page.
 *
 * @import { Phase } from "../protocol.js"
 */

export class Clock {
  /** @type {Phase[]} */
  phases = [];
  #name;
  #since = now();

  /** @param {string} name of the phase that begins */
  constructor(name) {
    this.#name = name;
  }

  /** @param {string} name of the phase that begins; "" for none */
  next(name) {
    const end = now();
    if (this.#name) this.phases.push({ name: this.#name, start: this.#since, end });
    this.#name = name;
    this.#since = end;
  }
}

/**
 * Show the phases among the page's own measures.
 *
 * @param {Phase[]} phases
 */
export function showPhases(phases) {
  for (const { name, start, end } of phases) {
    const here = (/** @type {number} */ time) => Math.max(0, time - performance.timeOrigin);
    performance.measure(name, { start: here(start), end: here(end) });
  }
}

function now() {
  return performance.timeOrigin + performance.now();
}
