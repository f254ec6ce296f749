/**
 * What a screen reader hears of the start: on a fast line nothing, on a slow one how far it is,
 * in a few steps, and always how it ends.
 *
 * @import { Progress } from "../protocol.js"
 */

import { part, sentence } from "../common/dom.js";
import { tell } from "../common/tell.js";

const FIRST = 1000; // milliseconds: a start that is over by then needs no words
const BETWEEN = 5000; // milliseconds from one step to the next
const STEPS = 4;
const AT_ONCE = 50; // milliseconds

/** When the last step was told, and which. @type {WeakMap<HTMLElement, { at: number, step: number }>} */
const last = new WeakMap();

/** @param {HTMLElement} root */
export function tellStart(root) {
  last.set(root, { at: performance.now() + FIRST, step: -1 });
  setTimeout(() => last.has(root) && tell(root, "start", shown(root), 0), FIRST);
}

/**
 * The page shows it already.
 *
 * @param {HTMLElement} root
 * @param {Progress} progress
 */
export function tellProgress(root, { phase, loaded, total }) {
  const step = phase === "downloading" ? Math.floor((STEPS * loaded) / total) : STEPS + 1;
  const told = last.get(root);
  if (!told || step <= told.step || performance.now() - told.at < BETWEEN) return;
  last.set(root, { at: performance.now(), step });
  tell(root, "start", shown(root), AT_ONCE);
}

/** @param {HTMLElement} root */
function shown(root) {
  return part(root, "phase").textContent ?? "";
}

/**
 * It is ready, or begins anew: a start that was spoken of is spoken of to its end.
 *
 * @param {HTMLElement} root
 * @param {boolean} isReady
 */
export function tellEnd(root, isReady) {
  const told = last.get(root);
  last.delete(root);
  if (told && isReady && performance.now() > told.at) tell(root, "start", sentence("start.ready"));
  else tell(root, "start", "");
}

/**
 * @param {HTMLElement} root
 * @param {string} failure
 */
export function tellFailure(root, failure) {
  last.delete(root);
  tell(root, "start", `${failure} ${sentence("start.try_again")}`, AT_ONCE);
}
