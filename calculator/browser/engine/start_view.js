/**
 * What the page says while Python starts, and when it cannot.
 *
 * @import { FailureKind, Progress } from "../protocol.js"
 */

import { names, part, sentence } from "../common/dom.js";
import { tellEnd, tellFailure, tellProgress, tellStart } from "./start_told.js";

const MEGABYTE = 1_000_000;

/**
 * Nothing has come yet. A start that is quick shows nothing, and one that is slow is told of
 * before its first byte.
 *
 * @param {HTMLElement} root
 */
export function expectStart(root) {
  part(root, "phase").textContent = sentence("start.starting");
  tellStart(root);
}

/**
 * @param {HTMLElement} root
 * @param {Progress} progress
 */
export function showProgress(root, progress) {
  const { phase, loaded, total } = progress;
  if (part(root, "start").hidden) keepInSight(() => (part(root, "start").hidden = false));
  const megabytes = (/** @type {number} */ bytes) => (bytes / MEGABYTE).toFixed(1);
  const text =
    phase === "downloading"
      ? sentence("start.loading", { loaded: megabytes(loaded), total: megabytes(total) })
      : sentence("start.starting");
  part(root, "phase").textContent = text;
  tellProgress(root, progress);
  const bar = /** @type {HTMLProgressElement} */ (part(root, "progress"));
  bar.value = Math.round((100 * loaded) / total);
}

/**
 * @param {HTMLElement} root
 * @param {boolean} isReady whether it is over, or begins anew
 */
export function hideStart(root, isReady) {
  tellEnd(root, isReady);
  part(root, "start").hidden = true;
  part(root, "failed").hidden = true;
}

/**
 * What appears pushes down what is below it: whatever has the focus there stays in sight.
 *
 * @param {() => void} show
 */
function keepInSight(show) {
  const focused = document.activeElement;
  const isSeen = () => focused && focused.getBoundingClientRect().top < innerHeight;
  const wasSeen = isSeen();
  show();
  if (wasSeen && !isSeen()) focused?.scrollIntoView({ block: "nearest" });
}

/**
 * One sentence, a way to try again, and the table that needs no Python, if there is one.
 *
 * @param {HTMLElement} root
 * @param {FailureKind} kind
 */
export function showFailure(root, kind) {
  const table = root.parentElement?.querySelector('[data-part="table"]');
  const what = names("start.failures")[kind] ?? kind;
  part(root, "start").hidden = true;
  const failure =
    table instanceof HTMLDetailsElement ? sentence("start.failed_beside_table", { what }) : sentence("start.failed", { what });
  part(root, "failure").textContent = failure;
  tellFailure(root, failure);
  part(root, "failed").hidden = false;
  if (table instanceof HTMLDetailsElement) table.open = true;
}
