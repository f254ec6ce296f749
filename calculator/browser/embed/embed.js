/**
 * `<follow-up-embed>` puts the calculator into a page of another site. Its attributes, all
 * optional, may change at any time:
 *
 * - `country`: ISO 3166-1, such as "CA"; `subdivision`: the rest of ISO 3166-2, such as "ON"
 * - `sector`: "private", "government" or "academic"
 * - `theme`: "light" or "dark"; otherwise the page's `color-scheme` or the system decides
 * - `label`: another name of the frame, for screen readers
 *
 * What is inside the element shows where this script or the frame may not run. The element
 * sends the event `followup:ready` when the calculator can be used.
 */

const PAGE = new URL("embed/", import.meta.url);
const PRESETS = ["country", "subdivision", "sector", "theme"];
const EVENTS = ["message", "securitypolicyviolation"];
const PATIENCE = 3000; // milliseconds after the frame has loaded
const ATTRIBUTES = {
  loading: "lazy",
  referrerpolicy: "no-referrer",
  sandbox:
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-top-navigation-to-custom-protocols",
  allow: "clipboard-write",
};
const styles = new CSSStyleSheet();
styles.replaceSync(":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}");

class FollowUpEmbed extends HTMLElement {
  static observedAttributes = [...PRESETS, "label"];

  #root = this.attachShadow({ mode: "open" });
  #frame = document.createElement("iframe");
  /** Whether the page in the frame has spoken. */
  #there = false;
  /** Attributes that have changed since. @type {Set<string>} */
  #changed = new Set();

  connectedCallback() {
    const frame = this.#frame;
    for (const [name, value] of Object.entries(ATTRIBUTES)) frame.setAttribute(name, value);
    this.#there = false;
    this.#point();
    this.#root.adoptedStyleSheets = [styles];
    this.#root.replaceChildren(frame);
    // About the height of the form at this width, so that nothing below it jumps.
    const width = Math.max(frame.clientWidth, 280);
    frame.style.height = `${width < 700 ? 780 + 200_000 / width : width < 920 ? 930 : 1050}px`;
    // A page that is not blank (so not waiting to be near) and says nothing is not ours.
    frame.onload = () =>
      setTimeout(() => {
        if (this.isConnected && !this.#there && !frame.contentDocument) this.#giveUp();
      }, PATIENCE);
    for (const event of EVENTS) addEventListener(event, this);
  }

  disconnectedCallback() {
    for (const event of EVENTS) removeEventListener(event, this);
  }

  attributeChangedCallback(/** @type {string} */ name) {
    if (this.#changed.size === 0) queueMicrotask(() => this.#changed.size && this.isConnected && this.#point());
    this.#changed.add(name);
  }

  /** @param {any} event */
  handleEvent({ source, origin, data, disposition, blockedURI }) {
    if (disposition === "enforce" && blockedURI.startsWith(PAGE.origin)) this.#giveUp();
    if (source !== this.#frame.contentWindow || origin !== PAGE.origin || data?.v !== 1) return;
    this.#there = true;
    if (data.type === "followup:height" && data.height > 0) this.#frame.style.height = `${+data.height}px`;
    if (data.type === "followup:ready") this.dispatchEvent(new Event(data.type, { bubbles: true }));
  }

  #giveUp() {
    this.#root.replaceChildren(document.createElement("slot"));
  }

  /** Browsers do not tell a frame of another origin which colours are around it. */
  get #theme() {
    const around = getComputedStyle(this).colorScheme.replace("only", "").trim();
    return this.getAttribute("theme") ?? (/^(light|dark)$/.test(around) ? around : "");
  }

  #point() {
    const frame = this.#frame;
    frame.title = this.getAttribute("label") || "__TITLE__";
    const told = new URLSearchParams();
    for (const name of PRESETS) {
      const value = name === "theme" ? this.#theme : (this.getAttribute(name) ?? "");
      // A page that is there is told of changes only, and keeps what was typed into it.
      if (this.#there ? this.#changed.has(name) : value) told.set(name, value);
    }
    this.#changed.clear();
    const address = `${PAGE}#${told}`;
    if (!this.#there) frame.src = address;
    else if (`${told}`) frame.contentWindow?.location.replace(address);
  }
}

if (!customElements.get("follow-up-embed")) customElements.define("follow-up-embed", FollowUpEmbed);
