/** The home page hands its two answers to the calculator, and nothing else. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { fragmentOf } from "../../../calculator/browser/pages/home_form.js";

/** @param {Record<string, string>} typed */
function answers(typed) {
  const data = new FormData();
  for (const [name, text] of Object.entries(typed)) data.set(name, text);
  return data;
}

test("both answers go into the fragment", () => {
  assert.equal(
    fragmentOf(answers({ interview_date: " 2026-10-16 ", timeline: "end of next week" })),
    "#interview_date=2026-10-16&timeline=end+of+next+week",
  );
});

test("an empty answer is left out", () => {
  assert.equal(fragmentOf(answers({ interview_date: "yesterday", timeline: " " })), "#interview_date=yesterday");
  assert.equal(fragmentOf(answers({ interview_date: "", timeline: "" })), "");
});

test("nothing that is typed can become another answer", () => {
  assert.equal(fragmentOf(answers({ timeline: "a&today=b#c" })), "#timeline=a%26today%3Db%23c");
});
