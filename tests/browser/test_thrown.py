"""An error in any line of the start: the person is told, and has the table."""

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from pathlib import PurePosixPath

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from publish.bundle.joined import joined_module
from tests.browser.conftest import START

LINK = "#interview_date=2026-10-16&country=US"
BEGIN = (
    ("calculator/", "element/calculator.js", "class FollowUpCalculator", "  #connect() {"),
    (
        "calculator/",
        "element/calculator.js",
        "class FollowUpCalculator",
        "  #connectParts(session, link) {",
    ),
    ("calculator/", "element/calculator.js", "class Session ", "  connect(link) {"),
    ("", "element/short.js", "class ShortCalculator", "  #connect() {"),
)
"""What runs when an element is put into its page: the page, its script, the class, the method."""
BEGINS = re.compile(r"    (?!else\b)\w")


def statements(script: str, of_class: str, method: str) -> list[int]:
    """The number of each line of a script that begins a statement of that method."""
    lines = enumerate(joined_module(script).splitlines())
    inner = dropwhile(lambda line: not line[1].startswith(of_class), lines)
    body = dropwhile(lambda line: line[1] != method, inner)
    inside = takewhile(lambda line: line[1] != "  }", body)
    return [number for number, text in inside if BEGINS.match(text)]


PLACES = [
    pytest.param(page, script, number, id=f"{PurePosixPath(script).stem}-{number + 1}")
    for page, script, of_class, method in BEGIN
    for number in statements(script, of_class, method)
]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


def test_there_are_places() -> None:
    assert len(PLACES) > 30


@pytest.mark.parametrize(("address", "script", "number"), PLACES)
def test_an_error_ends_in_the_failed_state(
    page: Page, site: str, address: str, script: str, number: int
) -> None:
    def throw(route: Route) -> None:
        lines = joined_module(script).splitlines()
        lines.insert(number, 'throw new Error("thrown by a test");')
        route.fulfill(body="\n".join(lines), content_type="text/javascript")

    page.route(f"**/{script}", throw)
    page.goto("about:blank")
    page.goto(f"{site}{address}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    page.wait_for_timeout(300)  # it does not come to life by half
    expect(page.locator("follow-up-calculator[state=failed]")).to_be_attached()
    expect(page.locator("[data-part=failure]")).to_be_visible()
    if address:
        expect(page.get_by_role("row", name="Friday the same day")).to_be_visible()
    page.unroute(f"**/{script}")
