/**
 * Light or dark: what the person chose, else what the device shows, now and when it changes.
 * This runs in the header, before anything is painted, so that its button works at once. The
 * theme's own switch came with its script, kept what nobody had chosen, and never went back
 * from dark to light.
 */

const KEPT = "__palette"; // where the theme kept its own, as `color`: that is no choice
const device = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("[data-switches=colours]");
const bar = meta("theme-color"); // of what a phone's browser shows round the page
const canvas = meta("color-scheme"); // behind the page, and of what scrolls it
/** @type {string | undefined} */
let chosen;

function kept() {
  try {
    return /** @type {any} */ (window).__md_get(KEPT)?.scheme;
  } catch {
    return undefined; // storage is denied: nothing can have been kept
  }
}

function show() {
  const scheme = kept() ?? chosen ?? (device.matches ? "slate" : "default");
  document.body.dataset["mdColorScheme"] = scheme;
  canvas.content = scheme === "slate" ? "dark" : "light";
  const header = document.readyState !== "loading" && document.querySelector(".md-header");
  if (header) bar.content = getComputedStyle(header).backgroundColor;
}

function change() {
  chosen = document.body.dataset["mdColorScheme"] === "slate" ? "default" : "slate";
  try {
    /** @type {any} */ (window).__md_set(KEPT, { scheme: chosen });
  } catch {
    // It holds for this page then.
  }
  const { body } = document;
  body.dataset["mdColorSwitching"] = ""; // the theme: nothing fades
  show();
  void body.offsetWidth; // all of it has the other colours now
  delete body.dataset["mdColorSwitching"];
}

/** @param {string} name */
function meta(name) {
  const made = document.createElement("meta");
  made.name = name;
  document.head.append(made);
  return made;
}

show();
button?.removeAttribute("hidden");
button?.addEventListener("click", change);
device.addEventListener("change", show);
for (const event of ["DOMContentLoaded", "storage"]) addEventListener(event, show);
addEventListener("pageshow", ({ persisted }) => persisted && show());
