/**
 * Gives the modules under test the sentences of the page, as the build writes them into it.
 * A test of a module that says something imports this.
 */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const python = fileURLToPath(new URL("../../.venv/bin/python", import.meta.url));
const program = "import json; from publish.parts.page_words import every_word; print(json.dumps(every_word()))";
const textContent = execFileSync(python, ["-c", program], { encoding: "utf8" });

class Block {
  textContent = textContent;
}

Object.assign(globalThis, { HTMLElement: Block, document: { querySelector: () => new Block() } });
