/**
 * The two questions on the home page. They go to the calculator in the fragment of its
 * address, which no browser sends to a server. The policy of the site lets no form be
 * submitted; without this script the page shows a plain link instead.
 */

/**
 * The fragment for what was typed; an empty answer is left out.
 *
 * @param {FormData} answers
 * @returns {string} such as "#interview_date=2026-10-16&timeline=two+weeks", or ""
 */
export function fragmentOf(answers) {
  const typed = new URLSearchParams();
  for (const [name, answer] of answers) {
    const text = typeof answer === "string" ? answer.trim() : "";
    if (text) typed.set(name, text);
  }
  const fragment = typed.toString();
  return fragment && `#${fragment}`;
}

/** @param {HTMLFormElement} form */
function start(form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = form.action + fragmentOf(new FormData(form));
  });
}

if (typeof document !== "undefined") {
  const form = document.querySelector("[data-part=home-form]");
  if (form instanceof HTMLFormElement) start(form);
}
