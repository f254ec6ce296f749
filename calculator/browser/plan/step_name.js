/**
 * What a step is called.
 *
 * @import { Step } from "./plan_view.js"
 */

import { element, names } from "../common/dom.js";

/**
 * Behind words that stand on every step: which one it is, for who hears them.
 *
 * @param {Step} step
 */
export function unseenNameOf(step) {
  return element("span", { class: "visually-hidden" }, ` ${nameOf(step)}`);
}

/** @param {Step} step */
export function nameOf({ step }) {
  return names("steps.name")[step] ?? step;
}
