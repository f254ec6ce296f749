/**
 * The kill switch: published in the place of the service worker, it deletes what that one
 * kept and ends itself, at the next visit of each browser that has it.
 */
const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(
    (async () => {
      const ours = (await caches.keys()).filter((name) => name.startsWith("follow-up-"));
      await Promise.all(ours.map((name) => caches.delete(name)));
      await worker.registration.unregister();
    })(),
  );
});
