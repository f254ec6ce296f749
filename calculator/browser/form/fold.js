/**
 * On a narrow screen the questions fold into one line once they are answered, so that the
 * answer is the first thing there. The style sheet decides where a screen is narrow.
 *
 * @import { Situation } from "../plan/plan_view.js"
 */

import { shortly } from "../common/dates.js";
import { part, sentence } from "../common/dom.js";

const LONGEST_SAID = 40; // characters

/** @param {HTMLFormElement} form */
export function connectFold(form) {
  part(form, "unfold").addEventListener("click", () => {
    unfold(form);
    const first = form.elements.namedItem("interview_date");
    if (first instanceof HTMLElement) first.focus();
  });
}

/** @param {HTMLFormElement} form */
export function fold(form) {
  form.dataset["folded"] = "";
  part(form, "folded").hidden = false;
}

/** @param {HTMLFormElement} form */
export function unfold(form) {
  document.documentElement.removeAttribute("data-asked"); // no place is held for an answer any more
  delete form.dataset["folded"];
  part(form, "folded").hidden = true;
}

/**
 * Say what was answered, and how it was read: "Tuesday 17 November · they said “Monday”, read as
 * Monday 23 November · United States (a guess)".
 *
 * @param {HTMLFormElement} form
 * @param {Situation} situation
 * @param {string | null} [read] the day as which their words were read, once there is a plan
 */
export function showAnswers(form, { interview_date: interview, timeline, today }, read) {
  const news = form.querySelector('[name="reply.kind"]:checked');
  const facts = [
    shortly(interview, today),
    timeline ? saidAndRead(shortened(timeline), read ? shortly(read, today) : "") : "",
    countryIn(form),
    news instanceof HTMLInputElement && news.value ? (news.labels?.[0]?.textContent?.trim() ?? "") : "",
  ];
  part(form, "folded-text").textContent = facts.filter(Boolean).join(" · ");
}

/**
 * @param {string} said
 * @param {string} date "" for none
 */
function saidAndRead(said, date) {
  return date && date !== said ? sentence("fold.said_read", { said, date }) : sentence("fold.said", { said });
}

/** @param {HTMLFormElement} form */
function countryIn(form) {
  const country = form.elements.namedItem("country");
  if (!(country instanceof HTMLSelectElement) || !country.value) return "";
  const name = country.selectedOptions[0]?.text ?? "";
  const isGuess = Boolean(form.querySelector("#fu-country-reading")?.textContent);
  return isGuess ? sentence("fold.guessed", { country: name }) : name;
}

/** @param {string} text */
function shortened(text) {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID - 1).trimEnd()}…` : text;
}
