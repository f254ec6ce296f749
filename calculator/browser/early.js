/**
 * Begins to load the runtime as soon as the page knows what to load, while the rest of the
 * page is still on its way. `engine.js` takes over what is begun here.
 *
 * @import { Manifest } from "./protocol.js"
 */

import { Loading, missingInThisBrowser } from "./loading.js";

/** @type {Loading | null} */
let begun = null;

/**
 * The files as the page names them, with absolute addresses.
 *
 * @param {ParentNode} page
 * @returns {Manifest}
 */
export function manifestOf(page) {
  const manifest = JSON.parse(page.querySelector('[data-part="manifest"]')?.textContent ?? "");
  const absolute = (/** @type {string} */ url) => new URL(url, import.meta.url).href;
  const files = manifest.files.map((/** @type {{ url: string }} */ file) => ({
    ...file,
    url: absolute(file.url),
  }));
  const serviceWorker = manifest.serviceWorker && absolute(manifest.serviceWorker);
  return { ...manifest, files, runtime: absolute(manifest.runtime), serviceWorker };
}

/**
 * What was begun, if anything; only the first who asks gets it.
 *
 * @returns {Loading | null}
 */
export function takeOver() {
  const loading = begun;
  begun = null;
  return loading;
}

/** Whether the person asked the browser to go easy on their data. */
export function savesData() {
  const connection = /** @type {{ saveData?: boolean } | undefined} */ (
    /** @type {any} */ (navigator).connection
  );
  return connection?.saveData === true;
}

const page = document.querySelector("follow-up-calculator");
if (page && !missingInThisBrowser() && (!savesData() || location.hash.includes("interview_date="))) {
  performance.mark("followup:start");
  begun = new Loading(manifestOf(document));
}
