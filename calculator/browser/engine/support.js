/** Whether this browser can run the engine, and whether the person wants it at once. */

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

/**
 * Whether to start before the form is used. Where the browser asks to save data, only a link
 * that holds an interview already is worth the bytes.
 *
 * @param {boolean} hasInterview
 */
export function mayStartAtOnce(hasInterview) {
  const connection = /** @type {{ saveData?: boolean } | undefined} */ (
    /** @type {any} */ (navigator).connection
  );
  return hasInterview || connection?.saveData !== true;
}
