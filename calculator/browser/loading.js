/**
 * The start of the two workers, up to an interpreter that can be asked.
 *
 * @import { FailureKind, FromInterpreter, FromLoader, Manifest, Progress, ToInterpreter } from "./protocol.js"
 */

import { showPhases } from "./clock.js";

const LONGEST_SILENCE = 35_000; // milliseconds without a byte, three tries of the loader included
const LONGEST_START = 20_000; // milliseconds from the last byte to a running interpreter

/** The engine cannot be had, or is gone. */
export class EngineError extends Error {
  /**
   * @param {FailureKind} kind
   * @param {string} message for developers
   */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/**
 * What this browser lacks, if anything, found out before the first byte is fetched.
 *
 * @returns {string} the missing thing, or "" if there is none
 */
export function missingInThisBrowser() {
  if (typeof WebAssembly !== "object") return "WebAssembly";
  if (typeof BigInt64Array !== "function") return "BigInt64Array";
  return globalThis.crypto?.subtle ? "" : "a secure connection (https)";
}

/**
 * A module worker from a blob: from an address of its own, a worker would not have the
 * page's security policy (whatwg/html#6504).
 *
 * @param {BlobPart[]} source
 * @returns {Worker} throws an EngineError where workers cannot be modules
 */
function workerOf(source) {
  const url = URL.createObjectURL(new Blob(source, { type: "text/javascript" }));
  let known = false;
  const options = {
    get type() {
      known = true; // only a browser that knows module workers asks for the type
      return /** @type {const} */ ("module");
    },
  };
  const worker = new Worker(url, options);
  setTimeout(() => URL.revokeObjectURL(url), LONGEST_START);
  if (known) return worker;
  worker.terminate();
  throw new EngineError("unsupported", "no module workers");
}

/** @param {string} name of a module beside this one */
const beside = (name) => JSON.stringify(new URL(name, import.meta.url).href);

export class Loading {
  /** @type {Worker | undefined} */
  #loader;
  /** @type {Worker | undefined} */
  #interpreter;
  /** @type {number | undefined} */
  #watchdog;
  /** @type {(error: EngineError) => void} */
  #fail = () => {};
  /** @type {Progress | undefined} */
  #latest;
  /** @type {((progress: Progress) => void) | undefined} */
  #onProgress;
  /** Resolves with the interpreter; rejects with an EngineError. @type {Promise<Worker>} */
  ready;

  /**
   * @param {Manifest} manifest with absolute addresses
   * @param {boolean} [mayRestore] whether a snapshot of an earlier visit may be used
   */
  constructor(manifest, mayRestore = true) {
    this.ready = new Promise((resolve, reject) => {
      this.#fail = (error) => {
        this.stop();
        reject(error);
      };
      this.#load(manifest, mayRestore, (interpreter) => {
        clearTimeout(this.#watchdog);
        resolve(interpreter);
      });
    });
    this.ready.catch(() => {}); // whoever waits for it is told
  }

  /** @param {(progress: Progress) => void} onProgress called now with what is known already */
  watch(onProgress) {
    this.#onProgress = onProgress;
    if (this.#latest) onProgress(this.#latest);
  }

  /** End both workers. */
  stop() {
    clearTimeout(this.#watchdog);
    this.#loader?.terminate();
    this.#interpreter?.terminate();
  }

  /**
   * @param {Manifest} manifest
   * @param {boolean} mayRestore
   * @param {(interpreter: Worker) => void} onReady
   */
  #load(manifest, mayRestore, onReady) {
    const { port1, port2 } = new MessageChannel();
    this.#loader = workerOf([`import ${beside("loader.js")};`]);
    this.#expectBy(LONGEST_SILENCE, "no bytes came");
    this.#watchWorker(this.#loader);
    this.#loader.onmessage = (/** @type {MessageEvent<FromLoader>} */ { data }) => {
      if (data.type === "failed") this.#fail(new EngineError(data.kind, data.message));
      else if (data.type === "glue") this.#startInterpreter(manifest, data.glue, port2, onReady);
      else if (data.type === "progress") this.#progress(data);
      else {
        showPhases(data.phases);
        this.#starting(manifest);
      }
    };
    this.#loader.postMessage({ type: "load", manifest, port: port1, mayRestore }, [port1]);
  }

  /**
   * @param {Manifest} manifest
   * @param {ArrayBuffer} glue
   * @param {MessagePort} port
   * @param {(interpreter: Worker) => void} onReady
   */
  #startInterpreter(manifest, glue, port, onReady) {
    const pyodide = JSON.stringify(`${manifest.runtime}pyodide.mjs`);
    const interpreter = workerOf([
      `import { loadPyodide } from ${pyodide}; import { serve } from ${beside("interpreter.js")};\n`,
      glue,
      "\nserve(loadPyodide, _createPyodideModule);",
    ]);
    this.#interpreter = interpreter;
    this.#watchWorker(interpreter);
    interpreter.onmessage = (/** @type {MessageEvent<FromInterpreter>} */ { data }) => {
      if (data.type === "failed") this.#fail(new EngineError(data.kind, data.message));
      if (data.type !== "ready") return;
      showPhases(data.phases);
      onReady(interpreter);
    };
    /** @type {ToInterpreter} */
    const order = { type: "start", manifest, port };
    interpreter.postMessage(order, [port]);
  }

  /** @param {Manifest} manifest */
  #starting(manifest) {
    this.#expectBy(LONGEST_START, "the start took too long");
    const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
    this.#tell({ type: "progress", phase: "starting", loaded: total, total });
  }

  /** @param {Progress} progress */
  #progress(progress) {
    this.#expectBy(LONGEST_SILENCE, "no bytes came");
    this.#tell(progress);
  }

  /** @param {Progress} progress */
  #tell(progress) {
    this.#latest = progress;
    this.#onProgress?.(progress);
  }

  /**
   * @param {number} milliseconds
   * @param {string} otherwise
   */
  #expectBy(milliseconds, otherwise) {
    clearTimeout(this.#watchdog);
    this.#watchdog = window.setTimeout(
      () => this.#fail(new EngineError("timeout", otherwise)),
      milliseconds,
    );
  }

  /** @param {Worker} worker */
  #watchWorker(worker) {
    worker.onerror = (event) => this.#fail(new EngineError("crash", event.message || "worker error"));
    worker.onmessageerror = () => this.#fail(new EngineError("crash", "unreadable message"));
  }
}
