"""An error in any line of the start: the person is told, and has the table."""

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from pathlib import PurePosixPath

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from publish.paths import BROWSER
from tests.browser.conftest import START

LINK = "#interview_date=2026-10-16&country=US"
BEGIN = (
    ("calculator/", "element/calculator.js", "  #connect() {"),
    ("calculator/", "element/calculator.js", "  #connectParts(session, link) {"),
    ("calculator/", "element/session.js", "  connect(link) {"),
    ("", "element/short.js", "  #connect() {"),
)
"""What runs when an element is put into its page: the page, the module and the method."""
BEGINS = re.compile(r"    (?!else\b)\w")


def statements(module: str, method: str) -> list[int]:
    """The number of each line of a module that begins a statement of that method."""
    lines = enumerate((BROWSER / module).read_text("utf-8").splitlines())
    body = dropwhile(lambda line: line[1] != method, lines)
    inside = takewhile(lambda line: line[1] != "  }", body)
    return [number for number, text in inside if BEGINS.match(text)]


PLACES = [
    pytest.param(page, module, number, id=f"{PurePosixPath(module).stem}-{number + 1}")
    for page, module, method in BEGIN
    for number in statements(module, method)
]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


def test_there_are_places() -> None:
    assert len(PLACES) > 30


@pytest.mark.parametrize(("address", "module", "number"), PLACES)
def test_an_error_ends_in_the_failed_state(
    page: Page, site: str, address: str, module: str, number: int
) -> None:
    def throw(route: Route) -> None:
        lines = (BROWSER / module).read_text("utf-8").splitlines()
        lines.insert(number, 'throw new Error("thrown by a test");')
        route.fulfill(body="\n".join(lines), content_type="text/javascript")

    page.route(f"**/{module}", throw)
    page.goto("about:blank")
    page.goto(f"{site}{address}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    page.wait_for_timeout(300)  # it does not come to life by half
    expect(page.locator("follow-up-calculator[state=failed]")).to_be_attached()
    expect(page.locator("[data-part=failure]")).to_be_visible()
    if address:
        expect(page.get_by_role("row", name="Friday the same day")).to_be_visible()
    page.unroute(f"**/{module}")
