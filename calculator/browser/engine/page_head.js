/**
 * The first script of a page with the calculator, put into its head by the build
 * (`publish/finish/head_script.py`): the loader starts, and asks for the runtime, before the rest of the
 * page has been read. `start.js` takes over what is begun here.
 *
 * Where the browser asks to save data, nothing begins before the form is used, unless the
 * link holds an interview already.
 *
 * The theme's own script, which reads the index of the search, waits until the calculator has
 * started or somebody touches the page: on a small device the two would slow each other.
 *
 * @import { Manifest } from "../protocol.js"
 */
{
  /** The loader, and the modules that it imports. */
  const LOADER = [
    "loader/loader.js",
    "common/phases.js",
    "loader/runtime_files.js",
    "loader/runtime_store.js",
    "loader/snapshot_format.js",
    "loader/unpack.js",
  ];

  /**
   * Runs in the loader's worker, by its text. Files need not wait for modules, nor modules
   * for each other.
   *
   * @param {string[]} files addresses
   * @param {string} loader address of `loader.js`
   * @param {string[]} others addresses of the modules that it imports
   */
  const begin = async (files, loader, others) => {
    /** @type {import("../protocol.js").Load[]} */
    const orders = [];
    self.onmessage = ({ data }) => void orders.push(data);
    const module = import(loader);
    module.catch(() => {}); // told below
    for (const other of others) import(other).catch(() => {}); // told by the loader's own import
    const ask = (/** @type {string} */ url) => {
      const silence = new AbortController();
      const response = fetch(url, { signal: silence.signal });
      response.catch(() => {}); // told to whoever waits for the file
      return /** @type {const} */ ([url, { response, silence }]);
    };
    // What an earlier visit has kept is not asked for again: see `runtime_store.js`.
    const kept = await (async () => caches.has("follow-up-runtime"))().catch(() => false);
    /** @type {import("../protocol.js").Begun} */
    const begun = new Map(kept ? [] : files.map(ask));
    (await module).serve(orders, begun);
  };

  const start = () => {
    const absolute = (/** @type {string} */ url) => new URL(url, document.baseURI).href;
    const block = document.querySelector('[data-part="manifest"]');
    /** @type {Manifest} */
    const given = JSON.parse(block?.textContent ?? "");
    const files = given.files.map((file) => ({ ...file, url: absolute(file.url) }));
    const manifest = { ...given, files, runtime: absolute(given.runtime) };
    const [loader, ...others] = LOADER.map((name) => absolute(`${given.modules}${name}`));
    const params = [files.map(({ url }) => url), loader, others];
    // A module that does not come must be an error event of the worker.
    const source = `(${begin})(${params.map((each) => JSON.stringify(each))})
      .catch((error) => setTimeout(() => { throw error; }));`;
    let known = false;
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), {
      get type() {
        known = true; // only a browser that knows module workers asks for the type
        return /** @type {const} */ ("module");
      },
    });
    if (!known) return worker.terminate();
    const { port1, port2 } = new MessageChannel();
    /** @type {import("../protocol.js").Early} */
    const early = { worker, port: port2, messages: [], error: "" };
    worker.onmessage = ({ data }) => void early.messages.push(data);
    worker.onerror = ({ message }) => void (early.error = message || "worker error");
    /** @type {import("../protocol.js").Load} */
    const order = { type: "load", manifest, port: port1, mayRestore: true };
    worker.postMessage(order, [port1]);
    performance.mark("followup:start");
    Object.assign(window, { followUpEarly: early });
  };

  const later = () => {
    for (const held of document.querySelectorAll("script[data-later]")) {
      const script = document.createElement("script");
      script.src = held.getAttribute("data-later") ?? "";
      held.replaceWith(script);
    }
  };
  const soon = () => void setTimeout(later, 1500); // milliseconds: the runtime is stored first
  for (const event of ["followup:ready", "followup:failed"]) document.addEventListener(event, soon);
  for (const event of ["pointerdown", "pointermove", "keydown", "focusin"]) {
    addEventListener(event, later, { once: true, capture: true });
  }
  addEventListener("load", () => setTimeout(later, 6000));

  const connection = /** @type {any} */ (navigator).connection;
  const saves = connection?.saveData === true && !location.hash.includes("interview_date=");
  const able = typeof WebAssembly === "object" && typeof BigInt64Array === "function";
  if (able && globalThis.crypto?.subtle && !saves) {
    try {
      start();
    } catch {
      // A frame that forbids it: the calculator finds out for itself, and says so.
    }
  } else addEventListener("DOMContentLoaded", later);
}
