/**
 * Where the frame gives the page no origin, there are no workers: the table and the address
 * stand in for the calculator.
 *
 * The build writes this into the page, whose policy names its hash: to WebKit, a page without
 * an origin has no files of its own, so no script with an address comes there.
 */
if (self.origin === "null") {
  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${name}"]`));
  document.querySelector("follow-up-calculator")?.remove();
  part("locked").hidden = false;
  /** @type {HTMLDetailsElement} */ (part("table")).open = true;
}
