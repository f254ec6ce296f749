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
 * Say what was answered: "Tuesday 17 November · they said “Monday” · United States".
 *
 * @param {HTMLFormElement} form
 * @param {Situation} situation
 */
export function showAnswers(form, { interview_date: interview, timeline, today }) {
  const country = form.elements.namedItem("country");
  const news = form.querySelector('[name="reply.kind"]:checked');
  const facts = [
    shortly(interview, today),
    timeline ? sentence("fold.said", { said: shortened(timeline) }) : "",
    country instanceof HTMLSelectElement && country.value ? (country.selectedOptions[0]?.text ?? "") : "",
    news instanceof HTMLInputElement && news.value ? (news.labels?.[0]?.textContent?.trim() ?? "") : "",
  ];
  part(form, "folded-text").textContent = facts.filter(Boolean).join(" · ");
}

/** @param {string} text */
function shortened(text) {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID - 1).trimEnd()}…` : text;
}
