/**
 * Fetches the files of the runtime and trusts none of them: status, silence, size and hash
 * are checked, and each file gets three tries. Pyodide's own loader hangs for ever on most
 * of these faults (pyodide/pyodide#6288), so it never sees an unchecked file.
 *
 * @import { RuntimeFile } from "./protocol.js"
 */

const TRIES = 3;
const LONGEST_SILENCE = 15_000; // milliseconds without a byte

/**
 * Fetch every file at once.
 *
 * @param {RuntimeFile[]} files
 * @param {(loaded: number, total: number) => void} onProgress bytes so far, bytes in all
 * @returns {Promise<Map<string, Uint8Array<ArrayBuffer>>>} the content by name
 */
export async function fetchRuntime(files, onProgress) {
  const loaded = new Map(files.map((file) => [file.name, 0]));
  const total = files.reduce((sum, file) => sum + file.size, 0);
  /** @param {RuntimeFile} file */
  const fetchOne = async (file) => {
    const content = await fetchWithTries(file, (bytes) => {
      loaded.set(file.name, bytes);
      onProgress([...loaded.values()].reduce((sum, part) => sum + part, 0), total);
    });
    return /** @type {const} */ ([file.name, content]);
  };
  return new Map(await Promise.all(files.map(fetchOne)));
}

/**
 * @param {RuntimeFile} file
 * @param {(bytes: number) => void} onBytes
 */
async function fetchWithTries(file, onBytes) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // A second try must not be answered by the broken copy in the browser's cache.
      return await fetchChecked(file, attempt === 1 ? "default" : "reload", onBytes);
    } catch (error) {
      if (attempt === TRIES) {
        throw new Error(`${file.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

/**
 * @param {RuntimeFile} file
 * @param {RequestCache} cache
 * @param {(bytes: number) => void} onBytes
 */
async function fetchChecked(file, cache, onBytes) {
  const silence = new AbortController();
  const abort = () => silence.abort(new Error("no bytes came for too long"));
  let timer = setTimeout(abort, LONGEST_SILENCE);
  try {
    const response = await fetch(file.url, { cache, signal: silence.signal });
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
    }
    if (length < file.size) throw new Error("shorter than it should be");
    if ((await sha256(content)) !== file.sha256) throw new Error("not the file that was built");
    return content;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Uint8Array<ArrayBuffer>} content */
async function sha256(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
