/**
 * The first script of the home page, and what `page_head.js` begins with: a link that asks for
 * an answer folds the questions before they are seen. The element will, as soon as it is there.
 */

export const isAsked = location.hash.includes("interview_date=");
document.documentElement.toggleAttribute("data-asked", isAsked);
