/**
 * The message as the person sees it: a text to edit, to copy and to open elsewhere.
 *
 * @import { Text } from "./drafts.js"
 */

import { gmail, mailto, outlook } from "./compose_links.js";
import { copyText } from "../common/copy.js";
import { element, names, part, say, sentence } from "../common/dom.js";
import { tell } from "../common/tell.js";
import { reveal } from "../form/errors.js";
import { controlsOf } from "../form/fields.js";
import { GAP } from "./gaps.js";

/**
 * @param {HTMLElement} root
 * @param {string} kind
 * @param {{ draft: Text, text: Text, replaced: Text | null, newer: boolean }} entry
 */
export function showDraft(root, kind, entry) {
  part(root, "message-text").dataset.message = kind;
  const { subject, body } = textControls(root);
  // Setting the same value again would move the caret.
  if (subject.value !== entry.text.subject) subject.value = entry.text.subject;
  if (body.value !== entry.text.body) body.value = entry.text.body;
  const isNew = entry.newer && part(root, "newer").hidden;
  part(root, "newer").hidden = !entry.newer;
  if (isNew) tell(root, "draft", sentence("message.newer_draft"));
  part(root, "newer-text").textContent = `${entry.draft.subject}\n\n${entry.draft.body}`;
  part(root, "back-row").hidden = entry.replaced === null;
}

/**
 * What the message still lacks, each a button that leads to its question.
 *
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {string[]} missing paths of fields
 */
export function showMissing(root, form, missing) {
  const box = part(root, "missing");
  const shown = missing.join();
  if (box.dataset["shown"] === shown) return;
  box.dataset["shown"] = shown;
  const known = names("message.fields");
  const items = missing.map((path) => {
    const control = controlsOf(form).find(({ name }) => name === path);
    if (!control) return element("span", {}, known[path] ?? path);
    const button = element("button", { type: "button", class: "quiet-button" }, known[path] ?? path);
    button.addEventListener("click", () => reveal(control));
    return button;
  });
  box.replaceChildren(...(items.length > 0 ? [sentence("message.missing"), ...items.flatMap((item) => [" ", item])] : []));
  box.hidden = missing.length === 0;
}

/**
 * What to say, where the plan asks for a call.
 *
 * @param {HTMLElement} root
 * @param {string[]} lines
 */
export function showScript(root, lines) {
  part(root, "script").replaceChildren(...lines.map((line) => element("li", {}, line)));
  part(root, "script-box").hidden = lines.length === 0;
}

/**
 * The text as it stands, edits included.
 *
 * @param {HTMLElement} root
 * @returns {Text}
 */
export function shownText(root) {
  const { subject, body } = textControls(root);
  return { subject: subject.value, body: body.value };
}

/**
 * Links that take the text along. They are made anew whenever it changes.
 *
 * @param {HTMLElement} root
 */
export function updateLinks(root) {
  const { subject, body } = shownText(root);
  const to = address(root);
  part(root, "gmail").setAttribute("href", gmail(to, subject, body));
  part(root, "outlook").setAttribute("href", outlook(to, subject, body));
}

/**
 * Let the buttons work.
 *
 * @param {HTMLElement} root
 * @param {() => void} taken called when the text has been taken along
 */
export function connectButtons(root, taken) {
  const { subject, body } = textControls(root);
  const did = (/** @type {string} */ text) => say(part(root, "did-message"), text);
  for (const button of part(root, "message-text").querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const which = button.getAttribute("data-copy") === "subject" ? subject : body;
      const done = await copyText(which.value, which);
      const copied = which === subject ? sentence("message.subject_copied") : sentence("message.body_copied");
      const selected = which === subject ? sentence("message.subject_selected") : sentence("message.body_selected");
      did(done ? withGaps(copied, which.value) : selected);
      if (which === body) taken();
    });
  }
  part(root, "open").addEventListener("click", () => {
    window.location.href = mailto(address(root), subject.value, body.value);
    did(withGaps(sentence("message.program_opens"), `${subject.value} ${body.value}`));
    taken();
  });
  for (const name of ["gmail", "outlook"]) {
    part(root, name).addEventListener("click", () => {
      did(withGaps(sentence("message.tab_opens"), `${subject.value} ${body.value}`));
      taken();
    });
  }
}

/**
 * What was done, and the gaps in the text: those of our drafts are easy to overlook once it is
 * elsewhere.
 *
 * @param {string} done
 * @param {string} text
 */
function withGaps(done, text) {
  const gaps = (text.match(GAP) ?? []).join(", ");
  return gaps ? `${done} ${sentence("message.gaps", { gaps })}` : done;
}

/** @param {HTMLElement} root */
function address(root) {
  const to = root.querySelector('[name="people.recipients[0].email"]');
  return to instanceof HTMLInputElement ? to.value : "";
}

/** @param {HTMLElement} root */
export function textControls(root) {
  return {
    subject: /** @type {HTMLInputElement} */ (part(root, "subject")),
    body: /** @type {HTMLTextAreaElement} */ (part(root, "body")),
  };
}
