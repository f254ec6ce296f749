/** @import { FailureKind } from "../protocol.js" */

/** The engine cannot be had, or is gone. */
export class EngineError extends Error {
  /**
   * @param {FailureKind} kind
   * @param {string} message for developers
   */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}
