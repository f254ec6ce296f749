/**
 * Runs the engine's tests inside the very bundle that ships. What passes through the door is
 * noted, and a second interpreter, with the trimmed library alone, must answer it the same:
 * pytest itself needs modules that the bundle has no use for.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { here, start, told } from "./runtime.js";

const sitePackages = process.argv[2];
if (!sitePackages) throw new Error("usage: node run.js SITE_PACKAGES [PYTEST_ARGUMENT ...]");
const shipped = { library: join(here.built, "library.zip"), engine: join(here.built, "engine.zip") };

const whole = { library: join(here.npm, "python_stdlib.zip"), engine: shipped.engine };
const first = await start({ ...whole, sitePackages });
first.globals.set("arguments", first.toPy(process.argv.slice(3)));
const status = first.runPython(readFileSync(join(import.meta.dirname, "inside.py"), "utf8"));
const exchanges = first.globals.get("exchanges").toJs();

const second = await start(shipped);
process.stdout.write(`${told(second, "again", exchanges)}\n`);
process.exitCode = status;
