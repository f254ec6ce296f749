/** Days in spoken words. Today is Thursday 26 November 2026. */

import assert from "node:assert/strict";
import { test } from "node:test";

import "../words.js";
import { spokenDay } from "../../../calculator/browser/form/spoken_day.js";
import { typedDate } from "../../../calculator/browser/form/typed_date.js";

const TODAY = "2026-11-26";

for (const [words, date] of [
  ["this morning", "2026-11-26"],
  ["yesterday afternoon", "2026-11-25"],
  ["yesterday at 3pm", "2026-11-25"],
  ["the day before yesterday", "2026-11-24"],
  ["5 days ago", "2026-11-21"],
  ["five days back", "2026-11-21"],
  ["a couple of days ago", "2026-11-24"],
  ["a week ago", "2026-11-19"],
  ["a week ago today", "2026-11-19"],
  ["about two weeks ago", "2026-11-12"],
  ["a fortnight ago", "2026-11-12"],
  ["a month ago", "2026-10-26"],
  ["the 17th", "2026-11-17"],
  ["on the 17th", "2026-11-17"],
  ["the 26th", "2026-11-26"],
  ["the 27th", "2026-10-27"],
  ["the 31st", "2026-10-31"],
  ["the 3rd of this month", "2026-11-03"],
  ["the 3rd of last month", "2026-10-03"],
  ["Tuesday", "2026-11-24"],
  ["on Tuesday", "2026-11-24"],
  ["Thursday", "2026-11-26"],
  ["it was Friday", "2026-11-20"],
  ["Tuesday last week", "2026-11-17"],
  ["last week on Tuesday", "2026-11-17"],
  ["last week Thursday", "2026-11-19"],
  ["Tuesday this week", "2026-11-24"],
  ["Friday the week before last", "2026-11-13"],
  ["a week ago Tuesday", "2026-11-17"],
  ["Tuesday before last", "2026-11-17"],
  ["Friday of next week", "2026-12-04"],
  ["this Friday", "2026-11-27"],
  ["in a week", "2026-12-03"],
  ["in 3 days", "2026-11-29"],
]) {
  test(`"${words}" is ${date}`, () => {
    assert.deepEqual(spokenDay(words, TODAY, "past"), { date });
  });
}

for (const [words, date, other] of [
  ["last Tuesday", "2026-11-24", "2026-11-17"],
  ["last Weds", "2026-11-25", "2026-11-18"],
  ["this past Monday", "2026-11-23", "2026-11-16"],
  ["next Friday", "2026-12-04", "2026-11-27"],
]) {
  test(`"${words}" is ${date}, or ${other}`, () => {
    assert.deepEqual(spokenDay(words, TODAY, "past"), { date, others: [other] });
  });
}

test('"last Friday" can only be one day', () => {
  assert.deepEqual(spokenDay("last Friday", TODAY, "past"), { date: "2026-11-20" });
});

for (const [words, choices] of [
  ["last week", ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]],
  ["sometime last week", ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]],
  ["earlier this week", ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"]],
  ["the week before last", ["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"]],
  ["at the weekend", ["2026-11-21", "2026-11-22"]],
  ["a few days ago", ["2026-11-24", "2026-11-23", "2026-11-22", "2026-11-21"]],
]) {
  test(`"${words}" is asked for`, () => {
    assert.deepEqual(spokenDay(/** @type {string} */ (words), TODAY, "past"), { choices });
    const problem = "Which day was it? Choose one, or enter the date.";
    assert.deepEqual(typedDate(/** @type {string} */ (words), TODAY, "past"), { problem, choices });
  });
}

for (const [words, date] of [
  ["the 17th", "2026-12-17"],
  ["the 26th", "2026-11-26"],
  ["Thursday", "2026-12-03"],
  ["Friday", "2026-11-27"],
]) {
  test(`seen ahead, "${words}" is ${date}`, () => {
    assert.deepEqual(spokenDay(words, TODAY, "future"), { date });
  });
}

for (const words of ["", "soon", "a while ago", "week", "mon-fri", "the 32nd", "moonday", "days ago", "next", "sundries"]) {
  test(`"${words}" is no such day`, () => {
    assert.equal(spokenDay(words, TODAY, "past"), null);
  });
}
