"""From the tap on the home page's form to the dates, on a phone, after ten seconds of typing.

Python starts when somebody touches the form, so that the wait is over when they have typed.
"""

import statistics
import sys
import tempfile

from playwright.sync_api import Page, sync_playwright

from publish.paths import SITE
from tests.bench.line import Line, serve
from tests.bench.profiles import PROFILES
from tests.bench.visits import program_of, visitor

ROUNDS = 3
TYPING = 10_000  # milliseconds
WORDS = "by the end of next week"
TAP = """() => new Promise((resolve) => {
  const form = document.querySelector("[data-part=situation]");
  const button = form.querySelector("[type=submit]");
  button.addEventListener("click", () => {
    const tapped = performance.now();
    const look = () => {
      const seen = (name) => document.querySelector(`[data-part=${name}]`).checkVisibility();
      if (seen("plan") && !seen("questions")) resolve(performance.now() - tapped);
      else requestAnimationFrame(look);
    };
    look();
  }, { capture: true, once: true });
  button.click();
})"""


def main() -> None:
    """Measure and print."""
    [phone] = [profile for profile in PROFILES if profile.name == "phone"]
    with program_of(phone) as program, sync_playwright() as playwright:
        if program is None:
            sys.stdout.write("phone: no control group can be made here\n")
            return
        times = []
        for _ in range(ROUNDS):
            server, address = serve(SITE, Line(phone.rate, phone.round_trip))
            with (
                tempfile.TemporaryDirectory() as folder,
                visitor(playwright, folder, program, settled=False) as context,
            ):
                page = context.new_page()
                page.set_viewport_size({"width": 390, "height": 844})
                page.goto(address)
                times.append(typed_and_tapped(page))
            server.shutdown()
    sys.stdout.write(f"\nfrom the tap to the dates, phone: {statistics.median(times):.0f} ms\n")


def typed_and_tapped(page: Page) -> float:
    """Milliseconds from the tap to the dates on screen, the questions folded away."""
    page.locator('[name="interview_date"]').fill("yesterday")
    said = page.locator('[name="timeline"]')
    said.press_sequentially(WORDS, delay=TYPING / len(WORDS))
    found: float = page.evaluate(TAP)
    return found


if __name__ == "__main__":
    main()
