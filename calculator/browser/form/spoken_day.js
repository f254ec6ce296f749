/**
 * Days as people speak of them, seen from today: "yesterday", "a week ago", "the 17th",
 * "Tuesday last week". Where the words leave the day open ("last week"), it is asked for.
 *
 * @typedef {"past" | "future"} Side
 *   Where a day that was named without more most likely lies, seen from today.
 * @typedef {{ date: string, others?: string[] } | { choices: string[] }} Spoken
 *   The ISO date and, if there are any, other days that the same words may mean; or the days
 *   to choose from.
 */

import { addDays, addMonths, iso, parts, weekday, WEEKDAYS } from "../common/dates.js";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const NAME = "(?<name>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)";
const NUMBER = `(?<number>\\d{1,3}|an?|${NUMBERS.slice(1).join("|")}|an? couple of|couple of)`;
const NOT_THE_DAY = [
  /^(?:(?:it|that) was|was|i had it|it(?:'s| is)|on|from|about|around|roughly|approximately|just|only|exactly) /,
  /,? (?:at )?(?:\d{1,2}(?::\d\d)? ?[ap]m|noon|midday)$/,
  /,? (?:in the |this )?(?:morning|afternoon|evening|night)$/,
];
/** Words that name the same day whatever the side: how many days from today. */
const FROM_TODAY = new Map([
  ["today", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["tonight", 0],
  ["earlier today", 0],
  ["earlier", 0],
  ["now", 0],
  ["yesterday", -1],
  ["last night", -1],
  ["the day before yesterday", -2],
  ["day before yesterday", -2],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
  ["day after tomorrow", 2],
  ["a fortnight ago", -14],
  ["fortnight ago", -14],
]);

/**
 * @param {string} text
 * @param {string} today
 * @param {Side} side
 * @returns {Spoken | null} null if these are no such words
 */
export function spokenDay(text, today, side) {
  const whole = text.toLowerCase().replace(/[’‘]/g, "'");
  for (const words of [whole, withoutTheRest(whole)]) {
    const found =
      dayFromToday(words, today) ?? agoOrAhead(words, today) ?? dayOfMonth(words, today, side) ??
      dayOfWeek(words, today, side) ?? someDayOfWeek(words, today);
    if (found) return found;
  }
  return null;
}

/** @param {string} words */
function withoutTheRest(words) {
  for (let before = ""; before !== words; ) {
    before = words;
    for (const rest of NOT_THE_DAY) words = words.replace(rest, "");
  }
  return words;
}

/**
 * @param {string} words
 * @param {string} today
 * @returns {Spoken | null}
 */
function dayFromToday(words, today) {
  const days = FROM_TODAY.get(words);
  return days === undefined ? null : { date: addDays(today, days) };
}

/**
 * "5 days ago", "two weeks ago today", "in a week".
 *
 * @param {string} words
 * @param {string} today
 * @returns {Spoken | null}
 */
function agoOrAhead(words, today) {
  if (/^a few days (?:ago|back)$/.test(words)) return { choices: [2, 3, 4, 5].map((days) => addDays(today, -days)) };
  const back = new RegExp(`^${NUMBER} (?<unit>day|week|month)s? (?:ago|back)(?: today)?$`).exec(words)?.groups;
  const ahead = new RegExp(`^in ${NUMBER} (?<unit>day|week|month)s?$`).exec(words)?.groups;
  const found = back ?? ahead;
  if (!found) return null;
  const amount = (back ? -1 : 1) * numberOf(found.number ?? "");
  if (found.unit === "month") return { date: addMonths(today, amount) };
  return { date: addDays(today, amount * (found.unit === "week" ? 7 : 1)) };
}

/** @param {string} word */
function numberOf(word) {
  if (/couple/.test(word)) return 2;
  if (/^an?$/.test(word)) return 1;
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
}

/**
 * "the 17th": the last one, or the next one.
 *
 * @param {string} words
 * @param {string} today
 * @param {Side} side
 * @returns {Spoken | null}
 */
function dayOfMonth(words, today, side) {
  const found = /^(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)(?: of (?<which>this|last|next) month)?$/.exec(words)?.groups;
  if (!found) return null;
  const offset = { this: 0, last: -1, next: 1 }[found.which ?? ""];
  const { year, month } = parts(today);
  const step = side === "past" ? -1 : 1;
  // A month may be too short for the day, but never two in a row.
  for (const months of offset === undefined ? [0, step, 2 * step] : [offset]) {
    const { year: y, month: m } = parts(addMonths(iso(year, month, 1), months));
    const date = iso(y, m, Number(found.day));
    const fits = offset !== undefined || (side === "past" ? date <= today : date >= today);
    if (date && fits) return { date };
  }
  return null;
}

/**
 * "Tuesday", "last Tuesday", "Tuesday last week", "a week ago Tuesday", "next Tuesday".
 *
 * @param {string} words
 * @param {string} today
 * @param {Side} side
 * @returns {Spoken | null}
 */
function dayOfWeek(words, today, side) {
  const inWeek = weekNamed(words);
  const plain = new RegExp(`^(?:(?<which>last|this|next|this past|past) )?${NAME}(?<before> before last)?$`).exec(words)?.groups;
  const number = numberOfDay(inWeek?.name ?? plain?.name ?? "");
  if (number < 0) return null;
  if (inWeek) return { date: dayInWeek(today, inWeek.weeks, number) };
  const back = (weekday(today) - number + 7) % 7;
  const latest = addDays(today, -back);
  const which = plain?.which?.replace("this past", "past");
  if (plain?.before) return { date: addDays(before(today, back), -7) };
  if (which === "last" || which === "past") return withOther(before(today, back), dayInWeek(today, -1, number));
  if (which === "this") return { date: dayInWeek(today, 0, number) };
  if (which === "next") return withOther(dayInWeek(today, 1, number), after(today, back));
  return { date: side === "past" ? latest : after(today, back) };
}

/**
 * Which day of which week: "Tuesday last week", "last week on Tuesday", "a week ago Tuesday".
 *
 * @param {string} words
 * @returns {{ name: string, weeks: number } | undefined} `weeks` from this one
 */
function weekNamed(words) {
  const week = "(?<week>this week|last week|the week before last|next week|an? week ago|two weeks ago|2 weeks ago)";
  const found =
    new RegExp(`^${NAME},? (?:of |in )?${week}$`).exec(words)?.groups ??
    new RegExp(`^${week},? (?:on |last )?${NAME}$`).exec(words)?.groups;
  if (!found?.name || !found.week) return undefined;
  const weeks = { this: 0, last: -1, next: 1 }[found.week.split(" ")[0] ?? ""];
  return { name: found.name, weeks: weeks ?? (/^an? week ago/.test(found.week) ? -1 : -2) };
}

/**
 * "last week", "earlier this week": a day of it, and not known which.
 *
 * @param {string} words
 * @param {string} today
 * @returns {Spoken | null}
 */
function someDayOfWeek(words, today) {
  const found =
    /^(?:(?:early|earlier|late|later|mid|some ?time|the (?:start|beginning|middle|end) of) ?(?:in )?)?(?<week>this week|last week|the week before last|next week)$/.exec(words)?.groups;
  const weekend = /^(?:at |over )?(?:the |last )?weekend$/.test(words);
  if (!found && !weekend) return null;
  const weeks = { this: 0, last: -1, next: 1 }[found?.week?.split(" ")[0] ?? "last"] ?? -2;
  const days = weekend ? [5, 6] : [0, 1, 2, 3, 4];
  const choices = days.map((number) => dayInWeek(today, weeks, number));
  const past = choices.filter((day) => day <= today);
  return { choices: weeks === 0 && past.length > 0 ? past : choices };
}

/**
 * @param {string} today
 * @param {number} back days since the last such day of the week
 */
function before(today, back) {
  return addDays(today, back === 0 ? -7 : -back);
}

/**
 * @param {string} today
 * @param {number} back days since the last such day of the week
 */
function after(today, back) {
  return addDays(today, 7 - back);
}

/**
 * @param {string} today
 * @param {number} weeks from this one, which begins on Monday
 * @param {number} number of the day, 0 for Monday
 */
function dayInWeek(today, weeks, number) {
  return addDays(today, 7 * weeks + number - weekday(today));
}

/**
 * @param {string} date
 * @param {string} other
 * @returns {Spoken}
 */
function withOther(date, other) {
  return other === date ? { date } : { date, others: [other] };
}

/** @param {string} typed a name of a day, or its beginning */
function numberOfDay(typed) {
  const usual = { tues: 1, weds: 2, thur: 3, thurs: 3 }[typed];
  return usual ?? WEEKDAYS.findIndex((name) => typed.length >= 3 && name.toLowerCase().startsWith(typed));
}
