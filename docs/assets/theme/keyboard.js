/**
 * What the theme does with keys, and should not.
 *
 * - It acts on single letters (S opens the search, N goes to the next page). Somebody who speaks
 *   to their device, or whose hand slips, sets them off: WCAG 2.1.4 forbids them.
 * - On Tab it takes the focus from the field of the search. WebKit then goes on from the start of
 *   the page, and never comes past the search.
 */

const SINGLE_KEYS = new Set(["f", "s", "/", "p", ",", "n", "."]);
const SEARCH = "[data-md-component='search']";
const QUERY = "[data-md-component='search-query']";

addEventListener(
  "keydown",
  (event) => {
    if (SINGLE_KEYS.has(event.key.toLowerCase()) && !isForText(event.target)) {
      event.stopImmediatePropagation();
    }
    if (event.key === "Tab" && event.target instanceof Element && event.target.matches(QUERY)) {
      event.stopImmediatePropagation();
      setTimeout(closeSearchWhenLeft);
    }
  },
  { capture: true },
);

/** The browser has moved the focus by now: to what was found, or past the search. */
function closeSearchWhenLeft() {
  const toggle = document.getElementById("__search");
  const isLeft = !document.querySelector(SEARCH)?.contains(document.activeElement);
  if (isLeft && toggle instanceof HTMLInputElement && toggle.checked) toggle.click();
}

/** @param {EventTarget | null} target */
function isForText(target) {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
