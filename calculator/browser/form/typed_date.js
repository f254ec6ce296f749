/**
 * A date as people type it: "16 October 2026", "Oct 16", "2026-10-16", "16/10", or in spoken
 * words. What could be two days is never guessed.
 */

import { addDays, FIRST_YEAR, inWords, iso, LAST_YEAR, MONTHS, parts, weekday, WEEKDAYS } from "../common/dates.js";
import { sentence } from "../common/dom.js";
import { spokenDay } from "./spoken_day.js";

const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,? (?<year>\\d{4}))?";
const DAY_MONTH = new RegExp(`^${DAY}(?: of)? ${MONTH}${YEAR}$`, "i");
const MONTH_DAY = new RegExp(`^${MONTH} ${DAY}${YEAR}$`, "i");
const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const WEEKDAY_FIRST = new RegExp(
  `^(?<name>${WEEKDAYS.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")}),? (?<rest>.+)$`,
  "i",
);
const NUMBERS = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})(?:[-/.](?<year>\d{4}|\d{2}))?$/;

/**
 * @import { Side } from "./spoken_day.js"
 * @typedef {{ date: string, others?: string[] } | { problem: string, choices?: string[] }} Typed
 *   The ISO date, and other days that the words may mean; or what to do about it, in words for
 *   the person who typed, and the days to choose from if there are some.
 */

/**
 * @param {string} text
 * @param {string} today
 * @param {Side} side
 * @returns {Typed}
 */
export function typedDate(text, today, side) {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\.(?!\d)/g, "")
    .trim()
    .replace(/\s+/g, " ");
  const spoken = spokenDay(plain, today, side);
  if (spoken) return "date" in spoken ? spoken : { problem: sentence("form.which_day"), ...spoken };
  const named = WEEKDAY_FIRST.exec(plain);
  const rest = named?.groups?.rest ?? plain;
  const found = readDate(rest, today, side);
  const name = named?.groups?.name;
  if (name && "date" in found && !sameName(name, WEEKDAYS[weekday(found.date)] ?? "")) {
    const told = { date: inWords(found.date), weekday: fullName(name, WEEKDAYS) };
    return { problem: sentence("form.other_weekday", told) };
  }
  return found;
}

/**
 * @param {string} text
 * @param {string} today
 * @param {Side} side
 * @returns {Typed}
 */
function readDate(text, today, side) {
  const numbers = YEAR_FIRST.exec(text)?.groups;
  if (numbers) return existing(Number(numbers.year), Number(numbers.month), Number(numbers.day));
  const words = (DAY_MONTH.exec(text) ?? MONTH_DAY.exec(text))?.groups;
  if (words?.month) {
    const month = MONTHS.findIndex((name) => sameName(words.month ?? "", name)) + 1;
    if (month === 0) return notADate();
    return withYear(words.year, month, Number(words.day), today, side);
  }
  const either = NUMBERS.exec(text)?.groups;
  if (either) return eitherOrder(either, today, side);
  return notADate();
}

/**
 * "16/10" can only be 16 October; "10/11" could be two days, and is not guessed.
 *
 * @param {Record<string, string | undefined>} found
 * @param {string} today
 * @param {Side} side
 * @returns {Typed}
 */
function eitherOrder(found, today, side) {
  const first = Number(found.first);
  const second = Number(found.second);
  const year = found.year?.length === 2 ? `20${found.year}` : found.year;
  const days = [
    withYear(year, second, first, today, side),
    withYear(year, first, second, today, side),
  ].flatMap((typed) => ("date" in typed ? [typed.date] : []));
  const [one, other] = days;
  if (!one) return notADate();
  if (other && other !== one) {
    const problem = sentence("form.two_dates", { one: inWords(one), other: inWords(other) });
    return { problem, choices: [one, other].sort() };
  }
  return { date: one };
}

/**
 * @param {string | undefined} year
 * @param {number} month
 * @param {number} day
 * @param {string} today
 * @param {Side} side
 * @returns {Typed}
 */
function withYear(year, month, day, today, side) {
  if (year) return existing(Number(year), month, day);
  const now = parts(today).year;
  // A date to come lies within the year ahead; a past one in the last nine months or soon.
  const [from, to] =
    side === "future" ? [today, addDays(today, 365)] : [addDays(today, -275), addDays(today, 90)];
  for (const candidate of [now, now - 1, now + 1]) {
    const date = iso(candidate, month, day);
    if (date && date >= from && date <= to) return { date };
  }
  return existing(now, month, day);
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 * @returns {Typed}
 */
function existing(year, month, day) {
  const date = month >= 1 && month <= 12 ? iso(year, month, day) : "";
  if (date && year >= FIRST_YEAR && year <= LAST_YEAR) return { date };
  if (date) return { problem: sentence("problems.out-of-range.year", { first: FIRST_YEAR, last: LAST_YEAR }) };
  const name = MONTHS[month - 1];
  return { problem: name ? sentence("form.no_such_day", { month: name, year, day }) : sentence("form.no_such_month", { month }) };
}

/** @returns {Typed} */
function notADate() {
  return { problem: sentence("form.not_a_date", { example: sentence("form.date_example") }) };
}

/**
 * @param {string} typed a name or the beginning of it, at least three letters
 * @param {string} name
 */
function sameName(typed, name) {
  const lower = typed.toLowerCase();
  const full = name.toLowerCase();
  const usual = /^(?:sept|tues|weds|thurs)$/.test(lower) && full.startsWith(lower.slice(0, 3));
  return lower.length >= 3 && (full.startsWith(lower) || usual);
}

/**
 * @param {string} typed
 * @param {string[]} names
 */
function fullName(typed, names) {
  return names.find((name) => sameName(typed, name)) ?? typed;
}
