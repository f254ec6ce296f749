/** The engine's draft never takes the place of what a person edited. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Drafts } from "../../../calculator/browser/message/drafts.js";

const text = (/** @type {string} */ body) => ({ subject: "Thank you", body });

test("a draft is shown, and a newer one replaces it", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.offer("a", text("two"));
  assert.equal(drafts.get("a").text.body, "two");
  assert.equal(drafts.get("a").newer, false);
});

test("an edit stays, and the newer draft is on offer", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.edit("a", text("mine"));
  assert.equal(drafts.get("a").newer, false);
  drafts.offer("a", text("two"));
  const { text: shown, draft, newer } = drafts.get("a");
  assert.deepEqual([shown.body, draft.body, newer], ["mine", "two", true]);
});

test("the newer draft comes at a wish, and the edit can be brought back", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.edit("a", text("mine"));
  drafts.offer("a", text("two"));
  drafts.adopt("a");
  assert.equal(drafts.get("a").text.body, "two");
  drafts.edit("a", text("two, and more"));
  drafts.bringBack("a");
  assert.equal(drafts.get("a").text.body, "mine");
  drafts.bringBack("a");
  assert.equal(drafts.get("a").text.body, "two, and more");
});

test("an edit that was undone takes the next draft", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.edit("a", text("mine"));
  drafts.edit("a", text("one"));
  drafts.offer("a", text("two"));
  assert.equal(drafts.get("a").text.body, "two");
});

test("each person and each kind has a text of its own", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.edit("a", text("mine"));
  assert.equal(drafts.get("b").text.body, "");
});

test("edits that are put back are edits still, with no newer draft until there is one", () => {
  const drafts = new Drafts();
  drafts.offer("a", text("one"));
  drafts.offer("b", text("other"));
  drafts.edit("a", text("mine"));
  assert.deepEqual(Object.keys(drafts.edits()), ["a"]);
  const later = new Drafts();
  later.restore(JSON.parse(JSON.stringify(drafts.edits())));
  later.offer("a", text("one"));
  assert.deepEqual([later.get("a").text.body, later.get("a").newer], ["mine", false]);
  later.offer("a", text("two"));
  assert.equal(later.get("a").newer, true);
});
