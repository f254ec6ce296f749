/**
 * Starts the loader in a worker of its own.
 *
 * @import { Begun, Load, Manifest, StartedLoader } from "../protocol.js"
 */

import { EngineError } from "./engine_error.js";

const KEPT_ADDRESS = 20_000; // milliseconds: long enough for the worker to have read its source

/**
 * Runs in the worker, by its text. Files need not wait for the module.
 *
 * @param {string[]} files addresses
 * @param {string} loader address of `loader.js`
 */
async function begin(files, loader) {
  /** @type {Load[]} */
  const orders = [];
  self.onmessage = ({ data }) => void orders.push(data);
  const module = import(loader);
  // The `await` below handles a failure; this only avoids a warning until it is reached.
  module.catch(() => {});
  const ask = (/** @type {string} */ url) => {
    const silence = new AbortController();
    const response = fetch(url, { signal: silence.signal });
    response.catch(() => {}); // handled where the file is read
    return /** @type {const} */ ([url, { response, silence }]);
  };
  // What an earlier visit has kept is not asked for again: see `runtime_store.js`.
  const kept = await (async () => caches.has("follow-up-runtime"))().catch(() => false);
  /** @type {Begun} */
  const begun = new Map(kept ? [] : files.map(ask));
  (await module).serve(orders, begun);
}

/**
 * A module worker from a blob: from an address of its own, a worker would not have the
 * page's security policy (whatwg/html#6504).
 *
 * @param {string} source
 * @returns {Worker} throws an EngineError where workers cannot be modules
 */
function moduleWorker(source) {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  let known = false;
  const worker = new Worker(url, {
    get type() {
      known = true; // only a browser that knows module workers asks for the type
      return /** @type {const} */ ("module");
    },
  });
  setTimeout(() => URL.revokeObjectURL(url), KEPT_ADDRESS);
  if (known) return worker;
  worker.terminate();
  throw new EngineError("unsupported", "no module workers");
}

/**
 * @param {Manifest} manifest with absolute addresses
 * @param {boolean} mayRestore whether a snapshot of an earlier visit may be used
 * @returns {StartedLoader}
 */
export function startLoader(manifest, mayRestore) {
  const params = [manifest.files.map(({ url }) => url), manifest.loader];
  // A module that does not come must be an error event of the worker.
  const worker = moduleWorker(`(${begin})(${params.map((each) => JSON.stringify(each))})
    .catch((error) => setTimeout(() => { throw error; }));`);
  const { port1, port2 } = new MessageChannel();
  /** @type {StartedLoader} */
  const loader = { worker, port: port2, messages: [], error: "" };
  worker.onmessage = ({ data }) => void loader.messages.push(data);
  worker.onerror = ({ message }) => void (loader.error = message || "worker error");
  /** @type {Load} */
  const order = { type: "load", manifest, port: port1, mayRestore };
  worker.postMessage(order, [port1]);
  return loader;
}
