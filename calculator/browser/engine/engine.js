/**
 * The engine as the page sees it: questions in, promises of answers out.
 *
 * Behind it is one interpreter in a worker. Whatever goes wrong in there ends as an
 * `EngineError`: a worker that dies without a word is noticed by its silence.
 *
 * @import { FailureKind, Manifest, Progress } from "../protocol.js"
 */

import { sentence } from "../common/dom.js";
import { EngineError } from "./engine_error.js";
import { Start } from "./start.js";
import { missingInThisBrowser } from "./support.js";

const LONGEST_ANSWER = 10_000; // milliseconds; a usual answer takes one

/** @type {ReadonlySet<FailureKind>} */
const WORTH_A_RESTART = new Set(["start", "crash", "timeout"]);

/** What was asked holds mistakes; `problems` says which. */
export class InvalidInput extends Error {
  /** @param {{ field: string, code: string, message: string }[]} problems */
  constructor(problems) {
    super("invalid input");
    this.problems = problems;
  }
}

export class Engine {
  #manifest;
  #onProgress;
  /** @type {Start | undefined} */
  #starting;
  /** @type {Promise<Start> | undefined} */
  #interpreter;
  #nextId = 1;
  #restarted = false;
  #stopped = false;
  /** @type {Map<number, { resolve: (response: string) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();

  /**
   * @param {Manifest} manifest with absolute addresses
   * @param {(progress: Progress) => void} onProgress
   */
  constructor(manifest, onProgress) {
    this.#manifest = manifest;
    this.#onProgress = onProgress;
  }

  /**
   * Start the interpreter, if it is not there yet. Rejects with an EngineError.
   *
   * @returns {Promise<void>}
   */
  async start() {
    await this.#withOneRestart(() => this.#start());
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
    const text = await this.#withOneRestart(async () => this.#send(await this.#start(), id, request));
    const response = JSON.parse(text);
    if (response.error?.code === -32602) throw new InvalidInput(response.error.data.problems);
    if (response.error?.code === -32600) throw tooLong(); // ours is a request otherwise
    if (response.error) throw new EngineError("crash", response.error.message);
    return response.result;
  }

  /** Stop the interpreter and refuse what is still waiting. */
  stop() {
    this.#stopped = true;
    this.#die(new EngineError("crash", "stopped"));
  }

  /**
   * One death of the interpreter in the life of a page is repaired without a word.
   *
   * @template Value
   * @param {() => Promise<Value>} attempt
   * @returns {Promise<Value>}
   */
  async #withOneRestart(attempt) {
    const before = this.#interpreter;
    try {
      return await attempt();
    } catch (error) {
      const repairable = error instanceof EngineError && WORTH_A_RESTART.has(error.kind);
      // Another question may have begun the restart already: then this one waits for it too.
      const begun = this.#interpreter !== undefined && this.#interpreter !== before;
      if (!repairable || this.#stopped || (this.#restarted && !begun)) throw error;
      this.#restarted = true;
      return attempt();
    }
  }

  /** @returns {Promise<Start>} */
  #start() {
    this.#interpreter ??= this.#load();
    return this.#interpreter;
  }

  /** @returns {Promise<Start>} */
  async #load() {
    const lacking = missingInThisBrowser();
    if (lacking) throw new EngineError("unsupported", `no ${lacking}`);
    const starting = new Start(this.#manifest, !this.#restarted);
    this.#starting = starting;
    starting.watch(this.#onProgress);
    try {
      await starting.ready;
      starting.onAnswer = ({ id, response }) => this.#settle(id, response);
      starting.onFailure = (error) => this.#die(error);
      return starting;
    } catch (error) {
      if (this.#starting === starting) this.#interpreter = undefined;
      throw error;
    }
  }

  /**
   * @param {Start} interpreter
   * @param {number} id
   * @param {string} request
   * @returns {Promise<string>}
   */
  #send(interpreter, id, request) {
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
      interpreter.ask({ id, request });
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
   * End the interpreter. The next question starts another.
   *
   * @param {EngineError} error
   */
  #die(error) {
    this.#starting?.stop();
    this.#starting = undefined;
    this.#interpreter = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Of all that was sent together: the engine takes 64 KiB. */
function tooLong() {
  return new InvalidInput([{ field: "", code: "too-long", message: sentence("form.too_long") }]);
}
