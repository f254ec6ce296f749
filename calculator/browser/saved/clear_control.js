/**
 * "Clear everything I typed": the form, the message, the address and what is kept, in one.
 * It is in sight once something was typed.
 */

import { part, say, sentence } from "../common/dom.js";

export class ClearControl {
  /**
   * @param {HTMLElement} root
   * @param {HTMLFormElement} form
   * @param {() => void} clear
   */
  constructor(root, form, clear) {
    const row = part(root, "clear-row");
    root.addEventListener("input", () => (row.hidden = false));
    root.addEventListener("followup:plan", () => (row.hidden = false));
    part(root, "clear").addEventListener("click", () => {
      clear();
      say(part(root, "did-clear"), sentence("saved.cleared"));
      const first = form.elements.namedItem("interview_date");
      if (first instanceof HTMLElement) first.focus();
    });
  }
}
