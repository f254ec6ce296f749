/**
 * Asks the search that ships: the theme's own worker, with the index of the built site.
 * Reads a list of texts as JSON from standard input, and writes for each the addresses of
 * the pages that it finds, the best first. Usage: node ask_search.js SITE < texts.json
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { runInThisContext } from "node:vm";

const SETUP = 0;
const QUERY = 2; // the theme's own numbers for its messages

const site = process.argv[2];
if (!site) throw new Error("usage: node ask_search.js SITE < texts.json");

const answers = [];
let hear = async () => {};
Object.assign(globalThis, {
  self: globalThis,
  addEventListener: (_kind, listener) => (hear = listener),
  postMessage: (message) => answers.push(message),
});
const workers = join(site, "assets", "javascripts", "workers");
const worker = readdirSync(workers).find((name) => /^search\.\w+\.min\.js$/.test(name));
if (!worker) throw new Error("the theme brings no search");
runInThisContext(readFileSync(join(workers, worker), "utf8"));

/** What the worker answers to a message. */
async function ask(type, data) {
  await hear({ data: { type, data } });
  return answers.pop().data;
}

const index = JSON.parse(readFileSync(join(site, "search", "search_index.json"), "utf8"));
await ask(SETUP, { ...index, options: { suggest: false } });
const found = [];
for (const each of JSON.parse(await text(process.stdin))) {
  const { items } = await ask(QUERY, each);
  found.push(items.map(([best]) => best.location.split("#")[0]));
}
process.stdout.write(JSON.stringify(found));
