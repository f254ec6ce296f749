/**
 * What the theme's search leaves undone: a button that sends, one that closes, words that no key
 * brought, and the number of what was found, said once somebody has stopped typing.
 */

const PAUSE = 1000; // milliseconds without a key: the number changes with each letter
const search = document.querySelector(".md-search");
const form = search?.querySelector("form");
const toggle = document.getElementById("__search");

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const first = search?.querySelector(".md-search-result__link");
  if (first instanceof HTMLElement) first.click();
});

search?.querySelector("[data-closes]")?.addEventListener("click", () => {
  toggle?.click();
  /** @type {HTMLElement | null} */ (document.querySelector("[data-opens=__search]"))?.focus();
});

/** The theme reads the field when a key comes up: not when a finger pastes, or clears it. */
const field = form?.querySelector("input");
const read = () => field?.dispatchEvent(new Event("keyup"));
field?.addEventListener("input", read);
form?.addEventListener("reset", () => setTimeout(read)); // by then it is empty

/** @type {number | undefined} */
let pause;
const shown = search?.querySelector(".md-search-result__meta");
const said = search?.querySelector("[data-part=found]");
if (shown && said) new MutationObserver(waitAndSay).observe(shown, { childList: true, characterData: true, subtree: true });

function waitAndSay() {
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    const query = new FormData(form ?? undefined).get("query");
    if (said) said.textContent = query ? (shown?.textContent ?? "").trim() : "";
  }, PAUSE);
}
