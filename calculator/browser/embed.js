/**
 * `<follow-up-embed>` puts the calculator into a page of another site.
 *
 *   <script type="module" src="https://…/embed.js"></script>
 *   <follow-up-embed country="US"><a href="https://…/calculator/">Work out your dates</a></follow-up-embed>
 *
 * What is inside the element is shown where this script does not run. Attributes, all of
 * them optional, and all of them may change at any time:
 *
 * - `country`: ISO 3166-1, such as "CA"; `subdivision`: the rest of ISO 3166-2, such as "ON"
 * - `sector`: "private", "government" or "academic"
 * - `theme`: "light" or "dark"; without it, as the page's own `color-scheme`, or else the
 *   visitor's system, says
 * - `label`: the name of the frame for screen readers, if it should be another
 *
 * When the calculator can be used, the element sends the event `followup:ready`.
 */

const PAGE = new URL("embed/", import.meta.url);
const PRESETS = ["country", "subdivision", "sector", "theme"];
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

  #frame = document.createElement("iframe");
  /** Whether the page in the frame has spoken. */
  #there = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [styles];
    root.append(this.#frame);
    for (const [name, value] of Object.entries(ATTRIBUTES)) this.#frame.setAttribute(name, value);
    // Another page than ours is there where ours is forbidden or away: then the link inside.
    this.#frame.onload = () => setTimeout(() => this.#there || root.replaceChildren(document.createElement("slot")), PATIENCE);
  }

  connectedCallback() {
    this.#there = false;
    this.#point();
    this.#frame.style.height = `${this.#guess}px`;
    addEventListener("message", this);
  }

  disconnectedCallback() {
    removeEventListener("message", this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#point();
  }

  /** @param {MessageEvent} event */
  handleEvent({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== PAGE.origin || data?.v !== 1) return;
    this.#there = true;
    if (data.type === "followup:height" && data.height > 0) this.#frame.style.height = `${+data.height}px`;
    if (data.type === "followup:ready") this.dispatchEvent(new Event(data.type, { bubbles: true }));
  }

  /** About the height of the form at this width, so that nothing below it jumps. */
  get #guess() {
    const width = this.#frame.clientWidth;
    return Math.round(width < 920 ? 640 + 210_000 / Math.max(width, 280) : 930);
  }

  /** Browsers do not tell a frame of another origin which colours surround it. */
  get #theme() {
    const around = getComputedStyle(this).colorScheme.replace("only", "").trim();
    return this.getAttribute("theme") ?? (["light", "dark"].includes(around) ? around : "");
  }

  #point() {
    const frame = this.#frame;
    frame.title = this.getAttribute("label") || "Follow-up date calculator";
    const wishes = PRESETS.map((name) => [name, name === "theme" ? this.#theme : (this.getAttribute(name) ?? "")]);
    // A page that is there is told of what is gone, too, and keeps what was typed into it.
    const told = this.#there ? wishes : wishes.filter(([, value]) => value);
    const address = `${PAGE}#${new URLSearchParams(told)}`;
    if (this.#there) frame.contentWindow?.location.replace(address);
    else frame.src = address;
  }
}

if (!customElements.get("follow-up-embed")) customElements.define("follow-up-embed", FollowUpEmbed);
