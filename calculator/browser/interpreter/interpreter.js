/**
 * The second worker: one Python interpreter for the life of the page. Its JavaScript is
 * Pyodide's own with a line that calls `serve`; see `loader.js`.
 *
 * @import { Ask, FromInterpreter, Manifest, Start, Started, Unpacked } from "../protocol.js"
 * @typedef {{ pyimport(module: string): any, makeMemorySnapshot(): Uint8Array }} Pyodide
 * @typedef {(options: object) => Promise<Pyodide>} LoadPyodide
 */

import { Clock } from "../common/phases.js";

const ENGINE = "/lib/engine.zip";
const EXAMPLE = JSON.stringify({
  jsonrpc: "2.0",
  id: 0,
  method: "plan",
  params: { interview_date: "2026-10-16", today: "2026-10-19", country: "US" },
});

/** @type {((request: string) => string) | undefined} */
let handle;

/** The way to the page. @type {MessagePort | undefined} */
let page;

/** @param {FromInterpreter} message */
const tell = (message) => page?.postMessage(message);

/**
 * Wait for orders.
 *
 * @param {LoadPyodide} loadPyodide
 * @param {unknown} createPyodideModule
 */
export function serve(loadPyodide, createPyodideModule) {
  const clock = new Clock("followup:wait");
  self.onmessage = (/** @type {MessageEvent<Start>} */ { data }) => {
    page = data.port;
    page.onmessage = (/** @type {MessageEvent<Ask>} */ { data: { id, request } }) => answer(id, request);
    start(data, clock, loadPyodide, createPyodideModule);
  };
}

/**
 * @param {Start} order
 * @param {Clock} clock
 * @param {LoadPyodide} loadPyodide
 * @param {unknown} createPyodideModule
 */
async function start({ manifest, unpacked }, clock, loadPyodide, createPyodideModule) {
  // Some failures leave Pyodide waiting for ever: only a rejected promise tells of them.
  self.onunhandledrejection = ({ reason }) => fail(reason);
  try {
    const { snapshot } = unpacked;
    clock.next(snapshot ? "followup:restore" : "followup:python");
    serveFiles(manifest, unpacked);
    const pyodide = await loadPyodide({
      indexURL: manifest.runtime,
      createPyodideModule,
      lockFileContents: manifest.lock,
      env: { PYTHONPATH: ENGINE },
      fsInit: async (/** @type {{ writeFile(path: string, data: Uint8Array): void }} */ FS) =>
        FS.writeFile(ENGINE, new Uint8Array(unpacked.engine)),
      ...(snapshot ? { _loadSnapshot: new Uint8Array(snapshot.memory) } : { _makeSnapshot: true }),
    });
    clock.next("followup:imports");
    /** @type {NonNullable<typeof handle>} */
    const begun = pyodide.pyimport("begin").handle;
    const answer = begun(EXAMPLE);
    if (snapshot && answer !== snapshot.answer) throw new Error("the snapshot answers otherwise");
    const made = snapshot ? null : snapshotOf(pyodide, answer);
    handle = begun;
    self.onunhandledrejection = null;
    clock.next("");
    tell({ type: "ready", phases: clock.phases });
    /** @type {Started} */
    const started = { snapshot: made };
    self.postMessage(started, { transfer: made ? [made.memory] : [] }); // the loader may store all
  } catch (error) {
    fail(error);
  }
}

/** @param {unknown} error the interpreter does not start */
function fail(error) {
  tell({ type: "failed", kind: "start", message: String(error instanceof Error ? error.stack : error) });
}

/**
 * The memory as it is now, before anybody has asked anything. The option is private to
 * Pyodide, so its failure is no failure of ours: the next visit starts as this one did.
 *
 * @param {Pyodide} pyodide
 * @param {string} answer
 * @returns {import("../protocol.js").Snapshot | null}
 */
function snapshotOf(pyodide, answer) {
  try {
    const memory = pyodide.makeMemorySnapshot();
    return { memory: /** @type {ArrayBuffer} */ (memory.buffer), answer };
  } catch {
    return null;
  }
}

/**
 * Give Pyodide the checked files when it asks for them, and nothing else: from here on,
 * nothing in this worker reaches the network but for a module that was left out.
 *
 * @param {Manifest} manifest
 * @param {Unpacked} unpacked
 */
function serveFiles(manifest, { wasm, library }) {
  self.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith("python_stdlib.zip")) return new Response(library);
    if (url.endsWith(".wasm")) return new Response();
    throw new TypeError(`not a file of the runtime: ${url}`);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    try {
      return { module: wasm, instance: await WebAssembly.instantiate(wasm, imports) };
    } catch (error) {
      fail(error); // Pyodide would wait for ever (pyodide/pyodide#6288)
      throw error;
    }
  };
  Object.assign(self, {
    fetchWholeLibrary: (/** @type {string} */ module) => {
      console.warn(`The trimmed library lacks the module ${module}. The whole one is loaded.`);
      const request = new XMLHttpRequest();
      request.open("GET", `${manifest.runtime}whole_library.zip`, false);
      request.responseType = "arraybuffer";
      request.send();
      return new Uint8Array(request.response);
    },
  });
}

/**
 * @param {number} id
 * @param {string} request
 */
function answer(id, request) {
  try {
    if (!handle) throw new Error("asked before the start");
    tell({ type: "answer", id, response: handle(request) });
  } catch (error) {
    // `handle` never raises: the interpreter itself has died, and with it this worker.
    tell({ type: "failed", kind: "crash", message: String(error) });
  }
}
