/**
 * Everything that passes between the page and the worker. Text in, text out: no Python
 * object ever leaves the worker.
 *
 * @typedef {{ name: string, url: string, size: number, sha256: string }} RuntimeFile
 *   A file that the worker fetches; `url` is absolute by the time the worker sees it.
 *
 * @typedef {{ files: RuntimeFile[], lock: object }} Manifest
 *   What the build wrote into the page: the files, and Pyodide's own description of itself.
 *
 * @typedef {"unsupported" | "download" | "start" | "crash" | "timeout"} FailureKind
 *
 * @typedef {{ type: "start", manifest: Manifest }} Start
 * @typedef {{ type: "ask", id: number, request: string }} Ask
 * @typedef {Start | Ask} ToWorker
 *
 * @typedef {{ type: "progress", phase: "downloading" | "starting", loaded: number, total: number }} Progress
 *   `loaded` and `total` are bytes.
 * @typedef {{ type: "ready" }} Ready
 * @typedef {{ type: "answer", id: number, response: string }} Answer
 * @typedef {{ type: "failed", kind: FailureKind, message: string }} Failed
 *   The worker is of no more use. `message` is for developers.
 * @typedef {Progress | Ready | Answer | Failed} FromWorker
 */

export {};
