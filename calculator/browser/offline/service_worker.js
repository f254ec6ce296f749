/**
 * Keeps the calculator working without a network: its pages and exactly the files that they
 * are made of, all of one build. The runtime itself is kept by the loader, unpacked; all
 * other pages of the site are none of this worker's business.
 *
 * A page comes from the network if there is one, so nobody sees an old page for long; its
 * files are named after their content, so an old page and a new file never meet. A new build
 * takes over when no tab has the old one open any more.
 *
 * The build writes in which files, and `sw.js` at the root of the site.
 *
 * @typedef {{ name: string, pages: string[], files: string[] }} Build
 *   `pages` and `files` are relative to the root of the site.
 */

/** @type {Build} */
const build = JSON.parse("__BUILD__");
const PREFIX = "follow-up-pages-";
const NAME = PREFIX + build.name;
const LONGEST_WAIT = 4000; // milliseconds for a page; then the kept one is shown

const worker = /** @type {any} */ (self);
const absolute = (/** @type {string} */ path) => new URL(path, worker.registration.scope).href;
const pages = new Set(build.pages.map(absolute));
const files = new Set(build.files.map(absolute));

worker.addEventListener("install", (/** @type {any} */ event) => {
  const requests = [...pages, ...files].map((url) => new Request(url, { cache: "no-cache" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
      return Promise.all(old.map((name) => caches.delete(name)));
    }),
  );
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const url = event.request.url.split(/[?#]/)[0];
  if (event.request.method !== "GET") return;
  if (pages.has(url)) event.respondWith(pageOf(url));
  else if (files.has(url)) event.respondWith(fileOf(url, event.request));
});

/** @param {string} url */
async function pageOf(url) {
  const kept = (await caches.open(NAME)).match(url);
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)).then(() => kept);
  const fresh = fetch(url, { cache: "no-cache" }).catch(() => kept);
  return (await Promise.race([fresh, late])) ?? fresh.then((found) => found ?? Response.error());
}

/**
 * @param {string} url
 * @param {Request} request
 */
async function fileOf(url, request) {
  return (await (await caches.open(NAME)).match(url)) ?? fetch(request);
}
