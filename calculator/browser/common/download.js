/**
 * What to say of a file besides: a frame can forbid it, and nobody tells.
 *
 * @returns {string} a sentence, or nothing outside a frame
 */
export function ifNoneCame() {
  if (window.parent === window) return "";
  return " If no file has come, the page around this one does not allow it: open the calculator on its own page.";
}

/**
 * Give the person a file. Nothing is sent: the file is made from what is in the page.
 *
 * @param {string} name
 * @param {string} type such as "text/calendar"
 * @param {string} text
 */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers read it later
}
