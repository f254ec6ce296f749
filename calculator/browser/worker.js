/**
 * The worker: one Python interpreter for the life of the page.
 *
 * It is started from a blob that imports this module, so that the page's own security
 * policy holds here too (whatwg/html#6504).
 *
 * @import { FromWorker, Manifest, ToWorker } from "./protocol.js"
 */

import { fetchRuntime } from "./runtime_files.js";

const ARCHIVE = "/lib/packages.zip";

/** @type {((request: string) => string) | undefined} */
let handle;

/** @param {FromWorker} message */
const tell = (message) => self.postMessage(message);

self.addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ event) => {
  const message = event.data;
  if (message.type === "start") {
    await start(message.manifest);
  } else if (handle) {
    answer(message.id, message.request);
  }
});

/** @param {Manifest} manifest */
async function start(manifest) {
  /** @type {import("./protocol.js").FailureKind} */
  let kind = "download";
  try {
    const files = await fetchRuntime(manifest.files, (loaded, total) =>
      tell({ type: "progress", phase: "downloading", loaded, total }),
    );
    kind = "start";
    const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
    tell({ type: "progress", phase: "starting", loaded: total, total });
    handle = await startPython(manifest, files);
    tell({ type: "ready" });
  } catch (error) {
    tell({ type: "failed", kind, message: String(error instanceof Error ? error.stack : error) });
  }
}

/**
 * @param {Manifest} manifest
 * @param {Map<string, Uint8Array<ArrayBuffer>>} files
 * @returns {Promise<(request: string) => string>}
 */
async function startPython(manifest, files) {
  const urls = new Map(manifest.files.map((file) => [file.name, file.url]));
  answerFetchesFrom(new Map([...files].map(([name, content]) => [urls.get(name) ?? "", content])));
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(/** @type {string} */ (urls.get("pyodide.mjs"))),
    import(/** @type {string} */ (urls.get("pyodide.asm.mjs"))),
  ]);
  const pyodide = await loadPyodide({
    indexURL: new URL(".", urls.get("pyodide.asm.wasm")).href,
    createPyodideModule,
    lockFileContents: manifest.lock,
    env: { PYTHONPATH: ARCHIVE },
    fsInit: async (/** @type {{ writeFile(path: string, data: Uint8Array): void }} */ FS) =>
      FS.writeFile(ARCHIVE, files.get("packages.zip") ?? new Uint8Array()),
  });
  return pyodide.runPython("from followup import handle; handle");
}

/**
 * Give Pyodide the checked files when it asks for them, and nothing else: from here on,
 * nothing in this worker reaches the network.
 *
 * @param {Map<string, Uint8Array<ArrayBuffer>>} contents by absolute address
 */
function answerFetchesFrom(contents) {
  self.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const content = contents.get(url);
    if (!content) throw new TypeError(`not a file of the runtime: ${url}`);
    const type = url.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(content, { headers: { "Content-Type": type } });
  };
}

/**
 * @param {number} id
 * @param {string} request
 */
function answer(id, request) {
  try {
    tell({ type: "answer", id, response: /** @type {NonNullable<typeof handle>} */ (handle)(request) });
  } catch (error) {
    // `handle` never raises: the interpreter itself has died, and with it this worker.
    tell({ type: "failed", kind: "crash", message: String(error) });
  }
}
