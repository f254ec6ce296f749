/** The gaps of a draft, "[your name]": a tap selects the whole gap, so that typing fills it. */

/** Letters between brackets on one line. */
export const GAP = /\[[^\]\n]*\p{L}[^\]\n]*\]/gu;

/**
 * Where the gap at that place begins and ends.
 *
 * @param {string} text
 * @param {number} place in UTF-16 units, as a caret has it
 * @returns {[number, number] | null}
 */
export function gapAt(text, place) {
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    if (place > index && place < index + gap.length) return [index, index + gap.length];
  }
  return null;
}

/** @param {HTMLTextAreaElement} body */
export function connectGaps(body) {
  body.addEventListener("click", () => {
    if (body.selectionStart !== body.selectionEnd) return; // the person is selecting
    const gap = gapAt(body.value, body.selectionStart);
    if (gap) body.setSelectionRange(...gap);
  });
}
