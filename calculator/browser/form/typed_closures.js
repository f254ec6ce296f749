/**
 * Days on which an office is shut, as people type them: "27 November, 2 January to 6 January".
 */

import { sentence } from "../common/dom.js";
import { typedDate } from "./typed_date.js";

/**
 * @param {string} text
 * @param {string} today
 * @returns {{ closures: string[] } | { problem: string }} days and spans, "2027-01-02/2027-01-06"
 */
export function typedClosures(text, today) {
  const closures = [];
  for (const item of text.split(/[,;\n]/)) {
    if (item.trim() === "") continue;
    const days = item.split(/\s+(?:to|until|-|–|—)\s+|\s*[–—/]\s*(?=\D|\d{4}-)/);
    const typed = days.map((day) => typedDate(day, today, "future"));
    const dates = [];
    for (const day of typed) {
      if ("problem" in day) return day;
      dates.push(day.date);
    }
    if (dates.length > 2) return { problem: sentence("form.closure_of_more") };
    closures.push(dates.join("/"));
  }
  return { closures };
}
