/**
 * The theme's own script comes at the end of a page, and late to one with the calculator
 * (`theme_script.js`): until then a page takes the colours of the device, as that script would.
 * What the person chose, a line of the theme has set already.
 */

const DARK = "(prefers-color-scheme: dark)";

function isChosen() {
  try {
    return Boolean(/** @type {any} */ (window).__md_get("__palette")?.color);
  } catch {
    return false; // storage is denied: nothing can have been kept
  }
}

if (matchMedia(DARK).matches && !isChosen()) {
  for (const { name, value } of document.querySelector(`[data-md-color-media="${DARK}"]`)?.attributes ?? []) {
    if (name.startsWith("data-md-color-")) document.body.setAttribute(name, value);
  }
}
