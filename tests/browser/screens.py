"""Pictures of the calculator and the pages, to be looked at: `make screens`.

They go to built/screens/, by state, colours and width; one more goes to the README.
"""

import shutil
import threading
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from publish.hosting.serve import server
from publish.paths import ROOT
from tests.browser.conftest import START
from tests.drivers.found import FOUND, QUIET

SCREENS = ROOT / "built" / "screens"
README_PICTURE = ROOT / ".github" / "calculator.png"
WIDTHS = (320, 390, 768, 1280)
SCHEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
}
FRIDAY = "#interview_date=2026-11-20&country=US&timeline=early+next+week&today=2026-11-23"
TEXT = "Dear Ana,\n\nI am just checking in. Why does it take so long?\n\n[your name]"
PAGES = ("", "embed/", "when-to-write/", "what-to-write/", "how-the-dates-are-worked-out/")


def ready(page: Page) -> None:
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)


def empty(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/")
    ready(page)


def plan(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/{FRIDAY}")
    ready(page)
    page.locator("li[data-step]").first.wait_for()
    page.get_by_text("Why?").nth(1).click()


def errors(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/")
    ready(page)
    page.locator('[name="interview_date"]').fill("31 September 2026")
    page.locator('[name="timeline"]').fill("whenever")
    page.get_by_role("button", name="Show my dates").click()


def failed(page: Page, site: str) -> None:
    page.route("**/*.wasm*", lambda route: route.fulfill(status=404))
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)


def stop(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/#interview_date=2026-09-18&country=US&today=2026-12-21")
    page.locator("li[data-step]").first.wait_for(timeout=START)


def message(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("[data-message]").wait_for(timeout=START)
    page.locator("[data-part=body]").fill(TEXT)
    page.locator(".marks mark").first.wait_for(state="attached")


STATES: dict[str, Callable[[Page, str], None]] = {
    "empty": empty,
    "plan": plan,
    "stop": stop,
    "message": message,
    "errors": errors,
    "failed": failed,
}


def main() -> None:
    shutil.rmtree(SCREENS, ignore_errors=True)
    with server(port=0) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        site = f"http://127.0.0.1:{running.server_address[1]}/"
        program = FOUND["chromium"] or None
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        for scheme, width in product(SCHEMES, WIDTHS):
            for state, arrange in STATES.items():
                page = open_page(browser, scheme, width)
                arrange(page, site)
                take(page, f"calculator-{state}-{scheme}-{width}.png")
            for address in PAGES:
                page = open_page(browser, scheme, width)
                page.goto(f"{site}{address}")
                take(page, f"{address.strip('/') or 'home'}-{scheme}-{width}.png")
        page = browser.new_page(viewport={"width": 1200, "height": 860})
        plan(page, site)
        page.evaluate("scrollTo(0, 90)")
        page.screenshot(path=README_PICTURE)
        browser.close()
        running.shutdown()


def open_page(browser: Browser, scheme: str, width: int) -> Page:
    """A page with nothing stored from another one: a start that is to fail must load."""
    size: ViewportSize = {"width": width, "height": 844}
    return browser.new_context(viewport=size, **SCHEMES[scheme]).new_page()


def take(page: Page, name: str) -> None:
    """The whole page; then it and what it has stored are gone."""
    path: Path = SCREENS / name
    page.screenshot(path=path, full_page=True)
    page.context.close()


if __name__ == "__main__":
    main()
