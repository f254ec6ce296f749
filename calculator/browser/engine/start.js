/**
 * The start of the two workers, up to an interpreter that can be asked.
 *
 * @import { Answer, Ask, FromInterpreter, FromLoader, Manifest, Progress, StartedLoader } from "../protocol.js"
 */

import { showPhases } from "../common/phases.js";
import { EngineError } from "./engine_error.js";
import { startLoader } from "./loader_worker.js";

const LONGEST_SILENCE = 35_000; // milliseconds without a byte, three tries of the loader included
const LONGEST_START = 20_000; // milliseconds from the last byte to a running interpreter
const COMPILED_BY = 1500; // milliseconds: WebKit can crash where a worker ends that still compiles

/**
 * The loader that `page_head.js` has started, if it has; only the first who asks gets it.
 *
 * @returns {StartedLoader | undefined}
 */
function takeOver() {
  const page = /** @type {{ followUpLoader?: StartedLoader }} */ (window);
  const loader = page.followUpLoader;
  delete page.followUpLoader;
  return loader;
}

export class Start {
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
    const { worker, port, messages, error } = takeOver() ?? startLoader(manifest, mayRestore);
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
    this.#interpreter.close();
    const loader = this.#loader;
    loader.onmessage = loader.onmessageerror = null;
    loader.onerror = (event) => event.preventDefault();
    if (this.#started) loader.terminate();
    else setTimeout(() => loader.terminate(), COMPILED_BY);
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
