"""When a page of the site is at rest.

Playwright's own `networkidle` is not used: the request for a module of a worker can stay open
in its books (2 of 272 visits of `embed/`), and then it waits in vain until the test fails.
"""

from playwright.sync_api import Frame, Page

from tests.drivers.driver import START

QUIET = 500
"""Milliseconds in which nothing new has come."""
AT_REST = """(quiet) => {
  const came = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
  const last = Math.max(...came.map((each) => each.startTime + each.duration));
  const themeRuns = !document.querySelector(".md-header") || "component$" in window;
  return document.readyState === "complete" && themeRuns
    && !document.querySelector("[state=loading]") && performance.now() - last > quiet;
}"""


def at_rest(page: Page | Frame) -> None:
    """Wait until all of it has loaded, Python and the theme's script included.

    Args:
        page: A page of the site, or a frame with one.

    Raises:
        playwright.sync_api.TimeoutError: It was never at rest.
    """
    page.wait_for_function(AT_REST, arg=QUIET, polling=100, timeout=1000 * START)
