/**
 * Everything that passes between the page and its two workers. The loader fetches, checks
 * and unpacks; the interpreter runs Python. Text in, text out: no Python object ever leaves
 * the interpreter.
 *
 * @typedef {{ name: string, url: string, size: number, sha256: string, unpacked: number }} RuntimeFile
 *   A file to fetch; `url` is absolute by the time a worker sees it. `size` and `sha256` are
 *   those of the compressed file, `unpacked` its size when unpacked.
 *
 * @typedef {{ files: RuntimeFile[], runtime: string, lock: object, serviceWorker: string | null }} Manifest
 *   What the build wrote into the page: the files, where Pyodide is, its own description of
 *   itself, and the service worker, if there is one.
 *
 * @typedef {"unsupported" | "download" | "start" | "crash" | "timeout"} FailureKind
 *
 * @typedef {{ type: "load", manifest: Manifest, port: MessagePort, mayRestore: boolean }} Load
 *   `mayRestore` allows a start from a snapshot that an earlier visit has kept.
 * @typedef {{ type: "glue", glue: ArrayBuffer }} Glue
 *   The JavaScript of the interpreter's worker.
 * @typedef {{ type: "loaded", phases: Phase[] }} Loaded
 * @typedef {Progress | Glue | Loaded | Failed} FromLoader
 *
 * @typedef {{ memory: ArrayBuffer, answer: string }} Snapshot
 *   The memory of an interpreter that has started and been asked nothing but one example,
 *   whose answer is there too. It holds nothing that a person typed.
 * @typedef {{ wasm: WebAssembly.Module, library: ArrayBuffer, engine: ArrayBuffer,
 *   snapshot: Snapshot | null }} Unpacked
 *   What the loader hands to the interpreter through the port.
 * @typedef {{ snapshot: Snapshot | null }} Started
 *   What the interpreter sends back when it has started: a snapshot to keep, if it is new.
 *
 * @typedef {{ type: "start", manifest: Manifest, port: MessagePort }} Start
 * @typedef {{ type: "ask", id: number, request: string }} Ask
 * @typedef {Start | Ask} ToInterpreter
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
