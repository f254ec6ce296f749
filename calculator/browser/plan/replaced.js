/**
 * What is put in the place of what the page shows, where it has changed: what the person has
 * opened stays open, and the focus stays where it is.
 */

/**
 * @param {HTMLElement} box
 * @param {HTMLElement[]} items
 */
export function replace(box, items) {
  const open = box.querySelector("details[open]") !== null;
  if (open) items[0]?.setAttribute("open", "");
  if (areSame(items, [...box.children])) return;
  box.replaceChildren(...items);
}

/**
 * Replace the steps where they have changed. The focus is kept because whoever tabs on from the form can
 * be here before the answer is.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} items
 */
export function replaceSteps(list, items) {
  const open = new Set([...list.querySelectorAll("details[open]")].map(stepOf));
  for (const item of items) {
    if (open.has(stepOf(item))) item.querySelector("details")?.setAttribute("open", "");
  }
  if (areSame(items, [...list.children].map(withoutButtons))) return;
  const focused = list.contains(document.activeElement) ? stepOf(document.activeElement) : undefined;
  list.replaceChildren(...items);
  items.find((item) => stepOf(item) === focused)?.querySelector("summary")?.focus({ preventScroll: true });
}

/**
 * @param {HTMLElement[]} items
 * @param {Node[]} shown
 */
function areSame(items, shown) {
  return items.length === shown.length && items.every((item, at) => item.isEqualNode(shown[at] ?? null));
}

/**
 * A step without the buttons of `sent_buttons.js`, to compare it with a new one.
 *
 * @param {Element} item
 */
function withoutButtons(item) {
  const copy = /** @type {Element} */ (item.cloneNode(true));
  copy.querySelector(".sent-buttons")?.remove();
  return copy;
}

/** @param {Element | null} within */
function stepOf(within) {
  return within?.closest("li[data-step]")?.getAttribute("data-step");
}
