import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const PAGE = "https://example.org/calculator/";
const FAST = 200; // keys in less than half a minute: Safari refuses the 101st change of the address
const SOON = 2000; // milliseconds: a pause between two sentences

/** @type {Map<string, string>} */
const stored = new Map();
/** @type {string[]} */
const addresses = [];
const listeners = new Map();

/** A browser's own, as far as the address needs them. */
const browser = {
  location: { href: PAGE, pathname: "/calculator/", search: "" },
  history: {
    state: null,
    replaceState: (/** @type {any} */ _, /** @type {string} */ __, /** @type {string} */ to) => {
      browser.location.href = new URL(to, PAGE).href;
      addresses.push(to);
    },
  },
  sessionStorage: {
    getItem: (/** @type {string} */ name) => stored.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ text) => stored.set(name, text),
    removeItem: (/** @type {string} */ name) => stored.delete(name),
  },
  addEventListener: (/** @type {string} */ type, /** @type {() => void} */ hear) => listeners.set(type, hear),
};
Object.assign(globalThis, browser, { window: { ...browser, setTimeout } });
const { Address } = await import("../../../calculator/browser/saved/address.js");

beforeEach(() => {
  stored.clear();
  addresses.length = 0;
  browser.location.href = PAGE;
});

test("whatever is typed is in the tab at once, however fast it is typed", () => {
  const address = new Address();
  for (let key = 1; key <= FAST; key += 1) {
    address.show({ hash: "#interview_date=2026-10-16", typed: { message: key } });
    assert.deepEqual(address.typedFor("2026-10-16"), { message: key });
  }
});

test("a message that grows leaves the address alone", () => {
  const address = new Address();
  for (let key = 1; key <= FAST; key += 1) {
    address.show({ hash: "#interview_date=2026-10-16", typed: { message: key } });
  }
  assert.deepEqual(addresses, ["#interview_date=2026-10-16"]);
});

test("no browser refuses the address, and after a pause it is the newest", async () => {
  const address = new Address();
  for (let key = 1; key <= FAST; key += 1) address.show({ hash: `#timeline=${key}` });
  assert.ok(addresses.length < 100);
  await new Promise((resolve) => setTimeout(resolve, SOON));
  assert.equal(addresses.at(-1), `#timeline=${FAST}`);
  assert.ok(addresses.length < 100);
});

test("a page that goes writes the newest address", () => {
  const address = new Address();
  for (let key = 1; key <= FAST; key += 1) address.show({ hash: `#timeline=${key}` });
  listeners.get("pagehide")();
  assert.equal(addresses.at(-1), `#timeline=${FAST}`);
});

test("an address that a host has set is put right", () => {
  const address = new Address();
  address.show({ hash: "#country=US" });
  browser.location.href = `${PAGE}#other`;
  address.show({ hash: "#country=US" });
  assert.deepEqual(addresses, ["#country=US", "#country=US"]);
});

test("after everything was cleared nothing comes back", async () => {
  const address = new Address();
  for (let key = 1; key <= FAST; key += 1) {
    address.show({ hash: `#timeline=${key}`, typed: { message: key } });
  }
  address.forget();
  await new Promise((resolve) => setTimeout(resolve, SOON));
  listeners.get("pagehide")();
  assert.equal(browser.location.href, PAGE);
  assert.equal(stored.size, 0);
});
