/**
 * Lighthouse, mobile setting, on every type of page of the built site: `make lighthouse`.
 * Prints the four scores a page, and what keeps one from 100.
 *
 * usage: node run.js ADDRESS CHROMIUM PAGE ...
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [address, chromium, ...pages] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const chrome = await launch({
  ...(chromium ? { chromePath: chromium } : {}),
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking"],
});
for (const page of pages) {
  const result = await lighthouse(`${address}${page}`, { port: chrome.port, onlyCategories: CATEGORIES });
  if (!result) throw new Error(`no result for ${page}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? 0)));
  const faults = CATEGORIES.filter((name) => name !== "performance").flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  const slow = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"]
    .filter((id) => (audits[id]?.score ?? 1) < 0.9)
    .map((id) => `${id} ${audits[id]?.displayValue}`);
  faults.push(...slow);
  process.stdout.write(`${(page || "home").padEnd(40)}${scores.map((score) => String(score).padStart(5)).join("")}  ${faults.join(" ")}\n`);
}
await chrome.kill();
