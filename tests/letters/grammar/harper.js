/**
 * Lets Harper read paragraphs: JSON on standard input, JSON on standard output.
 *
 * In: {words: string[], paragraphs: {dialect: "American" | "British" | …, text: string}[]}; the
 * words are names, which it knows as words. Out: {kind, message, text, paragraph}[], where
 * `paragraph` is the index of the paragraph.
 */
import { readFileSync } from "node:fs";
import { Dialect, LocalLinter } from "harper.js";
import { binaryInlined as binary } from "harper.js/binaryInlined";

const { words, paragraphs } = JSON.parse(readFileSync(0, "utf8"));
const linters = new Map();
const found = [];
for (const [paragraph, { dialect, text }] of paragraphs.entries()) {
  if (!linters.has(dialect)) {
    const linter = new LocalLinter({ binary, dialect: Dialect[dialect] });
    await linter.setup();
    await linter.importWords(words);
    linters.set(dialect, linter);
  }
  for (const lint of await linters.get(dialect).lint(text, { language: "plaintext" })) {
    found.push({ kind: lint.lint_kind(), message: lint.message(), text: lint.get_problem_text(), paragraph });
  }
}
process.stdout.write(JSON.stringify(found));
