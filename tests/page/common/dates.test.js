import assert from "node:assert/strict";
import { test } from "node:test";

import { withoutThisYear } from "../../../calculator/browser/common/dates.js";

test("a sentence names the year only where it is another", () => {
  const text = "It was Friday 27 November 2026, and next is 4 January 2027; 2026 goes on.";
  assert.equal(
    withoutThisYear(text, "2026-11-26"),
    "It was Friday 27 November, and next is 4 January 2027; 2026 goes on.",
  );
});
