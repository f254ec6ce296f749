/** Nothing that goes wrong while an element begins may leave it silent. */

import { part } from "../common/dom.js";
import { BROKEN } from "../engine/engine_state.js";
import { showFailure } from "../engine/start_view.js";

/**
 * Whatever is thrown, the person is told, and has the table, if there is one. Half of an element
 * is of no use: its engine stays off, and another try is the whole page again.
 *
 * @param {HTMLElement} root
 * @param {() => void} connect
 */
export function connectSafely(root, connect) {
  try {
    connect();
  } catch (error) {
    root.setAttribute("state", "failed");
    root.setAttribute(BROKEN, "");
    showFailure(root, "start");
    const again = (/** @type {Event} */ event) => {
      event.stopImmediatePropagation();
      location.reload();
    };
    part(root, "again").addEventListener("click", again, { capture: true });
    const detail = { kind: "start", message: String(error) };
    root.dispatchEvent(new CustomEvent("followup:failed", { bubbles: true, detail }));
    console.error(error);
  }
}
