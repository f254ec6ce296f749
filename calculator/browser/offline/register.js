/**
 * Lets the calculator work without a network on the next visit. Where that is not allowed,
 * nothing is said: the page works as before.
 */

const PAUSE = 2000; // milliseconds: the first plan comes first

/** @param {string | null} url of the service worker; null if it is switched off */
export function workOffline(url) {
  if (!url) return;
  setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(url, { updateViaCache: "none" });
    } catch {
      // A frame, a private window or a policy forbids it.
    }
  }, PAUSE);
}
