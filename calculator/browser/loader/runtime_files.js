/**
 * Fetches the files of the runtime and trusts none of them: status, silence, size and hash
 * are checked, and each file gets three tries. Pyodide's own loader hangs for ever on most
 * of these faults (pyodide/pyodide#6288), so it never sees an unchecked file.
 *
 * @import { RuntimeFile } from "../protocol.js"
 * @template Result
 * @typedef {{ take(part: Uint8Array): void, finish(): Promise<Result>, fail(error: unknown): void }} Sink
 *   Where the bytes of one try go as they arrive. They are good only once `finish` is called.
 */
/**
 * @typedef {{ response: Promise<Response>, silence: AbortController }} Asked
 *   A request under way, and what ends it.
 */

const TRIES = 3;
const LONGEST_SILENCE = 10_000; // milliseconds without a byte
const PIECE = 65_536; // bytes between two pauses

/**
 * @template Result
 * @param {RuntimeFile} file
 * @param {() => Sink<Result>} newSink one for each try
 * @param {(bytes: number) => void} onBytes so many of the file are there
 * @param {Asked} [begun] the first try, if it is under way
 * @returns {Promise<Result>} what the sink made of the file, once it is known to be right
 */
export async function fetchFile(file, newSink, onBytes, begun) {
  for (let attempt = 1; ; attempt += 1) {
    const sink = newSink();
    try {
      const first = attempt === 1 && begun;
      await check(file, first || ask(file, attempt), sink, onBytes);
      return await sink.finish();
    } catch (error) {
      sink.fail(error);
      if (attempt === TRIES) {
        throw new Error(`${file.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

/**
 * A file that is not packed.
 *
 * @param {RuntimeFile} file
 * @returns {Sink<Uint8Array<ArrayBuffer>>}
 */
export function asItIs(file) {
  const content = new Uint8Array(file.unpacked);
  let length = 0;
  return {
    take: (part) => {
      content.set(part, length);
      length += part.length;
    },
    finish: async () => content,
    fail: () => {},
  };
}

/**
 * @param {RuntimeFile} file
 * @param {number} attempt
 * @returns {Asked}
 */
function ask(file, attempt) {
  const silence = new AbortController();
  // A second try must not be answered by the broken copy in the browser's cache.
  const cache = attempt === 1 ? "default" : "reload";
  return { response: fetch(file.url, { cache, signal: silence.signal }), silence };
}

/**
 * @param {RuntimeFile} file
 * @param {Asked} asked
 * @param {Sink<unknown>} sink
 * @param {(bytes: number) => void} onBytes
 */
async function check(file, asked, sink, onBytes) {
  const { silence } = asked;
  const abort = () => silence.abort(new Error("no bytes came for too long"));
  let timer = setTimeout(abort, LONGEST_SILENCE);
  try {
    const response = await asked.response;
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    const content = new Uint8Array(file.size);
    let length = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(abort, LONGEST_SILENCE);
      if (length + part.value.length > file.size) throw new Error("longer than it should be");
      content.set(part.value, length);
      length += part.value.length;
      onBytes(length);
      for (let at = 0; at < part.value.length; at += PIECE) {
        sink.take(part.value.subarray(at, at + PIECE));
        await pause();
      }
    }
    if (length < file.size) throw new Error("shorter than it should be");
    if ((await sha256(content)) !== file.sha256) throw new Error("not the file that was built");
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Let this worker do what waits for it between two pieces, such as starting the next worker:
 * bytes that are all there already would keep it busy for as long as the unpacking takes.
 */
function pause() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}

/** @param {Uint8Array<ArrayBuffer>} content */
async function sha256(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
