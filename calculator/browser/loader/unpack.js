/**
 * Unpacks a file while it arrives: Zstandard's own decoder, as WebAssembly. What comes out is
 * used only when the hash of the whole file has been found right.
 *
 * @import { RuntimeFile } from "../protocol.js"
 * @import { Sink } from "./runtime_files.js"
 *
 * @typedef {object} Decoder the functions of `zstd.wasm`; every number is an address or a size
 * @property {WebAssembly.Memory} memory
 * @property {(size: number) => number} malloc
 * @property {() => number} ZSTD_createDCtx
 * @property {(context: number) => number} ZSTD_freeDCtx
 * @property {(context: number, output: number, input: number) => number} ZSTD_decompressStream
 */

const PIECE = 131_072; // bytes: the largest block of Zstandard
const BUFFER = 12; // bytes of a ZSTD_inBuffer or ZSTD_outBuffer: address, size, position
const FIRST_ERROR = 2 ** 32 - 120; // results from here on are errors

export const WASM = { headers: { "Content-Type": "application/wasm" } };

export class Unpacker {
  #decoder;
  #input;
  #output;
  #buffers;

  /**
   * @param {Uint8Array<ArrayBuffer>} wasm the decoder
   * @returns {Promise<Unpacker>}
   */
  static async from(wasm) {
    const env = { emscripten_notify_memory_growth: () => {} };
    const { instance } = await WebAssembly.instantiate(wasm, { env });
    return new Unpacker(/** @type {Decoder} */ (/** @type {unknown} */ (instance.exports)));
  }

  /** @param {Decoder} decoder */
  constructor(decoder) {
    this.#decoder = decoder;
    this.#input = decoder.malloc(PIECE);
    this.#output = decoder.malloc(PIECE);
    this.#buffers = decoder.malloc(2 * BUFFER);
  }

  /**
   * Unpack into memory.
   *
   * @param {RuntimeFile} file
   * @param {(part: Uint8Array<ArrayBuffer>) => void} [onPart] told of each part, in order
   * @returns {Sink<Uint8Array<ArrayBuffer>>}
   */
  intoMemory(file, onPart) {
    const content = new Uint8Array(file.unpacked);
    const context = this.#decoder.ZSTD_createDCtx();
    let length = 0;
    const keep = (/** @type {Uint8Array} */ part) => {
      content.set(part, length); // throws if there is more than there should be
      onPart?.(content.subarray(length, length + part.length));
      length += part.length;
    };
    return {
      take: (part) => {
        for (let at = 0; at < part.length; at += PIECE) {
          this.#unpack(context, part.subarray(at, at + PIECE), keep);
        }
      },
      finish: async () => {
        this.#decoder.ZSTD_freeDCtx(context);
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
   * @returns {Sink<{ wasm: WebAssembly.Module, content: Uint8Array<ArrayBuffer> }>}
   */
  intoModule(file) {
    /** @type {ReadableStreamDefaultController<Uint8Array>} */
    let controller;
    const body = new ReadableStream({ start: (its) => void (controller = its) });
    const wasm = WebAssembly.compileStreaming(new Response(body, WASM));
    wasm.catch(() => {}); // told by `finish`
    const memory = this.intoMemory(file, (part) => controller.enqueue(part));
    return {
      take: memory.take,
      finish: async () => {
        const content = await memory.finish();
        controller.close();
        return { wasm: await wasm, content };
      },
      fail: () => {
        try {
          controller.close(); // Firefox would print an error of the stream, though it is handled
        } catch {
          // It was closed already.
        }
      },
    };
  }

  /**
   * @param {number} context
   * @param {Uint8Array} part at most a piece
   * @param {(unpacked: Uint8Array) => void} keep copies what it is given
   */
  #unpack(context, part, keep) {
    const { memory, ZSTD_decompressStream } = this.#decoder;
    const [input, output] = [this.#buffers, this.#buffers + BUFFER];
    new Uint8Array(memory.buffer).set(part, this.#input);
    new Uint32Array(memory.buffer, input, 3).set([this.#input, part.length, 0]);
    for (let full = true, read = 0; full || read < part.length; ) {
      new Uint32Array(memory.buffer, output, 3).set([this.#output, PIECE, 0]);
      if (ZSTD_decompressStream(context, output, input) >>> 0 > FIRST_ERROR) {
        throw new Error("not what was packed");
      }
      // The memory may have grown: views of it are made anew.
      const [, , made = 0] = new Uint32Array(memory.buffer, output, 3);
      [, , read = 0] = new Uint32Array(memory.buffer, input, 3);
      keep(new Uint8Array(memory.buffer, this.#output, made));
      full = made === PIECE;
    }
  }
}
