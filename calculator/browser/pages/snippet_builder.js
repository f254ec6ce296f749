/**
 * The snippet builder on the page for career centres: from the choices in the form to the
 * code, the bare address and a preview. It starts no Python; the preview of a frame does.
 *
 * @import { Choices } from "./snippets.js"
 */

import { copyText } from "../common/copy.js";
import { builtData, part, sentence } from "../common/dom.js";
import { offerRegions } from "../form/regions.js";
import { addressOf, snippet } from "./snippets.js";

const FRAMED = ["frame", "script"];

/** @param {HTMLElement} root */
function start(root) {
  const form = /** @type {HTMLFormElement} */ (part(root, "choices"));
  const site = new URL(root.dataset["site"] ?? "", document.baseURI).href;
  const update = () => show(root, choicesOf(form), site);
  const regions = builtData(root, "regions");
  form.addEventListener("input", (event) => {
    if (event.target === form.elements.namedItem("country")) offerRegions(form, regions);
    update();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  connectCopy(root, "copy-code", "code", sentence("builder.code_copied"));
  connectCopy(root, "copy-address", "address", sentence("builder.address_copied"));
  // A browser puts earlier choices back after this script has run.
  window.addEventListener("pageshow", () => {
    const region = /** @type {HTMLSelectElement} */ (form.elements.namedItem("subdivision")).value;
    offerRegions(form, regions, region);
    update();
  });
  update();
  tellIfNotShared(root, form, site);
}

/**
 * The preview is on the script's own site, where it works with any server. On another one the
 * browser asks for a header; a page of the same site may read whether it is sent.
 *
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {string} site
 */
async function tellIfNotShared(root, form, site) {
  const answer = await fetch(`${site}embed.js`, { method: "HEAD" }).catch(() => null);
  if (!answer || answer.headers.get("Access-Control-Allow-Origin") === "*") return;
  const tell = () => (part(root, "not-shared").hidden = choicesOf(form).kind !== "script");
  form.addEventListener("input", tell);
  tell();
}

/**
 * @param {HTMLFormElement} form
 * @returns {Choices}
 */
function choicesOf(form) {
  const answers = new FormData(form);
  const choices = { kind: "", country: "", subdivision: "", sector: "", theme: "", wording: "" };
  for (const name of /** @type {(keyof Choices)[]} */ (Object.keys(choices))) {
    choices[name] = String(answers.get(name) ?? "").trim();
  }
  // A link without words leads nobody anywhere.
  choices.wording ||= /** @type {HTMLInputElement} */ (form.elements.namedItem("wording")).defaultValue;
  return choices;
}

/**
 * @param {HTMLElement} root
 * @param {Choices} choices
 * @param {string} site
 */
function show(root, choices, site) {
  const made = snippet(choices, site);
  const code = /** @type {HTMLTextAreaElement} */ (part(root, "code"));
  const address = /** @type {HTMLInputElement} */ (part(root, "address"));
  code.value = made.map((each) => each.outerHTML).join("\n");
  address.value = addressOf(choices, site);
  part(root, "look").hidden = !FRAMED.includes(choices.kind);
  part(root, "did").textContent = "";
  preview(part(root, "preview"), made);
}

/**
 * Show the very elements of the code. What has not changed stays: a frame does not load anew
 * for another wording of the link below it.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement[]} made
 */
function preview(place, made) {
  const shown = /** @type {HTMLElement[]} */ ([...place.children]);
  const codes = new Map(shown.map((each) => [each.dataset["code"], each]));
  const kept = made.map((each) => {
    const code = each.outerHTML;
    const same = codes.get(code);
    each.dataset["code"] = code;
    return same ?? each;
  });
  for (const each of shown) if (!kept.includes(each)) each.remove();
  for (const [index, each] of kept.entries()) {
    if (place.children[index] !== each) place.insertBefore(each, place.children[index] ?? null);
  }
}

/**
 * @param {HTMLElement} root
 * @param {string} button
 * @param {string} source the part whose text is copied
 * @param {string} done what to say then
 */
function connectCopy(root, button, source, done) {
  part(root, button).addEventListener("click", async () => {
    const shown = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (part(root, source));
    const copied = await copyText(shown.value, shown);
    part(root, "did").textContent = copied ? done : sentence("builder.selected");
  });
}

const root = document.querySelector("[data-part=builder]");
if (root instanceof HTMLElement) start(root);
