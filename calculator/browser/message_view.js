/**
 * The message: a draft by the engine that the person can edit, copy and open elsewhere.
 *
 * @typedef {{ kind: string, subject: string, body: string, missing: string[] }} Message
 */

import { copyText } from "./copy.js";
import { part } from "./dom.js";

/** @type {Record<string, string>} */
const MISSING_NAMES = {
  "people.recipients[0].name": "who you write to",
  "people.job_title": "which job it is",
  "people.you.name": "your name",
  "details.topic": "what you talked about",
};

/**
 * @param {HTMLElement} root
 * @param {Message} message
 */
export function showMessage(root, message) {
  const text = part(root, "message-text");
  text.dataset.message = message.kind;
  const { subject, body } = controlsOf(root);
  // What the engine wrote takes the place of what it wrote before, never of an edit.
  if (subject.value === (subject.dataset.draft ?? "")) subject.value = message.subject;
  if (body.value === (body.dataset.draft ?? "")) body.value = message.body;
  subject.dataset.draft = message.subject;
  body.dataset.draft = message.body;
  const missing = message.missing.map((path) => MISSING_NAMES[path] ?? path);
  part(root, "missing").textContent = missing.length > 0 ? `Still missing: ${missing.join(", ")}.` : "";
  part(root, "message").hidden = false;
}

/**
 * Let the buttons work.
 *
 * @param {HTMLElement} root
 * @param {(text: string) => void} say tells a screen reader, and the eye, what was done
 */
export function connectButtons(root, say) {
  const { subject, body } = controlsOf(root);
  for (const button of part(root, "message-text").querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const which = button.getAttribute("data-copy") === "subject" ? subject : body;
      const done = await copyText(which.value, which);
      const name = which === subject ? "subject" : "message";
      say(done ? `The ${name} is copied.` : `Copying is not allowed here. The ${name} is selected: copy it by hand.`);
    });
  }
  part(root, "open").addEventListener("click", () => {
    const to = root.querySelector('[name="people.recipients[0].email"]');
    const address = to instanceof HTMLInputElement ? to.value : "";
    window.location.href = mailto(address, subject.value, body.value);
    say("Your e-mail program should open now.");
  });
}

/** @param {HTMLElement} root */
function controlsOf(root) {
  return {
    subject: /** @type {HTMLInputElement} */ (part(root, "subject")),
    body: /** @type {HTMLTextAreaElement} */ (part(root, "body")),
  };
}

/**
 * A mailto link, RFC 6068: ends of lines only in the body, as CRLF.
 *
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
function mailto(to, subject, body) {
  const encode = (/** @type {string} */ text) => encodeURIComponent(text.toWellFormed());
  const address = to.trim().split("@").map(encode).join("@");
  const line = subject.replace(/\s+/g, " ");
  return `mailto:${address}?subject=${encode(line)}&body=${encode(body.replace(/\r?\n|\r/g, "\r\n"))}`;
}
