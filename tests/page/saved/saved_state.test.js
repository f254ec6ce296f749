/** A saved file is taken only if it is one: a file can hold anything. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "../../../calculator/browser/saved/saved_state.js";

const TEXT = { subject: "Thank you", body: "Hello" };
const KEPT = {
  version: 1,
  situation: [["interview_date", "16 October 2026"]],
  message: {
    texts: [["people.company", "Northwind"]],
    people: { people: [{ id: 1, texts: { "people.recipients[0].name": "Ana" } }], current: 1 },
    edits: { "thank_you/1": { text: TEXT, seen: TEXT } },
  },
};

test("what was saved is taken back", () => {
  assert.deepEqual(parse(JSON.stringify(KEPT)), KEPT);
});

const { message } = KEPT;
for (const [name, wrong] of Object.entries({
  "not JSON": "{",
  "nothing": "",
  "null": "null",
  "a list": "[]",
  "another version": JSON.stringify({ ...KEPT, version: 2 }),
  "no message": JSON.stringify({ ...KEPT, message: null }),
  "numbers for texts": JSON.stringify({ ...KEPT, situation: [["interview_date", 3]] }),
  "no people": JSON.stringify({ ...KEPT, message: { ...message, people: { people: [], current: 1 } } }),
  "an edit without text": JSON.stringify({ ...KEPT, message: { ...message, edits: { a: {} } } }),
})) {
  test(`${name} is not taken`, () => assert.equal(parse(wrong), null));
}
