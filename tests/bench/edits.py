"""From an edit of the form to the plan on screen, over 200 edits in one page."""

import statistics
import sys
import tempfile

from playwright.sync_api import sync_playwright

from publish.paths import SITE
from tests.bench.line import Line, serve
from tests.bench.visits import plan_at, visitor

EDITS = 200
LINK = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
EDIT = """(words) => new Promise((resolve) => {
  const field = document.querySelector('[name="timeline"]');
  const calculator = document.querySelector("follow-up-calculator");
  calculator.addEventListener("followup:plan", () => {
    requestAnimationFrame(() => setTimeout(() => {
      const [last] = performance.getEntriesByName("followup:answer").slice(-1);
      resolve(last.duration);
    }));
  }, { once: true });
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
})"""


def main() -> None:
    """Measure and print."""
    server, address = serve(SITE, Line())
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        visitor(playwright, folder) as context,
    ):
        page = context.new_page()
        page.goto(address + LINK)
        plan_at(page)
        page.wait_for_timeout(3000)
        times = [page.evaluate(EDIT, f"in {2 + number % 20} days") for number in range(EDITS)]
    server.shutdown()
    times.sort()
    median, late = statistics.median(times), times[int(0.95 * EDITS)]
    sys.stdout.write(f"\n{EDITS} edits: median {median:.1f} ms, p95 {late:.1f} ms to the plan\n")


if __name__ == "__main__":
    main()
