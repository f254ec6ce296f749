/**
 * "I sent this" on every step, and on the answer: one tap enters today, another opens the
 * field for another day. "Undo" takes the day out again.
 *
 * @import { Plan, Step } from "./plan_view.js"
 * @typedef {(step: string, day: string) => void} Enter enters a day for a step; "" undoes it
 */

import { element, part, sentence } from "../common/dom.js";
import { unseenNameOf } from "./step_name.js";

/** What a plan may lead to that is no message. */
export const NO_MESSAGE = new Set(["move_on", "prepare", "stop"]);

/**
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {string} interview
 * @param {Enter} enter
 * @param {(step: string) => void} another opens the field for another day
 */
export function showSentButtons(root, plan, interview, enter, another) {
  const mayBeSent = plan.today >= interview;
  for (const step of plan.steps) {
    const item = root.querySelector(`li[data-step="${step.step}"]`);
    if (!item) continue;
    const buttons = mayBeSent && !NO_MESSAGE.has(step.step) ? buttonsOf(step, plan.today, enter, another) : [];
    place(item, buttons);
  }
}

/**
 * @param {Element} item
 * @param {HTMLElement[]} buttons
 */
function place(item, buttons) {
  const before = item.querySelector(".sent-buttons");
  const key = buttons.map((each) => each.textContent).join();
  if (before?.getAttribute("data-buttons") === key) return;
  const hadFocus = before?.contains(document.activeElement);
  before?.remove();
  if (buttons.length === 0) return;
  item.append(element("p", { class: "buttons sent-buttons", "data-buttons": key }, ...buttons));
  if (hadFocus) buttons[0]?.focus({ preventScroll: true });
}

/**
 * @param {Step} step
 * @param {string} today
 * @param {Enter} enter
 * @param {(step: string) => void} another
 * @returns {HTMLElement[]}
 */
function buttonsOf(step, today, enter, another) {
  if (step.sent) return [button(sentence("sent.undo"), () => enter(step.step, ""))];
  if (step.status === "skipped" && step.step !== "thank_you") return [];
  const when = [
    button(sentence("sent.on_today"), () => enter(step.step, today)),
    button(sentence("sent.another_day"), () => another(step.step)),
  ];
  for (const each of when) each.hidden = true;
  const ask = button(sentence("sent.this"), () => {
    ask.setAttribute("aria-expanded", "true");
    for (const each of when) each.hidden = false;
    when[0]?.focus();
  });
  ask.append(unseenNameOf(step));
  ask.setAttribute("aria-expanded", "false");
  return [ask, ...when];
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function button(text, act) {
  const made = element("button", { type: "button", class: "quiet-button" }, text);
  made.addEventListener("click", act);
  return made;
}

/**
 * The field for the days on which that message went, opened for typing.
 *
 * @param {HTMLElement} root
 * @param {string} step
 */
export function openSentField(root, step) {
  const box = /** @type {HTMLDetailsElement} */ (part(root, "sent-box"));
  box.open = true;
  const field = box.querySelector(`[name="${step}_sent"]`);
  if (field instanceof HTMLElement) field.focus();
}
