/**
 * Dates as the page speaks of them. A date is its ISO text, "2026-10-16": there is no time
 * of day and no time zone in anything we do.
 */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The years that the engine takes. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The day on the visitor's calendar.
 *
 * @returns {string}
 */
export function today() {
  const now = new Date();
  return iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 * @returns {string} the ISO date, or "" if there is no such day
 */
export function iso(year, month, day) {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : "";
}

/**
 * @param {string} text
 * @returns {boolean} whether it is a day that the engine takes, written "2026-10-16"
 */
export function isDay(text) {
  const { year, month, day } = parts(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR && iso(year, month, day) === text;
}

/** @param {string} date */
export function parts(date) {
  const [year, month, day] = date.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

/**
 * @param {string} date
 * @param {number} days
 * @returns {string} so many days later
 */
export function addDays(date, days) {
  return new Date(Date.parse(date) + days * A_DAY).toISOString().slice(0, 10);
}

/**
 * @param {string} date
 * @param {number} months
 * @returns {string} so many months later, on the last day of a month that is too short
 */
export function addMonths(date, months) {
  const { year, month, day } = parts(date);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return iso(inYear, inMonth, day) || iso(inYear, inMonth, new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate());
}

/**
 * @param {string} date
 * @returns {number} 0 for Monday to 6 for Sunday
 */
export function weekday(date) {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/**
 * @param {string} date
 * @returns {string} such as "Friday 16 October 2026", which can be read in one way only
 */
export function inWords(date) {
  const { year, month, day } = parts(date);
  return `${WEEKDAYS[weekday(date)]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/**
 * @param {string} date
 * @returns {string} such as "Friday 16 October"
 */
export function withoutYear(date) {
  return inWords(date).slice(0, -5);
}

/**
 * @param {string} date
 * @param {string} today
 * @returns {string} such as "Friday 16 October": the year is named where it is another
 */
export function shortly(date, today) {
  return date.slice(0, 4) === today.slice(0, 4) ? withoutYear(date) : inWords(date);
}

/**
 * A sentence of the engine as people say it: the year of a day goes where it is this one.
 *
 * @param {string} text
 * @param {string} today
 */
export function withoutThisYear(text, today) {
  const day = new RegExp(`(\\d (?:${MONTHS.join("|")})) ${today.slice(0, 4)}\\b`, "g");
  return text.replace(day, "$1");
}
