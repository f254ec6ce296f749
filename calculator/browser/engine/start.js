/**
 * The start of the two workers, up to an interpreter that can be asked.
 *
 * @import { Answer, Ask, Early, FailureKind, FromInterpreter, FromLoader, Load, Manifest, Progress } from "../protocol.js"
 */

import { showPhases } from "../common/phases.js";

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
  if (self.origin === "null") return "an origin"; // a frame that allows scripts and nothing else
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

/** @param {string} name path of a module from this one */
const beside = (name) => JSON.stringify(new URL(name, import.meta.url).href);

/**
 * The loader that `page_head.js` has started, if it has; only the first who asks gets it.
 *
 * @returns {Early | undefined}
 */
function takeEarly() {
  const page = /** @type {{ followUpEarly?: Early }} */ (window);
  const early = page.followUpEarly;
  delete page.followUpEarly;
  return early;
}

/**
 * @param {Manifest} manifest
 * @param {boolean} mayRestore
 * @returns {Early}
 */
function startLoader(manifest, mayRestore) {
  const worker = workerOf([`import { serve } from ${beside("../loader/loader.js")}; serve();`]);
  const { port1, port2 } = new MessageChannel();
  /** @type {Load} */
  const order = { type: "load", manifest, port: port1, mayRestore };
  worker.postMessage(order, [port1]);
  return { worker, port: port2, messages: [], error: "" };
}

export class Loading {
  #loader;
  #interpreter;
  #started = false;
  /** @type {number | undefined} */
  #watchdog;
  /** @type {(error: EngineError) => void} */
  #refuse = () => {};
  /** @type {Progress | undefined} */
  #latest;
  /** @type {((progress: Progress) => void) | undefined} */
  #onProgress;
  /** Resolves when the interpreter can be asked; rejects with an EngineError. @type {Promise<void>} */
  ready;
  /** @type {((answer: Answer) => void) | undefined} */
  onAnswer;
  /** Told of a failure, before or after the start. @type {((error: EngineError) => void) | undefined} */
  onFailure;

  /**
   * @param {Manifest} manifest with absolute addresses
   * @param {boolean} [mayRestore] whether a snapshot of an earlier visit may be used
   */
  constructor(manifest, mayRestore = true) {
    const { worker, port, messages, error } = takeEarly() ?? startLoader(manifest, mayRestore);
    this.#loader = worker;
    this.#interpreter = port;
    this.ready = new Promise((resolve, reject) => {
      this.#refuse = reject;
      port.onmessage = ({ data }) => this.#hearInterpreter(data, resolve);
    });
    this.ready.catch(() => {}); // whoever waits for it is told
    this.#expectBy(LONGEST_SILENCE, "no bytes came");
    worker.onmessage = ({ data }) => this.#hearLoader(data, manifest);
    worker.onerror = (event) => this.#fail(new EngineError("crash", event.message || "worker error"));
    worker.onmessageerror = () => this.#fail(new EngineError("crash", "unreadable message"));
    for (const message of messages) this.#hearLoader(message, manifest);
    if (error) this.#fail(new EngineError("crash", error));
  }

  /** @param {Ask} question its answer comes to `onAnswer` */
  ask(question) {
    this.#interpreter.postMessage(question);
  }

  /** @param {(progress: Progress) => void} onProgress called now with what is known already */
  watch(onProgress) {
    this.#onProgress = onProgress;
    if (this.#latest) onProgress(this.#latest);
  }

  /** End both workers: the loader takes the interpreter with it. Nobody waits for them any more. */
  stop() {
    this.#refuse(new EngineError("crash", "stopped"));
    clearTimeout(this.#watchdog);
    this.#loader.terminate();
    this.#interpreter.close();
  }

  /** @param {EngineError} failure */
  #fail(failure) {
    this.#refuse(failure);
    this.stop();
    this.onFailure?.(failure);
  }

  /**
   * @param {FromLoader} message
   * @param {Manifest} manifest
   */
  #hearLoader(message, manifest) {
    if (message.type === "failed") return this.#fail(new EngineError(message.kind, message.message));
    if (message.type === "progress") {
      this.#expectBy(LONGEST_SILENCE, "no bytes came");
      return this.#tell(message);
    }
    showPhases(message.phases);
    this.#expectBy(LONGEST_START, "the start took too long");
    const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
    this.#tell({ type: "progress", phase: "starting", loaded: total, total });
  }

  /**
   * @param {FromInterpreter} message
   * @param {() => void} onReady
   */
  #hearInterpreter(message, onReady) {
    if (message.type === "answer") return this.onAnswer?.(message);
    if (message.type === "failed") return this.#fail(new EngineError(message.kind, message.message));
    this.#started = true;
    clearTimeout(this.#watchdog);
    showPhases(message.phases);
    onReady();
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
    if (this.#started) return; // the loader's last word may come late
    this.#watchdog = window.setTimeout(
      () => this.#fail(new EngineError("timeout", otherwise)),
      milliseconds,
    );
  }
}
