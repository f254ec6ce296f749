/**
 * What the bare page does besides the calculator: it tells the page around it its height and
 * that the calculator is ready, follows a change of the presets in its address, and opens links
 * outside of the frame.
 *
 * These two messages are all that ever leaves the frame, and it listens to none. The pages
 * around it are not known, so the messages go to any: there is nothing personal in them.
 *
 * A classic script: where a frame has no origin, modules may not load at all.
 */
{
  const PRESETS = ["country", "subdivision", "sector"];

  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${name}"]`));

  /** @param {{ type: string, height?: number }} message */
  const tell = (message) => {
    if (parent !== window) parent.postMessage({ v: 1, ...message }, "*");
  };

  const tellHeight = () => {
    const height = Math.ceil(part("page").getBoundingClientRect().height);
    tell({ type: "followup:height", height });
  };

  /**
   * The host may change its presets; everything that it does not name stays. They are read
   * from the event: the calculator may have written its own state into the address since.
   *
   * @param {HashChangeEvent} event
   */
  const followPresets = ({ newURL }) => {
    if (!document.querySelector("follow-up-calculator")) return;
    const presets = new URLSearchParams(new URL(newURL).hash.slice(1));
    for (const name of PRESETS) {
      const select = document.querySelector(`select[name="${name}"]`);
      const value = presets.get(name);
      if (value === null || !(select instanceof HTMLSelectElement)) continue;
      select.value = value;
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    }
    // Now the address holds a wish only: the calculator writes in again what was typed.
    part("situation").dispatchEvent(new Event("input"));
  };

  /**
   * A link leads out of the frame, into a new tab. Where the host allows none, a page of ours
   * opens in the frame, and of any other the address is shown: most sites refuse to be framed.
   *
   * @param {MouseEvent} event
   */
  const openOutside = (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const asked = event.button || event.ctrlKey || event.metaKey || event.shiftKey;
    const leadsOut = link === part("whole-page") || link?.origin !== location.origin;
    if (asked || !link?.protocol.startsWith("http") || !leadsOut) return;
    const tab = open(link.href, "_blank");
    if (tab) tab.opener = null;
    else if (link !== part("whole-page")) {
      part("no-tab-address").textContent = link.href;
      part("no-tab").hidden = false;
    } else return;
    event.preventDefault();
  };

  /** The whole page opens with what is in the form here. */
  const takeAlong = () => {
    const link = /** @type {HTMLAnchorElement} */ (part("whole-page"));
    link.hash = location.hash;
  };

  // Not before the calculator is in place: until then the height would change with each script.
  document.addEventListener("DOMContentLoaded", () => {
    tellHeight(); // an observer is silent while the frame is out of sight
    new ResizeObserver(tellHeight).observe(part("page"));
  });
  document.addEventListener("followup:ready", () => tell({ type: "followup:ready" }), { once: true });
  addEventListener("hashchange", followPresets);
  document.addEventListener("click", openOutside);
  for (const event of ["pointerdown", "keydown"]) part("whole-page").addEventListener(event, takeAlong);
}
