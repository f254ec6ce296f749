/**
 * What the engine's reader found in a message: underlined where it stands, listed below.
 *
 * @import { Problem } from "../form/fields.js"
 * @import { LeftOut, Note } from "./left_out.js"
 * @typedef {{ code: string, severity: string, text: string, start: number, end: number,
 *   field: string }} Finding `start` and `end` count characters, not UTF-16 units
 * @typedef {{ findings: Finding[], words: number, left_out: LeftOut[], note: Note }} Review
 * @typedef {{ name: string, words: [number, number, number], asks: string[],
 *   to_one_person: boolean, after: string | null }} Kind
 *   `words` are the fewest, the most, and where it is too long; the rest is as in
 *   `messages.toml`
 */

import { element, names, part, sentence } from "../common/dom.js";
import { showLeftOut } from "./left_out.js";
import { textControls } from "./message_view.js";

/**
 * @param {HTMLElement} root
 * @param {Review} review of the text that is shown
 * @param {Kind} kind
 * @param {boolean} unfinished whether it is a draft that still lacks what was not entered:
 *   then it is enough to name the gaps
 */
export function showReview(root, review, kind, unfinished) {
  const { subject, body } = textControls(root);
  const listed = unfinished ? [] : review.findings;
  const items = listed.map((finding) =>
    findingItem(finding, finding.field === "subject" ? subject : body),
  );
  part(root, "findings").replaceChildren(...items);
  part(root, "findings-box").hidden = items.length === 0;
  part(root, "fine").hidden = items.length > 0 || unfinished || review.note !== null;
  showLeftOut(root, body.value, review.left_out, review.note);
  sayLater(root, unfinished ? "" : (review.note?.text ?? findingsInWords(items.length)));
  showWords(root, review.words, kind);
  const inBody = review.findings.filter(({ field }) => field === "body");
  showMarks(part(root, "marks"), body, inBody);
}

/**
 * Say why a text was not read, in the place of the findings. Problems of the form stand
 * beside their fields.
 *
 * @param {HTMLElement} root
 * @param {Problem[]} problems
 */
export function showUnread(root, problems) {
  const ours = problems.filter(({ field }) => ["", "subject", "body"].includes(field));
  const messages = ours.map(({ field, message }) => (field === "subject" ? sentence("review.subject", { message }) : message));
  const items = messages.map((message) => element("li", { "data-severity": "must" }, message));
  part(root, "findings").replaceChildren(...items);
  part(root, "findings-box").hidden = items.length === 0;
  part(root, "fine").hidden = true;
  part(root, "words").textContent = "";
  showLeftOut(root, "", [], null);
  part(root, "marks").replaceChildren();
  sayLater(root, messages.join(" "));
}

const PAUSE = 1500; // milliseconds: a screen reader does not talk into the typing
let waiting = 0;

/**
 * @param {HTMLElement} root
 * @param {string} text
 */
function sayLater(root, text) {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const said = part(root, "findings-said");
    if (said.textContent !== text) said.textContent = text;
  }, PAUSE);
}

/** @param {number} number */
function findingsInWords(number) {
  if (number === 0) return sentence("review.nothing");
  return number === 1 ? sentence("review.one") : sentence("review.several", { number });
}

/**
 * @param {Finding} finding
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 */
function findingItem(finding, control) {
  const weight = names("review.weights")[finding.severity] ?? finding.severity;
  const item = element(
    "li",
    { "data-code": finding.code, "data-severity": finding.severity },
    element("strong", {}, `${sentence("review.finding", { weight })} `),
    finding.text,
  );
  const [start, end] = unitsOf(control.value, finding);
  if (isPhrase(control.value.slice(start, end))) {
    const quoted = control.value.slice(start, end).replace(/\s+/g, " ");
    const name = quoted.length > 40 ? `${quoted.slice(0, 38)}…` : quoted;
    const show = element("button", { type: "button", class: "show-it" }, sentence("review.show", { words: name }));
    show.addEventListener("click", () => {
      control.focus();
      control.setSelectionRange(start, end);
    });
    item.append(" ", show);
  }
  return item;
}

/**
 * @param {HTMLElement} root
 * @param {number} words
 * @param {Kind} kind
 */
function showWords(root, words, { words: [fewest, most, tooLong] }) {
  part(root, "words").textContent = sentence("review.words", { words, fewest, most });
  const meter = /** @type {HTMLMeterElement} */ (part(root, "meter"));
  meter.max = Math.round(tooLong * 1.2);
  meter.low = fewest;
  meter.high = most;
  meter.optimum = (fewest + most) / 2;
  meter.value = words;
}

/**
 * The same text behind the one that is edited, invisible but for its underlines.
 *
 * @param {HTMLElement} marks
 * @param {HTMLTextAreaElement} body
 * @param {Finding[]} findings
 */
function showMarks(marks, body, findings) {
  const inOrder = [...findings].sort((one, other) => one.start - other.start);
  marks.replaceChildren();
  let from = 0;
  for (const finding of inOrder) {
    const [start, end] = unitsOf(body.value, finding);
    // Of two findings in one place the first is underlined.
    if (start < from || !isPhrase(body.value.slice(start, end))) continue;
    marks.append(body.value.slice(from, start));
    marks.append(element("mark", { "data-severity": finding.severity }, body.value.slice(start, end)));
    from = end;
  }
  marks.append(`${body.value.slice(from)}\n`);
  marks.scrollTop = body.scrollTop;
}

/**
 * Whether a finding is about these very words, and not about the message as a whole.
 *
 * @param {string} text
 */
function isPhrase(text) {
  return text !== "" && !text.trim().includes("\n");
}

/**
 * Where a span of characters stands in JavaScript's UTF-16.
 *
 * @param {string} text
 * @param {{ start: number, end: number }} span
 * @returns {[number, number]}
 */
export function unitsOf(text, { start, end }) {
  const characters = [...text];
  const before = characters.slice(0, start).join("").length;
  return [before, before + characters.slice(start, end).join("").length];
}
