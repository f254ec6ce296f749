"""Pictures of the calculator and the pages, to be looked at: `make screens`.

They go to built/screens/, by state, colour scheme and width; one more goes to the README.
"""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from publish.hosting.serve import server
from publish.paths import ROOT
from tests.browser.conftest import FOUND, QUIET, START

SCREENS = ROOT / "built" / "screens"
README_PICTURE = ROOT / ".github" / "calculator.png"
WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
FRIDAY = "#interview_date=2026-11-20&country=US&timeline=early+next+week&today=2026-11-23"
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
    page.route("**/*.wasm", lambda route: route.fulfill(status=404))
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)


STATES: dict[str, Callable[[Page, str], None]] = {
    "empty": empty,
    "plan": plan,
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
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(
                    viewport={"width": width, "height": 900},
                    color_scheme="dark" if scheme == "dark" else "light",
                )
                for state, arrange in STATES.items():
                    page = context.new_page()
                    arrange(page, site)
                    take(page, f"calculator-{state}-{scheme}-{width}.png")
                    page.close()
                for address in PAGES:
                    page = context.new_page()
                    page.goto(f"{site}{address}")
                    name = address.strip("/") or "home"
                    take(page, f"{name}-{scheme}-{width}.png")
                    page.close()
                context.close()
        page = browser.new_page(viewport={"width": 1200, "height": 860})
        plan(page, site)
        page.evaluate("scrollTo(0, 90)")
        page.screenshot(path=README_PICTURE)
        browser.close()
        running.shutdown()


def take(page: Page, name: str) -> None:
    path: Path = SCREENS / name
    page.screenshot(path=path, full_page=True)


if __name__ == "__main__":
    main()
