/** Whether this browser can run the engine, and whether the person wants it at once. */

const FAST = 5; // Mbit/s: all of the runtime in some seven seconds

/**
 * What this browser lacks, if anything, found out before the first byte is fetched.
 *
 * @returns {string} the missing thing, or "" if there is none
 */
export function missingInThisBrowser() {
  if (typeof WebAssembly !== "object") return "WebAssembly";
  if (typeof BigInt64Array !== "function") return "BigInt64Array";
  if (self.origin === "null") return "an origin"; // a frame that allows scripts and nothing else
  return globalThis.crypto?.subtle ? "" : "a secure connection (https)";
}

/** Whether the line is so fast that the runtime may come before anybody has asked for it. */
export function lineIsFast() {
  const { saveData, effectiveType, downlink } = connectionOf();
  return saveData !== true && effectiveType === "4g" && (downlink ?? 0) >= FAST;
}

/**
 * Whether to start before the form is used. Where the browser asks to save data, only a link
 * that holds an interview already is worth the bytes.
 *
 * @param {boolean} hasInterview
 */
export function mayStartAtOnce(hasInterview) {
  return hasInterview || connectionOf().saveData !== true;
}

/** @returns {{ saveData?: boolean, effectiveType?: string, downlink?: number }} empty where unknown */
function connectionOf() {
  return /** @type {any} */ (navigator).connection ?? {};
}
