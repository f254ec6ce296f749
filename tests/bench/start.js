/**
 * Starts Python once under Node, as the page's interpreter does, and answers one request:
 * milliseconds of this thread's processor time, which other programs on the machine do not
 * change. The WebAssembly is compiled before, as in the page, where the loader does that.
 *
 * usage: node start.js LIBRARY.zip ENGINE.zip REQUEST (start | keep | restore) SNAPSHOT
 *   start: no snapshot; keep: make one and write it; restore: begin with that one
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { here } from "../bundle/runtime.js";

const [library, engine, request, way, kept] = process.argv.slice(2);
if (!library || !engine || !request || !way || !kept) throw new Error("see the head of start.js");

const { loadPyodide } = await import(join(here.npm, "pyodide.mjs"));
const { default: createPyodideModule } = await import(join(here.npm, "pyodide.asm.mjs"));
const module = await WebAssembly.compile(readFileSync(join(here.npm, "pyodide.asm.wasm")));
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (_, imports) => ({ module, instance: await instantiate(module, imports) });
const content = readFileSync(engine);
const snapshot = way === "restore" ? new Uint8Array(readFileSync(kept)) : undefined;
Object.assign(globalThis, {
  fetchWholeLibrary: (/** @type {string} */ name) => {
    throw new Error(`the library lacks ${name}`);
  },
});

const before = process.threadCpuUsage();
const pyodide = await loadPyodide({
  indexURL: here.npm,
  createPyodideModule,
  stdLibURL: library,
  lockFileContents: { info: JSON.parse(readFileSync(join(here.npm, "pyodide-lock.json"), "utf8")).info, packages: {} },
  env: { PYTHONPATH: "/lib/engine.zip" },
  fsInit: async (/** @type {any} */ FS) => FS.writeFile("/lib/engine.zip", content),
  ...(snapshot ? { _loadSnapshot: snapshot } : { _makeSnapshot: way === "keep" }),
});
const answer = pyodide.pyimport("begin").handle(request);
const memory = way === "keep" ? pyodide.makeMemorySnapshot() : undefined;
const { user, system } = process.threadCpuUsage(before);

if (!answer.includes('"result"')) throw new Error(answer);
if (memory) writeFileSync(kept, memory);
process.stdout.write(String((user + system) / 1000));
