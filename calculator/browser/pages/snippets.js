/**
 * The code that a career centre pastes into its page. It is built as elements and written
 * out by the browser, so that every value is escaped as HTML wants it, and a preview of the
 * same elements shows exactly what the code will show.
 */

import { element, sentence } from "../common/dom.js";

/**
 * @typedef {{
 *   kind: string, country: string, subdivision: string, sector: string, theme: string,
 *   wording: string,
 * }} Choices
 *   `kind` is "link", "card", "frame" or "script"; "" is for what is left to each person.
 */

/** What the calculator needs in a frame; without any one of these words it does not work. */
const SANDBOX = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-downloads",
  "allow-popups",
  "allow-top-navigation-to-custom-protocols",
].join(" ");
/** High enough for the form and the first answer in a column of text; the rest scrolls inside. */
const HEIGHT = "1060";

/** The link comes first: it is there whatever a system takes away or leaves empty. */
/** @type {Record<string, (choices: Choices, site: string) => HTMLElement[]>} */
const KINDS = {
  link: (choices, site) => [link(choices, site)],
  card: (choices, site) => [card(choices, site)],
  frame: (choices, site) => [paragraph(link(choices, site)), frame(choices, site)],
  script: (choices, site) => [paragraph(link(choices, site)), ...byScript(choices, site)],
};

/**
 * The elements that the choices lead to.
 *
 * @param {Choices} choices
 * @param {string} site the absolute address of the site, with a slash at its end
 * @returns {HTMLElement[]}
 */
export function snippet(choices, site) {
  const make = KINDS[choices.kind];
  if (!make) throw new Error(`no kind "${choices.kind}"`);
  return make(choices, site);
}

/**
 * The address of the calculator with the choices filled in.
 *
 * @param {Choices} choices
 * @param {string} site
 */
export function addressOf(choices, site) {
  return `${site}calculator/${fragment(choices, ["country", "subdivision", "sector"])}`;
}

/**
 * @param {Choices} choices
 * @param {("country" | "subdivision" | "sector" | "theme")[]} names
 */
function fragment(choices, names) {
  const chosen = new URLSearchParams();
  for (const name of names) if (choices[name]) chosen.set(name, choices[name]);
  return chosen.size > 0 ? `#${chosen}` : "";
}

/**
 * @param {Choices} choices
 * @param {string} site
 */
function link(choices, site) {
  return element("a", { href: addressOf(choices, site) }, choices.wording);
}

/**
 * Two lines that make sense still where a page takes its border away.
 *
 * @param {Choices} choices
 * @param {string} site
 */
function card(choices, site) {
  const box = element(
    "div",
    {},
    paragraph(element("strong", {}, link(choices, site))),
    paragraph(sentence("builder.about")),
  );
  box.style.cssText = "border: 1px solid; border-radius: 6px; max-width: 36em; padding: 0 1em";
  return box;
}

/** @param {Node | string} content */
function paragraph(content) {
  return element("p", {}, content);
}

/**
 * @param {Choices} choices
 * @param {string} site
 */
function frame(choices, site) {
  const presets = fragment(choices, ["country", "subdivision", "sector", "theme"]);
  const made = element("iframe", {
    src: `${site}embed/${presets}`,
    title: sentence("frame.title"),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: SANDBOX,
    allow: "clipboard-write",
    width: "100%",
    height: HEIGHT,
  });
  made.style.border = "0";
  return made;
}

/**
 * @param {Choices} choices
 * @param {string} site
 */
function byScript(choices, site) {
  const { country, subdivision, sector, theme } = choices;
  const chosen = Object.entries({ country, subdivision, sector, theme }).filter(([, value]) => value);
  return [
    element("script", { type: "module", src: `${site}embed.js` }),
    element("follow-up-embed", Object.fromEntries(chosen)),
  ];
}
