/** The days on which a message went, as people type them: "17 November, 24 November". */

import { typedDate } from "./typed_date.js";

/**
 * @param {string} text
 * @param {string} today
 * @returns {{ days: string[] } | { problem: string }}
 */
export function typedSent(text, today) {
  const days = [];
  // A comma may also stand in a date: "Tuesday, November 17, 2026".
  for (const part of text.split(/;|\band\b|,(?! *\d{4}\b)(?<!day,)/i).map((each) => each.trim())) {
    if (!part) continue;
    const typed = typedDate(part, today, "past");
    if (!("date" in typed)) return { problem: typed.problem };
    days.push(typed.date);
  }
  return { days: days.sort() };
}
