/** Spans come in characters and are shown in UTF-16 units. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { unitsOf } from "../../../calculator/browser/message/review_view.js";

test("a span after letters beyond the first plane stands where it should", () => {
  const text = "🎉🎉 Hello 𝒜na";
  const [start, end] = unitsOf(text, { start: 9, end: 12 });
  assert.equal(text.slice(start, end), "𝒜na");
});
