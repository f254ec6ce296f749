/**
 * The unpacked files in the browser's Cache Storage, so that a second visit fetches none of
 * the runtime. Where storage is denied or broken, the files are fetched again, silently.
 *
 * @import { RuntimeFile } from "./protocol.js"
 */

const NAME = "follow-up-runtime";

/** @param {RuntimeFile} file */
const keyOf = (file) => `${file.url}?unpacked`;

/**
 * @param {RuntimeFile} file
 * @returns {Promise<Response | undefined>}
 */
export async function stored(file) {
  try {
    const cache = await caches.open(NAME);
    const found = await cache.match(keyOf(file));
    const whole = found?.headers.get("Content-Length") === String(file.unpacked);
    return whole ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keep these files and forget all others: those of an older build are of no more use.
 *
 * @param {RuntimeFile[]} files of the build
 * @param {Map<RuntimeFile, Uint8Array<ArrayBuffer>>} contents those that came from the network
 */
export async function store(files, contents) {
  try {
    const cache = await caches.open(NAME);
    const wanted = new Set(files.map(keyOf));
    const old = (await cache.keys()).filter((request) => !wanted.has(request.url));
    await Promise.all(old.map((request) => cache.delete(request)));
    for (const [file, content] of contents) {
      const type = file.name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
      const headers = { "Content-Type": type, "Content-Length": String(content.length) };
      await cache.put(keyOf(file), new Response(content, { headers }));
    }
  } catch {
    await forget();
  }
}

/** Delete everything: half a runtime is worse than none. */
export async function forget() {
  try {
    await caches.delete(NAME);
  } catch {
    // There is no storage here.
  }
}
