/**
 * What the theme leaves undone for people who use a keyboard or speak to their device.
 *
 * - The theme acts on single letters (S opens the search, N goes to the next page). Somebody
 *   who speaks, or whose hand slips, sets them off: WCAG 2.1.4 forbids them.
 * - On a narrow screen its menu and its search open by a label that no key can reach. A button
 *   takes the label's place; without scripts the label stays.
 */

const SINGLE_KEYS = new Set(["f", "s", "/", "p", ",", "n", "."]);
const MENU = ".md-sidebar--primary";
const GROUP = ".md-nav__item:not(.md-nav__item--section) > .md-nav__link";
const OPENERS = { __drawer: "Menu", __search: "Search" };

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

// On a narrow screen the sections of the menu open and close by labels too; the theme makes
// Enter click a label that has the focus, but lets none of them have it. On a wide screen the
// sections stand open, and only the groups inside one open and close.
const narrow = matchMedia("(width < 76.25em)");
narrow.addEventListener("change", letLabelsHaveFocus);
letLabelsHaveFocus();

function letLabelsHaveFocus() {
  for (const label of document.querySelectorAll(`${MENU} label[for^="__nav_"]`)) {
    if (narrow.matches || label.matches(GROUP)) label.setAttribute("tabindex", "0");
    else label.removeAttribute("tabindex");
  }
}

for (const [id, name] of Object.entries(OPENERS)) {
  const toggle = document.getElementById(id);
  const label = document.querySelector(`.md-header__button[for="${id}"]`);
  if (toggle instanceof HTMLInputElement && label) openWithAButton(toggle, label, name);
}

/**
 * @param {HTMLInputElement} toggle the theme's own switch, which it hides from everyone
 * @param {Element} label
 * @param {string} name
 */
function openWithAButton(toggle, label, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.dataset.opens = toggle.id;
  button.setAttribute("aria-label", name);
  button.append(...label.childNodes);
  label.replaceWith(button);
  const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
  toggle.addEventListener("change", tell);
  tell();
  button.addEventListener("click", () => {
    toggle.click();
    if (toggle.checked) firstInside(toggle.id)?.focus();
  });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !toggle.checked || !button.checkVisibility()) return;
      if (toggle.id === "__drawer") toggle.click(); // the theme closes its search itself
      setTimeout(() => button.focus());
    },
    { capture: true },
  );
  if (toggle.id === "__drawer") closeWhenLeft(toggle);
}

/** @param {string} id */
function firstInside(id) {
  const place = id === "__search" ? "[data-md-component='search-query']" : `${MENU} a[href]`;
  return /** @type {HTMLElement | null} */ (document.querySelector(place));
}

/** @param {HTMLInputElement} toggle */
function closeWhenLeft(toggle) {
  const menu = document.querySelector(MENU);
  menu?.addEventListener("focusout", (event) => {
    const next = /** @type {FocusEvent} */ (event).relatedTarget;
    if (toggle.checked && next instanceof Node && !menu.contains(next)) toggle.click();
  });
}
