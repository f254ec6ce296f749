/** What a link may say, and what is dropped. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { readLink } from "../../../calculator/browser/saved/link.js";

test("a link may set the day to call today", () => {
  assert.equal(readLink("#today=2026-10-19").get("today"), "2026-10-19");
});

test("a day that does not exist is dropped, and the page goes by the real one", () => {
  for (const wrong of ["garbage", "2026-02-30", "19 October 2026", "1969-12-31", "2101-01-01", ""]) {
    assert.equal(readLink(`#today=${wrong}&country=US`).get("today"), undefined, wrong);
    assert.equal(readLink(`#today=${wrong}&country=US`).get("country"), "US");
  }
});
