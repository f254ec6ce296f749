/**
 * The message as the person sees it: a text to edit, to copy and to open elsewhere.
 *
 * @import { Text } from "./drafts.js"
 */

import { gmail, mailto, outlook } from "./compose_links.js";
import { copyText } from "../common/copy.js";
import { part, say, showText } from "../common/dom.js";

/** @type {Record<string, string>} */
const MISSING_NAMES = {
  "people.recipients[0].name": "who you write to",
  "people.job_title": "which job it is",
  "people.you.name": "your name",
  "details.topic": "what you talked about",
  "details.point": "what you would like to say",
  "situation.offer_deadline": "the day by which you must answer the other offer (above, with your interview)",
};

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
  if (isNew) part(root, "status").textContent = "What you entered has changed. Your text is kept; a newer draft is above it.";
  part(root, "newer-text").textContent = `${entry.draft.subject}\n\n${entry.draft.body}`;
  part(root, "back-row").hidden = entry.replaced === null;
  part(root, "message").hidden = false;
}

/**
 * Say what the message still lacks.
 *
 * @param {HTMLElement} root
 * @param {string[]} missing paths of fields
 */
export function showMissing(root, missing) {
  const names = missing.map((path) => MISSING_NAMES[path] ?? path);
  showText(part(root, "missing"), names.length > 0 ? `Still missing: ${names.join(", ")}.` : "");
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
 */
export function connectButtons(root) {
  const { subject, body } = textControls(root);
  const did = (/** @type {string} */ text) => say(part(root, "did-message"), text);
  for (const button of part(root, "message-text").querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const which = button.getAttribute("data-copy") === "subject" ? subject : body;
      const done = await copyText(which.value, which);
      const name = which === subject ? "subject" : "message";
      did(done ? `The ${name} is copied.${gapsIn(which.value)}` : `Copying is not allowed here. The ${name} is selected: copy it by hand.`);
    });
  }
  part(root, "open").addEventListener("click", () => {
    window.location.href = mailto(address(root), subject.value, body.value);
    const gaps = gapsIn(`${subject.value} ${body.value}`);
    did(`Your e-mail program should open now. If it does not, copy the message instead.${gaps}`);
  });
  for (const name of ["gmail", "outlook"]) {
    part(root, name).addEventListener("click", () => {
      const gaps = gapsIn(`${subject.value} ${body.value}`);
      did(`Your message should open in a new tab. If it does not, copy it instead.${gaps}`);
    });
  }
}

/**
 * A gap of our drafts is easy to overlook once the text is elsewhere.
 *
 * @param {string} text
 */
function gapsIn(text) {
  const gaps = text.match(/\[[^\]\n]*\p{L}[^\]\n]*\]/gu) ?? [];
  return gaps.length > 0 ? ` Fill in before you send it: ${gaps.join(", ")}.` : "";
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
