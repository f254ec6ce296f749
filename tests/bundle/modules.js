/**
 * Finds the modules of the standard library that the engine needs, and writes their list:
 * `make modules`. The engine's whole test suite runs in the runtime and every request to its
 * door is noted; a fresh interpreter then answers them all, and fails in a few ways, and
 * says what it has imported.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { here, start, told } from "./runtime.js";

const sitePackages = process.argv[2];
if (!sitePackages) throw new Error("usage: node modules.js SITE_PACKAGES");
const before = new Set(readFileSync(here.modules, "utf8").trim().split("\n"));
const engine = join(here.built, "engine-whole.zip");

const first = await start({ library: join(here.npm, "python_stdlib.zip"), engine, sitePackages });
first.globals.set("arguments", first.toPy([]));
first.runPython(readFileSync(join(import.meta.dirname, "inside.py"), "utf8"));
const exchanges = first.globals.get("exchanges").toJs();

const second = await start({ library: join(here.built, "library-whole.zip"), engine });
const found = told(second, "imported", exchanges);
writeFileSync(here.modules, `${found}\n`);

const now = new Set(found.split("\n"));
const named = (/** @type {Set<string>} */ names) => [...names].join(", ") || "none";
const [more, less] = [now.difference(before), before.difference(now)].map(named);
process.stdout.write(`${now.size} modules are needed; new: ${more}; gone: ${less}\n`);
