/**
 * Tables and code have the focus where they scroll, and only there: elsewhere it would be one
 * more stop of the Tab key, and one more landmark, for nothing. Without scripts they have it.
 */

const WIDE = ".wide-table, .framed-table, pre";

const sizes = new ResizeObserver((changed) => {
  for (const { target } of changed) {
    const part = target.closest(WIDE);
    const scrolls = part !== null && part.scrollWidth > part.clientWidth;
    part?.setAttribute("role", scrolls ? "region" : "group");
    if (scrolls) part.setAttribute("tabindex", "0");
    else part?.removeAttribute("tabindex");
  }
});

for (const part of document.querySelectorAll(`article :is(${WIDE})`)) {
  sizes.observe(part);
  const inside = part.querySelector("table, code");
  if (inside) sizes.observe(inside);
}
