/** Nothing that goes wrong while an element begins may leave it silent. */

import { showFailure } from "../engine/start_view.js";

/**
 * Whatever is thrown, the person is told, and has the table, if there is one.
 *
 * @param {HTMLElement} root
 * @param {() => void} connect
 */
export function connectSafely(root, connect) {
  try {
    connect();
  } catch (error) {
    root.setAttribute("state", "failed");
    showFailure(root, "start");
    const detail = { kind: "start", message: String(error) };
    root.dispatchEvent(new CustomEvent("followup:failed", { bubbles: true, detail }));
    console.error(error);
  }
}
