/** The words that the build writes into a page. */

import assert from "node:assert/strict";
import { test } from "node:test";

import "../words.js";
import { names, pieces, sentence } from "../../../calculator/browser/common/dom.js";

test("words in braces are filled in", () => {
  assert.equal(sentence("start.loading", { loaded: "0.5", total: "4.1" }), "Loading the calculator: 0.5 of 4.1 MB");
  assert.equal(sentence("review.several", { number: 0 }), "0 things to look at before you send it.");
});

test("what a person typed is never filled in again", () => {
  assert.equal(sentence("people.removed", { name: "{name} $& {other}" }), "{name} $& {other} is removed.");
});

test("an element stands where its words do", () => {
  const day = /** @type {Node} */ (/** @type {unknown} */ ({ nodeName: "TIME" }));
  assert.deepEqual(pieces("plan.sent", { date: day }), ["Sent on ", day, "."]);
  assert.deepEqual(pieces("plan.skipped_day", { date: day, reason: "Saturday" }), [day, ": ", "Saturday"]);
});

test("words come by the code that they stand for", () => {
  assert.equal(names("plan.status")["due"], "now");
  assert.equal(names("steps.name")["final_check_in"], "Final check-in");
});

test("what the page does not have is a fault, and not an empty place", () => {
  assert.throws(() => sentence("plan.nothing"), /no words "plan.nothing"/);
  assert.throws(() => sentence("nowhere.sent"), /no words/);
  assert.throws(() => sentence("plan.sent"), /needs "date"/);
});
