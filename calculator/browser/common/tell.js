/**
 * What a screen reader is told of a calculator: in its one live region, in words, each thing
 * once, and not into the typing.
 */

import { part } from "./dom.js";

const PAUSE = 1000; // milliseconds without news: what is overtaken in this time is never said

/** What waits to be said, by its topic, and until when. @type {WeakMap<HTMLElement, Waiting>} */
const waiting = new WeakMap();

/** @typedef {{ texts: Map<string, string>, timer: number }} Waiting */

/**
 * @param {HTMLElement} root the calculator
 * @param {"start" | "plan" | "draft"} topic a newer text takes the place of an older one
 * @param {string} text "" to take back what has not been said
 * @param {number} [pause] milliseconds
 */
export function tell(root, topic, text, pause = PAUSE) {
  const status = part(root, "status");
  const { texts, timer } = waiting.get(status) ?? { texts: new Map(), timer: 0 };
  clearTimeout(timer);
  texts.delete(topic);
  if (text) texts.set(topic, text);
  waiting.set(status, { texts, timer: window.setTimeout(() => sayAll(status, texts), pause) });
}

/**
 * A text that is there already is no news, and a screen reader is silent about it.
 *
 * @param {HTMLElement} status
 * @param {Map<string, string>} texts
 */
function sayAll(status, texts) {
  if (texts.has("plan")) texts.delete("start"); // it has started, or there would be no plan
  if (texts.size === 0) return;
  const text = [...texts.values()].join(" ");
  texts.clear();
  if (status.textContent !== text) status.textContent = text;
}

/**
 * Say nothing more, and forget what was said: the same may be news again.
 *
 * @param {HTMLElement} root
 */
export function hush(root) {
  const status = part(root, "status");
  clearTimeout(waiting.get(status)?.timer);
  waiting.delete(status);
  status.textContent = "";
}
