/**
 * The theme opens its menu, the sections of it and its search by labels of boxes that nobody
 * sees. No key reaches a label, and no screen reader says that it can be pressed, or whether
 * what it opens is open. A button takes its place; without scripts the label stays.
 */

const MENU = ".md-sidebar--primary";
const GROUP = ".md-nav__item:not(.md-nav__item--section) > .md-nav__link";
/** On a wide screen the sections stand open, and only the groups inside one open and close. */
const narrow = matchMedia("(width < 76.25em)");
const OPENERS = { __drawer: "Menu", __search: "Search" };

for (const [id, name] of Object.entries(OPENERS)) {
  const label = document.querySelector(`.md-header__button[for="${id}"]`);
  const toggle = toggleOf(label);
  if (toggle && label) openFromTheHeader(toggle, label, name);
}

narrow.addEventListener("change", replaceLabels);
replaceLabels();

/** Buttons where they do something, and plain words elsewhere. */
function replaceLabels() {
  for (const label of document.querySelectorAll(".md-sidebar .md-nav :is(.md-nav__link, .md-nav__title)[for]")) {
    const toggle = toggleOf(label);
    if (!toggle) continue;
    const opens = toggle.id !== "__drawer" && (narrow.matches || label.matches(GROUP));
    if (opens) label.replaceWith(buttonFor(toggle, label));
    else label.replaceWith(inPlaceOf(label, "span"));
  }
}

/**
 * @param {Element | null} label
 * @returns {HTMLInputElement | null} the theme's box for it
 */
function toggleOf(label) {
  const found = document.getElementById(label?.getAttribute("for") ?? "");
  return found instanceof HTMLInputElement ? found : null;
}

/**
 * @param {Element} label
 * @param {string} name of the element that takes its place, with all that is in it
 */
function inPlaceOf(label, name) {
  const made = document.createElement(name);
  made.className = label.className;
  made.id = label.id;
  if (!label.id) made.removeAttribute("id");
  made.setAttribute("for", label.getAttribute("for") ?? ""); // the theme's styles ask for it
  made.append(...label.childNodes);
  return made;
}

/**
 * @param {HTMLInputElement} toggle
 * @param {Element} label
 */
function buttonFor(toggle, label) {
  const button = /** @type {HTMLButtonElement} */ (inPlaceOf(label, "button"));
  button.type = "button";
  const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
  toggle.addEventListener("change", tell);
  tell();
  button.addEventListener("click", () => {
    toggle.click();
    if (narrow.matches) otherOf(toggle, button)?.focus({ preventScroll: true }); // it slides in
  });
  return button;
}

/**
 * On a narrow screen a section covers the list that it is in, and its own title leads back.
 *
 * @param {HTMLInputElement} toggle
 * @param {Element} button the one that goes out of sight
 */
function otherOf(toggle, button) {
  const all = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`${MENU} button[for="${toggle.id}"]`));
  return [...all].find((each) => each !== button);
}

/**
 * @param {HTMLInputElement} toggle
 * @param {Element} label
 * @param {string} name
 */
function openFromTheHeader(toggle, label, name) {
  if (toggle.checked) toggle.click(); // as a browser remembers it from before a reload
  const button = buttonFor(toggle, label);
  button.removeAttribute("for");
  button.dataset.opens = toggle.id;
  button.setAttribute("aria-label", name);
  label.replaceWith(button);
  button.addEventListener("click", () => {
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
