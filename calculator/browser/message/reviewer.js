/**
 * Lets the engine read a message as it stands on the page.
 *
 * @import { Ask } from "./message_form.js"
 * @import { Kind } from "./review_view.js"
 */

import { InvalidInput } from "../engine/engine.js";
import { shownText } from "./message_view.js";
import { showReview, showUnread } from "./review_view.js";

export class Reviewer {
  #root;
  #ask;
  #newest = 0;

  /**
   * @param {HTMLElement} root
   * @param {Ask} ask
   */
  constructor(root, ask) {
    this.#root = root;
    this.#ask = ask;
  }

  /**
   * Show what the engine says; nothing if it is asked again before it has answered.
   *
   * @param {object} params of the engine's `review`, but for the text
   * @param {Kind | undefined} kind
   * @param {boolean} unfinished whether this is the engine's own draft, with gaps in it
   */
  async review(params, kind, unfinished) {
    const mine = ++this.#newest;
    try {
      const review = await this.#ask("review", { ...params, ...shownText(this.#root) });
      if (kind && mine === this.#newest) showReview(this.#root, review, kind, unfinished);
    } catch (error) {
      if (error instanceof InvalidInput && mine === this.#newest) showUnread(this.#root, error.problems);
    }
  }
}
