/**
 * Runs the engine's tests inside the very bundle that ships: its Pyodide, its archive.
 *
 * Only pytest and the tests themselves come from outside; what is tested comes from the
 * archive, and the last lines of `inside.py` make sure of it. Prints the count.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const bundle = JSON.parse(readFileSync(join(root, "built", "bundle.json"), "utf8"));
const ours = join(root, "site", bundle.folder);
const runtime = join(root, "site", "assets", "pyodide", bundle.pyodide);
const sitePackages = process.argv[2];
if (!sitePackages) throw new Error("usage: node run.js SITE_PACKAGES [PYTEST_ARGUMENT ...]");

const { loadPyodide } = await import(join(runtime, "pyodide.mjs"));
const pyodide = await loadPyodide({
  indexURL: runtime,
  lockFileContents: bundle.lock,
  env: { PYTHONPATH: "/lib/packages.zip", PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" },
  fsInit: async (/** @type {any} */ FS) => {
    FS.writeFile("/lib/packages.zip", readFileSync(join(ours, "packages.zip")));
    for (const [inside, outside] of [
      ["/tests", join(root, "tests")],
      ["/pytest", sitePackages],
    ]) {
      FS.mkdirTree(inside);
      FS.mount(FS.filesystems.NODEFS, { root: outside }, inside);
    }
  },
});
pyodide.globals.set("arguments", pyodide.toPy(process.argv.slice(3)));
process.exitCode = pyodide.runPython(
  readFileSync(join(import.meta.dirname, "inside.py"), "utf8"),
);
