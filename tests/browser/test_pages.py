"""Every page of the site in a real browser, opened once: what it asks for, and what axe finds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from publish.paths import SITE
from tests.browser.axe import violations
from tests.browser.conftest import Watched
from tests.drivers.rest import at_rest

ADDRESSES = sorted(
    "" if page.parent == SITE else f"{page.parent.relative_to(SITE)}/"
    for page in Path(SITE).rglob("index.html")
    if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")  # a page that has moved
)
NO_PAGE = "404.html"
WITH_PYTHON = {"calculator/", "embed/"}
SMALL = (
    "/checker.js",
    "/calculator.css",
    "/snippet_builder.js",
    "/served_address.js",
)
"""What other pages take from the calculator's folder: forms that bring no Python."""
HOME = ("/short.js",)
"""The calculator in short: all that it takes before somebody uses it."""
SLOW_LINE = """Object.defineProperty(navigator, "connection", {
  value: { effectiveType: "3g", downlink: 1.4 },
});"""
NARROWEST = 320
"""Pixels that every page fits into."""


def test_there_are_pages() -> None:
    assert {"", "calculator/", "when-to-write/", "what-to-write/"} <= set(ADDRESSES)


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A slow line: on a fast one, the home page may fetch Python before somebody asks."""
    made = browser.new_context(
        locale="en-US",
        timezone_id="America/New_York",
        color_scheme="light",
        reduced_motion="reduce",
    )
    made.add_init_script(SLOW_LINE)
    yield made
    made.close()


@pytest.fixture(scope="module", params=[*ADDRESSES, NO_PAGE])
def address(request: pytest.FixtureRequest, watched: Watched, site: str) -> str:
    """The address of a page that is open and at rest."""
    opened: str = request.param
    watched.page.goto("about:blank")
    watched.errors.clear()
    watched.requests.clear()
    watched.page.goto(f"{site}{opened}")
    watched.page.mouse.move(1, 1)  # brings the theme's script where it is held back
    at_rest(watched.page)
    return opened


def test_a_page_asks_nobody_else_has_no_errors_and_brings_no_python(
    watched: Watched, site: str, address: str
) -> None:
    assert watched.errors == []
    assert watched.foreign_requests(site) == []
    loaded = [
        url for url in watched.requests if "/assets/runtime/" in url or "/assets/calculator/" in url
    ]
    small = (*SMALL, *HOME) if address == "" else SMALL
    brings_python = any(not url.endswith(small) for url in loaded)
    assert brings_python == (address in WITH_PYTHON), loaded


@pytest.mark.usefixtures("address")
def test_a_page_has_no_fault_and_fits_a_small_phone(watched: Watched) -> None:
    page = watched.page
    assert violations(page) == []
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    page.set_viewport_size({"width": 1280, "height": 720})


@pytest.mark.parametrize("place", ["", "#thank-you"])
def test_an_old_address_leads_to_the_same_place(watched: Watched, site: str, place: str) -> None:
    watched.errors.clear()
    watched.page.goto(f"{site}templates/{place}")
    expect(watched.page).to_have_url(f"{site}message-examples/{place}")
    assert watched.errors == []
