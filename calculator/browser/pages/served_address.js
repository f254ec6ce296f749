/**
 * Writes out the address of a link, as the page is served: paper has no links, and the build
 * does not know where a copy of this site will live.
 */

for (const link of document.querySelectorAll("a[data-part=served-address]")) {
  if (link instanceof HTMLAnchorElement) link.textContent = link.href;
}
