/**
 * Runs the engine's tests inside the very bundle that ships. What passes through the door is
 * noted, and a second interpreter, with the trimmed library alone, must answer it the same:
 * pytest itself needs modules that the bundle has no use for.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { here, start } from "./runtime.js";

const sitePackages = process.argv[2];
if (!sitePackages) throw new Error("usage: node run.js SITE_PACKAGES [PYTEST_ARGUMENT ...]");
const run = (/** @type {any} */ pyodide, /** @type {string} */ file) =>
  pyodide.runPython(readFileSync(join(import.meta.dirname, file), "utf8"));
const shipped = { library: join(here.built, "library.zip"), engine: join(here.built, "engine.zip") };

const whole = { library: join(here.npm, "python_stdlib.zip"), engine: shipped.engine };
const first = await start({ ...whole, sitePackages });
first.globals.set("arguments", first.toPy(process.argv.slice(3)));
const status = run(first, "inside.py");
const exchanges = first.globals.get("exchanges").toJs();

const second = await start(shipped);
second.globals.set("exchanges", second.toPy(exchanges));
process.stdout.write(`${run(second, "again.py")}\n`);
process.exitCode = status;
