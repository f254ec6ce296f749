/**
 * The files of the runtime, as the build wrote them into the page.
 *
 * @import { Manifest } from "../protocol.js"
 */

/** @returns {Manifest} with absolute addresses, for the workers have another base */
export function manifestOfPage() {
  /** @type {Manifest} */
  const manifest = JSON.parse(document.querySelector('[data-part="manifest"]')?.textContent ?? "");
  const absolute = (/** @type {string} */ url) => new URL(url, document.baseURI).href;
  return {
    ...manifest,
    files: manifest.files.map((file) => ({ ...file, url: absolute(file.url) })),
    runtime: absolute(manifest.runtime),
    loader: absolute(manifest.loader),
    interpreter: absolute(manifest.interpreter),
    serviceWorker: manifest.serviceWorker && absolute(manifest.serviceWorker),
  };
}
