/** Starts Pyodide under Node as the page does: a library, the engine's archive, nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
export const here = {
  root,
  npm: join(root, "node_modules", "pyodide"),
  modules: join(root, "calculator", "publish", "bundle", "modules.txt"),
  built: join(root, "built"),
};

const ASKED = "/asked";

/**
 * @param {{ library: string, engine: string, sitePackages?: string }} options
 *   paths of two archives, and of the folder where pytest is, if it is wanted
 */
export async function start({ library, engine, sitePackages }) {
  const { loadPyodide } = await import(join(here.npm, "pyodide.mjs"));
  return loadPyodide({
    indexURL: here.npm,
    stdLibURL: library,
    lockFileContents: { info: lock().info, packages: {} },
    env: { PYTHONPATH: `/lib/engine.zip:${ASKED}`, PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" },
    fsInit: async (/** @type {any} */ FS) => {
      FS.writeFile("/lib/engine.zip", readFileSync(engine));
      FS.mkdirTree(ASKED);
      if (!sitePackages) return;
      for (const [inside, outside] of [
        ["/tests", join(root, "tests")],
        ["/pytest", sitePackages],
      ]) {
        FS.mkdirTree(inside);
        FS.mount(FS.filesystems.NODEFS, { root: outside }, inside);
      }
    },
  });
}

/**
 * Import a file beside this one, as the page imports its own, which finds `exchanges` in the
 * module `given`.
 *
 * @param {any} pyodide
 * @param {string} module
 * @param {[string, string][]} exchanges
 * @returns {string} what the module calls `told`
 */
export function told(pyodide, module, exchanges) {
  pyodide.registerJsModule("given", { exchanges });
  pyodide.FS.writeFile(`${ASKED}/${module}.py`, readFileSync(join(import.meta.dirname, `${module}.py`)));
  return pyodide.pyimport(module).told;
}

function lock() {
  return JSON.parse(readFileSync(join(here.npm, "pyodide-lock.json"), "utf8"));
}
