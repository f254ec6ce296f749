/**
 * Links that open a message elsewhere. The engine makes the same for its own drafts; these
 * are for the text as the person has edited it.
 */

/**
 * A mailto link, RFC 6068: ends of lines only in the body, as CRLF; nothing can start
 * another address or another header.
 *
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
export function mailto(to, subject, body) {
  const at = oneLine(to).lastIndexOf("@");
  const address = at < 0 ? encode(oneLine(to)) : `${encode(oneLine(to).slice(0, at))}@${encode(oneLine(to).slice(at + 1))}`;
  return `mailto:${address}?subject=${encode(oneLine(subject))}&body=${encode(crlf(body))}`;
}

/**
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
export function gmail(to, subject, body) {
  return (
    `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(oneLine(to))}` +
    `&su=${encode(oneLine(subject))}&body=${encode(crlf(body))}`
  );
}

/**
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
export function outlook(to, subject, body) {
  return (
    `https://outlook.office.com/mail/deeplink/compose?to=${encode(oneLine(to))}` +
    `&subject=${encode(oneLine(subject))}&body=${encode(crlf(body))}`
  );
}

/** @param {string} text */
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** @param {string} text */
function oneLine(text) {
  return text.trim().replace(/\s+/g, " ");
}

/** @param {string} text */
function crlf(text) {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}
