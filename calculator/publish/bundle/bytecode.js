/**
 * Compiles an archive of Python files inside Pyodide itself, so that the bytecode is that
 * of exactly this interpreter, on every machine that builds the site.
 *
 * usage: node bytecode.js SCRIPT.py IN.zip OUT.zip
 */
import { readFileSync, writeFileSync } from "node:fs";

import { loadPyodide } from "pyodide";

const [script, from, to] = process.argv.slice(2);
if (!script || !from || !to) throw new Error("usage: node bytecode.js SCRIPT.py IN.zip OUT.zip");
const pyodide = await loadPyodide();
pyodide.FS.writeFile("/in.zip", readFileSync(from));
pyodide.runPython(readFileSync(script, "utf8"));
writeFileSync(to, pyodide.FS.readFile("/out.zip"));
