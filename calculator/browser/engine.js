/**
 * The engine as the page sees it: questions in, promises of answers out.
 *
 * Behind it is one worker. Whatever goes wrong in there ends as an `EngineError`: a worker
 * that dies without a word is noticed by its silence.
 *
 * @import { FailureKind, FromWorker, Manifest, Progress, ToWorker } from "./protocol.js"
 */

const LONGEST_START = 120_000; // milliseconds, on the slowest line that is worth waiting for
const LONGEST_ANSWER = 10_000; // milliseconds; a usual answer takes one

/** @type {ReadonlySet<FailureKind>} */
const WORTH_A_RESTART = new Set(["start", "crash", "timeout"]);

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

/** What was asked holds mistakes; `problems` says which. */
export class InvalidInput extends Error {
  /** @param {{ field: string, code: string, message: string }[]} problems */
  constructor(problems) {
    super("invalid input");
    this.problems = problems;
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
 * A module worker from a blob that imports the real module: from an address of its own, a
 * worker would not have the page's security policy (whatwg/html#6504).
 *
 * @param {string} url
 * @returns {Worker} throws an EngineError where workers cannot be modules
 */
function moduleWorker(url) {
  const blob = new Blob([`import ${JSON.stringify(url)};`], { type: "text/javascript" });
  let known = false;
  const options = {
    get type() {
      known = true; // only a browser that knows module workers asks for the type
      return /** @type {const} */ ("module");
    },
  };
  const worker = new Worker(URL.createObjectURL(blob), options);
  if (known) return worker;
  worker.terminate();
  throw new EngineError("unsupported", "no module workers");
}

export class Engine {
  /** @type {Worker | undefined} */
  #worker;
  #nextId = 1;
  #restarted = false;
  /** @type {Map<number, { resolve: (response: string) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {Promise<void> | undefined} */
  #started;

  /**
   * @param {Manifest} manifest with absolute addresses
   * @param {(progress: Progress) => void} onProgress
   */
  constructor(manifest, onProgress) {
    this.manifest = manifest;
    this.onProgress = onProgress;
  }

  /**
   * Start the worker, if it is not there yet. Rejects with an EngineError.
   *
   * @returns {Promise<void>}
   */
  start() {
    return this.#withOneRestart(() => this.#start());
  }

  /**
   * Call a method of the engine.
   *
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>} the result; rejects with InvalidInput or EngineError
   */
  async ask(method, params) {
    const id = this.#nextId++;
    const request = JSON.stringify({ jsonrpc: "2.0", id, method, params });
    const text = await this.#withOneRestart(async () => {
      await this.#start();
      return this.#send(id, request);
    });
    const response = JSON.parse(text);
    if (response.error?.code === -32602) throw new InvalidInput(response.error.data.problems);
    if (response.error) throw new EngineError("crash", response.error.message);
    return response.result;
  }

  /** Stop the worker and refuse what is still waiting. */
  stop() {
    this.#die(new EngineError("crash", "stopped"));
  }

  /**
   * One death of the worker in the life of a page is repaired without a word.
   *
   * @template Value
   * @param {() => Promise<Value>} attempt
   * @returns {Promise<Value>}
   */
  async #withOneRestart(attempt) {
    try {
      return await attempt();
    } catch (error) {
      const repairable = error instanceof EngineError && WORTH_A_RESTART.has(error.kind);
      if (!repairable || this.#restarted) throw error;
      this.#restarted = true;
      return attempt();
    }
  }

  /** @returns {Promise<void>} */
  #start() {
    this.#started ??= this.#startWorker();
    return this.#started;
  }

  /** @returns {Promise<void>} */
  #startWorker() {
    const lacking = missingInThisBrowser();
    if (lacking) return Promise.reject(new EngineError("unsupported", `no ${lacking}`));
    return new Promise((resolve, reject) => {
      const worker = moduleWorker(new URL("worker.js", import.meta.url).href);
      this.#worker = worker;
      /** @param {EngineError} error */
      const fail = (error) => {
        clearTimeout(watchdog);
        reject(error);
        if (this.#worker === worker) this.#die(error);
      };
      const watchdog = setTimeout(
        () => fail(new EngineError("timeout", "the start took too long")),
        LONGEST_START,
      );
      worker.onerror = (event) => fail(new EngineError("crash", event.message || "worker error"));
      worker.onmessageerror = () => fail(new EngineError("crash", "unreadable message"));
      worker.onmessage = (/** @type {MessageEvent<FromWorker>} */ { data }) => {
        if (data.type === "progress") this.onProgress(data);
        else if (data.type === "answer") this.#settle(data.id, data.response);
        else if (data.type === "failed") fail(new EngineError(data.kind, data.message));
        else {
          clearTimeout(watchdog);
          resolve();
        }
      };
      this.#post({ type: "start", manifest: this.manifest });
    });
  }

  /** @param {ToWorker} message */
  #post(message) {
    this.#worker?.postMessage(message);
  }

  /**
   * @param {number} id
   * @param {string} request
   * @returns {Promise<string>}
   */
  #send(id, request) {
    return new Promise((resolve, reject) => {
      const silence = setTimeout(
        () => this.#die(new EngineError("timeout", "no answer came")),
        LONGEST_ANSWER,
      );
      const settle = (/** @type {() => void} */ how) => {
        clearTimeout(silence);
        how();
      };
      this.#waiting.set(id, {
        resolve: (response) => settle(() => resolve(response)),
        reject: (error) => settle(() => reject(error)),
      });
      this.#post({ type: "ask", id, request });
    });
  }

  /**
   * @param {number} id
   * @param {string} response
   */
  #settle(id, response) {
    this.#waiting.get(id)?.resolve(response);
    this.#waiting.delete(id);
  }

  /**
   * End the worker. The next question starts another.
   *
   * @param {EngineError} error
   */
  #die(error) {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
