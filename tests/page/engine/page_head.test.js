/** The first script asks for the loader's modules before the loader does: for all of them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const BROWSER = join(import.meta.dirname, "..", "..", "..", "calculator", "browser");

/** @param {string} name */
const textOf = (name) => readFileSync(join(BROWSER, name), "utf8");

/**
 * @param {string} name
 * @param {Set<string>} found
 */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other = ""] of textOf(name).matchAll(/^import .* from "(.*)";$/gm)) withImports(join(dirname(name), other), found);
  return found;
}

test("the list is what loader.js imports", () => {
  const [, list = ""] = textOf("engine/page_head.js").match(/const LOADER = \[([^\]]*)\]/) ?? [];
  const names = [...list.matchAll(/"([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(names.sort(), [...withImports("loader/loader.js")].sort());
});
