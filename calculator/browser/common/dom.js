/**
 * Making and finding elements. Text is always set as text: nothing that a person typed, and
 * nothing that the engine answered, is ever read as HTML.
 */

/**
 * @param {string} name
 * @param {Record<string, string | boolean>} [attributes] `true` for an attribute without a value
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * The part of that name. It is in the HTML as built, so its absence is our mistake.
 *
 * @param {ParentNode} root
 * @param {string} name
 * @returns {HTMLElement}
 */
export function part(root, name) {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`no part "${name}"`);
  return found;
}

/**
 * The JSON that the build wrote into the page under that name.
 *
 * @param {ParentNode} root
 * @param {string} name
 * @returns {any}
 */
export function builtData(root, name) {
  return JSON.parse(part(root, name).textContent ?? "");
}

/**
 * Say what was done, in a live region. It is emptied first: a screen reader is silent about a
 * text that was there already, and a second copy is news.
 *
 * @param {HTMLElement} region
 * @param {string} text
 */
export function say(region, text) {
  region.textContent = "";
  setTimeout(() => (region.textContent = text), 50);
}

/**
 * Show text in an element that may be hidden: hidden if, and only if, there is none.
 *
 * @param {HTMLElement} target
 * @param {string} text
 */
export function showText(target, text) {
  target.textContent = text;
  target.hidden = text === "";
}
