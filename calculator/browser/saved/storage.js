/**
 * What the browser keeps for this site: for all tabs, or for one until it is closed. A browser
 * may deny either, already when it is asked for, and either may be full.
 *
 * @typedef {"localStorage" | "sessionStorage"} Place
 */

/**
 * @param {Place} storage
 * @param {string} name
 * @returns {string | null | undefined} undefined where it is denied
 */
export function readFrom(storage, name) {
  try {
    return window[storage].getItem(name);
  } catch {
    return undefined;
  }
}

/**
 * @param {Place} storage
 * @param {string} name
 * @param {string | null} text null to delete it
 * @returns {boolean} whether it was done
 */
export function writeTo(storage, name, text) {
  try {
    if (text === null) window[storage].removeItem(name);
    else window[storage].setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
