/**
 * A notebook that runs on Pyodide: micropip is there, and a cell may wait.
 *
 * usage: node notebook.mjs CELL SITE_PACKAGES
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { loadPyodide } from "pyodide";

const [cell, sitePackages] = process.argv.slice(2);
// The lock stands for Pyodide's own, which has the same packages beyond the engine.
const pyodide = await loadPyodide({ lockFileURL: "wheels/pyodide-lock.json" });
for (const name of ["micropip", "packaging"]) {
  const inside = `/lib/python3.14/site-packages/${name}`;
  pyodide.FS.mkdirTree(inside);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: join(sitePackages, name) }, inside);
}
await pyodide.runPythonAsync(readFileSync(cell, "utf8"));
