/**
 * What the page says while Python starts, and when it cannot.
 *
 * @import { FailureKind, Progress } from "../protocol.js"
 */

import { part } from "../common/dom.js";

const MEGABYTE = 1_000_000;

/** @type {Record<FailureKind, string>} */
const FAILURES = {
  unsupported: "This browser cannot run the calculator.",
  download: "The calculator could not be loaded. Is the connection working?",
  start: "The calculator did not start.",
  crash: "The calculator has stopped.",
  timeout: "The calculator took too long.",
};

/**
 * @param {HTMLElement} root
 * @param {Progress} progress
 */
export function showProgress(root, progress) {
  const { phase, loaded, total } = progress;
  part(root, "start").hidden = false;
  const megabytes = (/** @type {number} */ bytes) => (bytes / MEGABYTE).toFixed(1);
  part(root, "phase").textContent =
    phase === "downloading"
      ? `Loading the calculator: ${megabytes(loaded)} of ${megabytes(total)} MB`
      : "Starting the calculator";
  const bar = /** @type {HTMLProgressElement} */ (part(root, "progress"));
  bar.value = Math.round((100 * loaded) / total);
}

/** @param {HTMLElement} root */
export function hideStart(root) {
  part(root, "start").hidden = true;
  part(root, "failed").hidden = true;
}

/**
 * One sentence, a way to try again, and the table that needs no Python, if there is one.
 *
 * @param {HTMLElement} root
 * @param {FailureKind} kind
 */
export function showFailure(root, kind) {
  const table = root.parentElement?.querySelector('[data-part="table"]');
  const instead = table instanceof HTMLDetailsElement ? " The table below gives you the days." : "";
  part(root, "start").hidden = true;
  part(root, "failure").textContent = `${FAILURES[kind]} What you typed is still here.${instead}`;
  part(root, "failed").hidden = false;
  if (table instanceof HTMLDetailsElement) table.open = true;
}
