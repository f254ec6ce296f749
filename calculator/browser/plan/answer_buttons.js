/**
 * Below the answer: one filled button for the next act, write the message or put the day into
 * the calendar, and the other beside it.
 *
 * @import { Plan } from "./plan_view.js"
 */

import { part, say, sentence } from "../common/dom.js";
import { hush, tell } from "../common/tell.js";
import { fold } from "../form/fold.js";
import { NO_MESSAGE } from "./sent_buttons.js";

/** The answer that each person asked for last. @type {WeakMap<HTMLElement, string>} */
const asked = new WeakMap();

/**
 * The person asked for the answer: the questions fold, and it has the focus, which says it.
 * Whether it is the one that they had asked for before is to be heard only.
 *
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 */
export function showAnswer(root, form) {
  const answer = part(root, "plan").textContent ?? "";
  hush(root);
  if (asked.get(root) === answer) tell(root, "plan", sentence("plan.unchanged"));
  asked.set(root, answer);
  fold(form);
  part(root, "plan").scrollIntoView({ block: "start" });
  part(root, "next").focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} root
 * @param {Plan} plan
 */
export function showAnswerButtons(root, { next, today }) {
  const message = !NO_MESSAGE.has(next.step);
  const later = next.on > today && next.step !== "stop";
  const [write, calendar] = [part(root, "write-it"), part(root, "into-calendar")];
  write.hidden = !message;
  calendar.hidden = !later;
  write.classList.toggle("main-button", message && !later);
  calendar.classList.toggle("main-button", later);
  part(root, "act").hidden = write.hidden && calendar.hidden;
  say(part(root, "did-act"), "");
}

/**
 * @param {HTMLElement} root
 * @param {() => void} saveFile
 */
export function connectAnswerButtons(root, saveFile) {
  part(root, "into-calendar").addEventListener("click", saveFile);
  part(root, "write-it").addEventListener("click", () => {
    part(root, "message").hidden = false; // its text may still be on the way
    const heading = part(root, "message-heading");
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  });
}
