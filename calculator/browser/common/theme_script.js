/**
 * The theme's own script, which reads the index of the search, waits until the calculator has
 * started or somebody touches the page: on a small device the two would slow each other.
 */

const AFTER_THE_START = 1500; // milliseconds: the runtime is stored first
const AT_THE_LATEST = 6000; // milliseconds after the page has loaded

/** Bring it now. The build has left its address in a script that does not run. */
export function bringTheme() {
  for (const held of document.querySelectorAll("script[data-later]")) {
    const script = document.createElement("script");
    script.src = held.getAttribute("data-later") ?? "";
    held.replaceWith(script);
  }
}

/** Bring it when the first of the reasons above is there. */
export function holdThemeBack() {
  const soon = () => void setTimeout(bringTheme, AFTER_THE_START);
  for (const event of ["followup:ready", "followup:failed"]) document.addEventListener(event, soon);
  for (const event of ["pointerdown", "pointermove", "keydown", "focusin"]) {
    addEventListener(event, bringTheme, { once: true, capture: true });
  }
  addEventListener("load", () => setTimeout(bringTheme, AT_THE_LATEST));
}
