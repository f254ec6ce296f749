/**
 * The first of two workers: brings the files of the runtime, from the network or from this
 * browser's storage, unpacks them and compiles the WebAssembly while it arrives. It starts
 * the second worker with the interpreter's own JavaScript, and hands everything else to it:
 * the page, which has its own work at that time, is not needed for it.
 *
 * It is started from a blob that imports this module, so that the page's own security
 * policy holds here too (whatwg/html#6504).
 *
 * @import { Begun, FromLoader, Load, Manifest, RuntimeFile, Start, Started } from "../protocol.js"
 * @import { Sink } from "./runtime_files.js"
 */

import { Clock } from "../common/phases.js";
import { asItIs, fetchFile } from "./runtime_files.js";
import { RuntimeStore, forgetAll } from "./runtime_store.js";
import { Unpacker } from "./unpack.js";

/** @param {FromLoader} message */
const tell = (message) => self.postMessage(message);

/**
 * Wait for the order.
 *
 * @param {Load[]} [orders] those that came already
 * @param {Begun} [begun] files that were asked for already
 */
export function serve(orders = [], begun = new Map()) {
  self.onmessage = (/** @type {MessageEvent<Load>} */ { data }) => load(data, begun);
  for (const order of orders) load(order, begun);
}

/**
 * @param {Load} order
 * @param {Begun} begun
 */
async function load({ manifest, port, mayRestore }, begun) {
  try {
    const clock = new Clock("followup:load");
    const store = new RuntimeStore(manifest);
    const batch = new Batch(manifest.files, store, begun);
    if (!mayRestore) await store.forgetSnapshot();
    // The interpreter's worker starts with the glue, while the rest is still unpacked.
    const interpreter = batch.bytes("pyodide.asm.mjs").then((glue) => interpreterOf(manifest, glue));
    const [snapshot, wasm, library, engine] = await Promise.all([
      store.snapshot(),
      batch.module("pyodide.asm.wasm", interpreter),
      batch.bytes("library.zip", interpreter),
      batch.bytes("engine.zip", interpreter),
    ]);
    /** @type {import("../protocol.js").Unpacked} */
    const unpacked = { wasm, library: library.slice().buffer, engine: engine.slice().buffer, snapshot };
    const moved = [port, unpacked.library, unpacked.engine, ...(snapshot ? [snapshot.memory] : [])];
    const worker = await interpreter;
    worker.onmessage = (/** @type {MessageEvent<Started>} */ { data }) => {
      worker.onmessage = null; // with it goes all that was unpacked
      store.keep(batch.fetched, data.snapshot);
    };
    /** @type {Start} */
    const start = { manifest, port, unpacked };
    worker.postMessage(start, moved);
    clock.next("");
    tell({ type: "loaded", phases: clock.phases });
  } catch (error) {
    await forgetAll();
    tell({ type: "failed", kind: "download", message: String(error instanceof Error ? error.stack : error) });
  }
}

/**
 * The second worker: Pyodide's own JavaScript, between its imports and the line that starts
 * it. No other way would load that from memory under the page's policy.
 *
 * @param {Manifest} manifest
 * @param {Uint8Array<ArrayBuffer>} glue
 * @returns {Worker}
 */
function interpreterOf(manifest, glue) {
  const pyodide = JSON.stringify(`${manifest.runtime}pyodide.mjs`);
  const ours = JSON.stringify(manifest.interpreter);
  const source = [
    `import { loadPyodide } from ${pyodide}; import { serve } from ${ours};\n`,
    glue,
    "\nserve(loadPyodide, _createPyodideModule);",
  ];
  const url = URL.createObjectURL(new Blob(source, { type: "text/javascript" }));
  const worker = new Worker(url, { type: "module" });
  worker.onerror = ({ message }) => tell({ type: "failed", kind: "crash", message: message || "worker error" });
  worker.onmessageerror = () => tell({ type: "failed", kind: "crash", message: "unreadable message" });
  return worker;
}

/** The files of one start, and how far they are. */
class Batch {
  #files;
  #store;
  #begun;
  /** @type {Promise<Unpacker> | undefined} */
  #unpacker;
  #total;
  /** @type {Map<RuntimeFile, number>} */
  #loaded = new Map();
  /** What came from the network. @type {Map<RuntimeFile, Uint8Array<ArrayBuffer>>} */
  fetched = new Map();

  /**
   * @param {RuntimeFile[]} files
   * @param {RuntimeStore} store
   * @param {Begun} begun
   */
  constructor(files, store, begun) {
    this.#files = files;
    this.#store = store;
    this.#begun = begun;
    this.#total = files.reduce((sum, file) => sum + file.size, 0);
  }

  /**
   * @param {string} name
   * @param {Promise<unknown>} [after] what must be unpacked before this
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   */
  async bytes(name, after) {
    const file = this.#file(name);
    const found = await this.#kept(file);
    if (found) return new Uint8Array(await found.arrayBuffer());
    await after;
    const content = await this.#fetch(file, (unpacker) => unpacker.intoMemory(file));
    this.fetched.set(file, content);
    return content;
  }

  /**
   * @param {string} name
   * @param {Promise<unknown>} after what must be unpacked before this
   * @returns {Promise<WebAssembly.Module>}
   */
  async module(name, after) {
    const file = this.#file(name);
    const found = await this.#kept(file);
    if (found) return WebAssembly.compileStreaming(found);
    await after;
    const made = await this.#fetch(file, (unpacker) => unpacker.intoModule(file));
    this.fetched.set(file, made.content);
    return made.wasm;
  }

  /**
   * @template Result
   * @param {RuntimeFile} file
   * @param {(unpacker: Unpacker) => Sink<Result>} newSink
   */
  async #fetch(file, newSink) {
    this.#unpacker ??= this.#bringUnpacker();
    const unpacker = await this.#unpacker;
    return fetchFile(file, () => newSink(unpacker), this.#counting(file), this.#begun.get(file.url));
  }

  async #bringUnpacker() {
    const file = this.#file("zstd.wasm");
    const found = await this.#kept(file);
    if (found) return Unpacker.from(new Uint8Array(await found.arrayBuffer()));
    const begun = this.#begun.get(file.url);
    const wasm = await fetchFile(file, () => asItIs(file), this.#counting(file), begun);
    this.fetched.set(file, wasm);
    return Unpacker.from(wasm);
  }

  /**
   * What an earlier visit has kept: nothing, where files were asked for before the loader came.
   *
   * @param {RuntimeFile} file
   */
  async #kept(file) {
    return this.#begun.has(file.url) ? undefined : this.#store.file(file);
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
