import { sentence } from "./dom.js";

/**
 * What was done with a file, and in a frame, which can forbid it without telling anybody, what
 * to do if none has come.
 *
 * @param {string} text
 */
export function withDoubt(text) {
  return window.parent === window ? text : `${text} ${sentence("export.if_none_came")}`;
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
