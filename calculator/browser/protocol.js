/**
 * Everything that passes between the page and its two workers. The loader fetches, checks
 * and unpacks, and starts the interpreter, which runs Python. Text in, text out: no Python object ever leaves
 * the interpreter.
 *
 * @typedef {{ name: string, url: string, size: number, sha256: string, unpacked: number }} RuntimeFile
 *   A file to fetch; `url` is absolute by the time a worker sees it. `size` and `sha256` are
 *   those of the file as it travels, packed as a rule; `unpacked` is its size when unpacked.
 *
 * @typedef {{ files: RuntimeFile[], runtime: string, loader: string, interpreter: string,
 *   lock: object, serviceWorker: string | null }} Manifest
 *   What the build wrote into the page: the files, where Pyodide is, the module of each
 *   worker, Pyodide's own description of itself, and the service worker, if there is one.
 *
 * @typedef {"unsupported" | "download" | "start" | "crash" | "timeout"} FailureKind
 *
 * @typedef {{ type: "load", manifest: Manifest, port: MessagePort, mayRestore: boolean }} Load
 *   The page to the loader. `port` is the interpreter's way to the page; `mayRestore` allows a
 *   start from a snapshot that an earlier visit has kept.
 * @typedef {Map<string, { response: Promise<Response>, silence: AbortController }>} Begun
 *   Files that were asked for before the loader was there, by their address.
 * @typedef {{ type: "loaded", phases: Phase[] }} Loaded
 * @typedef {Progress | Loaded | Failed} FromLoader
 * @typedef {{ worker: Worker, port: MessagePort, messages: FromLoader[], error: string }} StartedLoader
 *   The loader as `page_head.js` started it: `port` leads to the interpreter, `messages` and
 *   `error` are what the loader has said so far.
 *
 * @typedef {{ memory: ArrayBuffer, answer: string }} Snapshot
 *   The memory of an interpreter that has started and been asked nothing but one example,
 *   whose answer is there too. It holds nothing that a person typed.
 * @typedef {{ wasm: WebAssembly.Module, library: ArrayBuffer, engine: ArrayBuffer,
 *   snapshot: Snapshot | null }} Unpacked
 * @typedef {{ manifest: Manifest, port: MessagePort, unpacked: Unpacked }} Start
 *   The loader to the interpreter: all that it needs, and its way to the page.
 * @typedef {{ snapshot: Snapshot | null }} Started
 *   The interpreter to the loader, when it has started: a snapshot to keep, if it is new.
 *
 * @typedef {{ id: number, request: string }} Ask
 *
 * @typedef {{ type: "progress", phase: "downloading" | "starting", loaded: number, total: number }} Progress
 *   `loaded` and `total` are bytes.
 * @typedef {{ name: string, start: number, end: number }} Phase
 *   When a phase of the start began and ended, in milliseconds of the clock.
 * @typedef {{ type: "ready", phases: Phase[] }} Ready
 * @typedef {{ type: "answer", id: number, response: string }} Answer
 * @typedef {{ type: "failed", kind: FailureKind, message: string }} Failed
 *   The worker is of no more use. `message` is for developers.
 * @typedef {Ready | Answer | Failed} FromInterpreter
 */

export {};
