/**
 * Goes on with what `page_head.js` began, while the form's own modules are still on their way.
 * `engine.js` takes over from here.
 *
 * @import { Manifest } from "../protocol.js"
 */

import { Loading } from "./start.js";

/** @type {Loading | null} */
let begun = null;

/**
 * The files as the page names them, with absolute addresses.
 *
 * @returns {Manifest}
 */
export function manifestOfPage() {
  const manifest = JSON.parse(document.querySelector('[data-part="manifest"]')?.textContent ?? "");
  const absolute = (/** @type {string} */ url) => new URL(url, document.baseURI).href;
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

if ("followUpEarly" in window) begun = new Loading(manifestOfPage());
