/**
 * Making and finding elements, and the words that the build wrote into the page for them. Text
 * is always set as text: nothing that a person typed, and nothing that the engine answered, is
 * ever read as HTML.
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

/** What `words` has read. @type {any} */
let known;

/**
 * What is under that name in the page's block of words, which the build makes from
 * `followup/data/page.toml` and the names that it finds in our modules: it must be written out
 * in each call.
 *
 * @param {string} name such as "plan.sent"
 */
function words(name) {
  known ??= builtData(document, "sentences");
  const found = name.split(".").reduce((inner, key) => inner?.[key], known);
  if (found === undefined) throw new Error(`no words "${name}"`);
  return found;
}

/**
 * A sentence for the person.
 *
 * @param {string} name
 * @param {Record<string, string | number>} [values] for the words in braces
 * @returns {string}
 */
export function sentence(name, values = {}) {
  return pieces(name, values).join("");
}

/**
 * The same, where elements stand in the place of words.
 *
 * @param {string} name
 * @param {Record<string, Node | string | number>} values
 * @returns {(Node | string)[]}
 */
export function pieces(name, values) {
  const text = words(name).split(/\{(\w+)\}/);
  const filled = text.map((/** @type {string} */ piece, /** @type {number} */ index) => {
    if (index % 2 === 0) return piece;
    const value = values[piece];
    if (value === undefined) throw new Error(`"${name}" needs "${piece}"`);
    return value instanceof Object ? value : String(value);
  });
  return filled.filter((/** @type {Node | string} */ piece) => piece !== "");
}

/**
 * Words by the code that they stand for.
 *
 * @param {string} name such as "plan.status"
 * @returns {Record<string, string>}
 */
export function names(name) {
  return words(name);
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
