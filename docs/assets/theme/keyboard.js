/**
 * The theme acts on single letters (S opens the search, N goes to the next page). Somebody who
 * speaks to their device, or whose hand slips, sets them off: WCAG 2.1.4 forbids them.
 */

const SINGLE_KEYS = new Set(["f", "s", "/", "p", ",", "n", "."]);

addEventListener(
  "keydown",
  (event) => {
    if (SINGLE_KEYS.has(event.key.toLowerCase()) && !isForText(event.target)) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true },
);

/** @param {EventTarget | null} target */
function isForText(target) {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
