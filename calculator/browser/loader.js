/**
 * The first of two workers: brings the files of the runtime, from the network or from this
 * browser's storage, unpacks them and compiles the WebAssembly while it arrives. It hands
 * the interpreter's own JavaScript to the page, which starts the second worker with it, and
 * everything else to that worker directly.
 *
 * It is started from a blob that imports this module, so that the page's own security
 * policy holds here too (whatwg/html#6504).
 *
 * @import { FromLoader, Load, RuntimeFile, Started, Unpacked } from "./protocol.js"
 */

import { Clock } from "./clock.js";
import { fetchFile } from "./runtime_files.js";
import { RuntimeStore, forgetAll } from "./runtime_store.js";
import { intoMemory, intoModule } from "./unpack.js";

/**
 * @param {FromLoader} message
 * @param {Transferable[]} [transfer]
 */
const tell = (message, transfer = []) => self.postMessage(message, { transfer });

self.addEventListener("message", (/** @type {MessageEvent<Load>} */ event) => load(event.data));

/** @param {Load} order */
async function load({ manifest, port, mayRestore }) {
  try {
    const clock = new Clock("followup:load");
    const store = new RuntimeStore(manifest);
    const batch = new Batch(manifest.files, store);
    if (!mayRestore) await store.forgetSnapshot();
    const [snapshot, , wasm, library, engine] = await Promise.all([
      store.snapshot(),
      batch.bytes("pyodide.asm.mjs").then((bytes) => {
        const copy = bytes.slice().buffer;
        tell({ type: "glue", glue: copy }, [copy]);
      }),
      batch.module("pyodide.asm.wasm"),
      batch.bytes("library.zip"),
      batch.bytes("engine.zip"),
    ]);
    /** @type {Unpacked} */
    const unpacked = { wasm, library: library.slice().buffer, engine: engine.slice().buffer, snapshot };
    const moved = snapshot ? [snapshot.memory] : [];
    port.postMessage(unpacked, [unpacked.library, unpacked.engine, ...moved]);
    clock.next("");
    tell({ type: "loaded", phases: clock.phases });
    port.onmessage = async (/** @type {MessageEvent<Started>} */ { data }) => {
      await store.keep(batch.fetched, data.snapshot);
      self.close();
    };
  } catch (error) {
    await forgetAll();
    tell({ type: "failed", kind: "download", message: String(error instanceof Error ? error.stack : error) });
  }
}

/** The files of one start, and how far they are. */
class Batch {
  #files;
  #store;
  #total;
  /** @type {Map<RuntimeFile, number>} */
  #loaded = new Map();
  /** What came from the network. @type {Map<RuntimeFile, Uint8Array<ArrayBuffer>>} */
  fetched = new Map();

  /**
   * @param {RuntimeFile[]} files
   * @param {RuntimeStore} store
   */
  constructor(files, store) {
    this.#files = files;
    this.#store = store;
    this.#total = files.reduce((sum, file) => sum + file.size, 0);
  }

  /**
   * @param {string} name
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   */
  async bytes(name) {
    const file = this.#file(name);
    const found = await this.#store.file(file);
    if (found) return new Uint8Array(await found.arrayBuffer());
    const content = await fetchFile(file, () => intoMemory(file), this.#counting(file));
    this.fetched.set(file, content);
    return content;
  }

  /**
   * @param {string} name
   * @returns {Promise<WebAssembly.Module>}
   */
  async module(name) {
    const file = this.#file(name);
    const found = await this.#store.file(file);
    if (found) return WebAssembly.compileStreaming(found);
    const made = await fetchFile(file, () => intoModule(file), this.#counting(file));
    this.fetched.set(file, made.content);
    return made.wasm;
  }

  /** @param {string} name */
  #file(name) {
    const found = this.#files.find((file) => file.name === name);
    if (!found) throw new Error(`${name} is not in the manifest`);
    return found;
  }

  /** @param {RuntimeFile} file */
  #counting(file) {
    return (/** @type {number} */ bytes) => {
      this.#loaded.set(file, bytes);
      const loaded = [...this.#loaded.values()].reduce((sum, part) => sum + part, 0);
      tell({ type: "progress", phase: "downloading", loaded, total: this.#total });
    };
  }
}
