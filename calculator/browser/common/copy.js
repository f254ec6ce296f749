/**
 * Copy a text. A frame without the permission refuses the clipboard; there the old command
 * often works still, and otherwise the text is at least selected.
 *
 * @param {string} text
 * @param {HTMLInputElement | HTMLTextAreaElement} source the control that shows it
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyText(text, source) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    source.focus();
    source.select();
    return document.execCommand("copy");
  }
}
