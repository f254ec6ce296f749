/**
 * The runtime in the browser's Cache Storage, so that a second visit fetches none of it: the
 * unpacked files, and a snapshot of the interpreter's memory right after its first start.
 * Nothing that a person typed is ever in it. Where storage is denied or broken, everything
 * is fetched again, silently.
 *
 * @import { Manifest, RuntimeFile, Snapshot } from "../protocol.js"
 */

import { packed, unpacked } from "./snapshot_format.js";

const NAME = "follow-up-runtime";

/** Delete everything: half a runtime is worse than none. */
export async function forgetAll() {
  await quietly(() => caches.delete(NAME));
}

export class RuntimeStore {
  #files;
  #snapshotKey;

  /** @param {Manifest} manifest */
  constructor(manifest) {
    this.#files = manifest.files;
    const hashes = manifest.files.map((file) => file.sha256.slice(0, 16));
    this.#snapshotKey = `${manifest.runtime}snapshot?${hashes.join("-")}`;
  }

  /**
   * @param {RuntimeFile} file
   * @returns {Promise<Response | undefined>} the unpacked file
   */
  file(file) {
    return quietly(async () => {
      const found = await (await caches.open(NAME)).match(keyOf(file));
      const whole = found?.headers.get("Content-Length") === String(file.unpacked);
      return whole ? found : undefined;
    });
  }

  /** @returns {Promise<Snapshot | null>} */
  async snapshot() {
    const found = await quietly(async () => {
      const kept = await (await caches.open(NAME)).match(this.#snapshotKey);
      if (!kept) return undefined;
      const answer = decodeURIComponent(kept.headers.get("X-Answer") ?? "");
      return { memory: unpacked(await kept.arrayBuffer()), answer };
    });
    return found ?? null;
  }

  async forgetSnapshot() {
    await quietly(async () => (await caches.open(NAME)).delete(this.#snapshotKey));
  }

  /**
   * Keep these for the next visit, and forget all that is not of this build.
   *
   * @param {Map<RuntimeFile, Uint8Array<ArrayBuffer>>} fetched what came from the network
   * @param {Snapshot | null} snapshot a new one, if there is one
   */
  async keep(fetched, snapshot) {
    const done = await quietly(async () => {
      const cache = await caches.open(NAME);
      const wanted = new Set([...this.#files.map(keyOf), this.#snapshotKey]);
      const old = (await cache.keys()).filter((request) => !wanted.has(request.url));
      await Promise.all(old.map((request) => cache.delete(request)));
      for (const [file, content] of fetched) await cache.put(keyOf(file), responseOf(file, content));
      if (snapshot) {
        const headers = { "X-Answer": encodeURIComponent(snapshot.answer) };
        await cache.put(this.#snapshotKey, new Response(packed(snapshot.memory), { headers }));
      }
      return true;
    });
    if (!done) await forgetAll();
  }
}

/** @param {RuntimeFile} file */
function keyOf(file) {
  return `${file.url}?unpacked`;
}

/**
 * @param {RuntimeFile} file
 * @param {Uint8Array<ArrayBuffer>} content
 */
function responseOf(file, content) {
  const type = file.name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  const headers = { "Content-Type": type, "Content-Length": String(content.length) };
  return new Response(content, { headers });
}

/**
 * @template Value
 * @param {() => Promise<Value>} attempt
 * @returns {Promise<Value | undefined>} undefined where storage is denied, full or broken
 */
async function quietly(attempt) {
  try {
    return await attempt();
  } catch {
    return undefined;
  }
}
