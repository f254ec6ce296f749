/**
 * Unpacks a file while it arrives (Zstandard, by fzstd). What comes out is used only when
 * the hash of the whole file has been found right.
 *
 * @import { RuntimeFile } from "./protocol.js"
 */

import { Decompress } from "./fzstd.js";

/**
 * Unpack into memory.
 *
 * @param {RuntimeFile} file
 * @returns {import("./runtime_files.js").Sink<Uint8Array<ArrayBuffer>>}
 */
export function intoMemory(file) {
  const content = new Uint8Array(file.unpacked);
  let length = 0;
  const stream = new Decompress((part) => {
    content.set(part, length); // throws if there is more than there should be
    length += part.length;
  });
  return {
    take: (part) => stream.push(part),
    finish: async () => {
      if (length !== file.unpacked) throw new Error("not the size it should be");
      return content;
    },
    fail: () => {},
  };
}

/**
 * Unpack into memory and compile at the same time.
 *
 * @param {RuntimeFile} file
 * @returns {import("./runtime_files.js").Sink<{ wasm: WebAssembly.Module, content: Uint8Array<ArrayBuffer> }>}
 */
export function intoModule(file) {
  const content = new Uint8Array(file.unpacked);
  let length = 0;
  /** @type {ReadableStreamDefaultController<Uint8Array>} */
  let controller;
  const body = new ReadableStream({ start: (its) => void (controller = its) });
  const wasm = WebAssembly.compileStreaming(new Response(body, WASM));
  wasm.catch(() => {}); // told by `finish`
  const stream = new Decompress((part) => {
    content.set(part, length);
    // The compiler keeps what it gets; the unpacker uses its buffer again.
    controller.enqueue(content.subarray(length, length + part.length));
    length += part.length;
  });
  return {
    take: (part) => stream.push(part),
    finish: async () => {
      controller.close();
      return { wasm: await wasm, content };
    },
    fail: (error) => {
      try {
        controller.error(error);
      } catch {
        // It was closed already.
      }
    },
  };
}

export const WASM = { headers: { "Content-Type": "application/wasm" } };
