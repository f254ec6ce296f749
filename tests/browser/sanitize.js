/** Lets sanitize-html clean each code on standard input: `{ codes, options }`, both JSON. */

import { readFileSync } from "node:fs";
import sanitize from "sanitize-html";

const { codes, options } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(codes.map((/** @type {string} */ code) => sanitize(code, options))));
