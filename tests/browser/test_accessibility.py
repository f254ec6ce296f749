"""No fault that axe can find, on any page, in every state of the calculator: on a wide screen in
light and dark, and on a phone.

It finds about half of all faults: the rest is for people, see the page on accessibility.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from publish.paths import NODE_MODULES
from tests.browser import measures
from tests.browser.conftest import START
from tests.browser.test_pages import ADDRESSES
from tests.drivers.rest import at_rest

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that another set of colours can break, and the slowest ones."""
RUN = """async (options) => {
  const found = await axe.run(document, { ...options, resultTypes: ["violations"] });
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target)}`);
}"""
ALL = {"runOnly": {"type": "tag", "values": TAGS}}
COLOURS_ALONE = {"runOnly": {"type": "rule", "values": OF_COLOURS}}
NO_COLOURS = {**ALL, "rules": {rule: {"enabled": False} for rule in OF_COLOURS}}
NARROWEST, PHONE = 320, 360
"""Pixels: what every page fits into, and a common phone."""
DARK = ":is(html, body)[data-md-color-scheme=slate]"
STARTS_PYTHON = "follow-up-calculator"
FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(color_scheme="light", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def violations(page: Page) -> list[str]:
    """What axe finds: in light colours, of the colours in dark ones, of the rest on a phone."""
    page.evaluate(AXE)
    page.evaluate(measures.SETTLED)  # between two colours, none is right
    found: list[str] = page.evaluate(RUN, ALL)
    found += page.evaluate(measures.SCROLL_AND_FOCUS)
    page.emulate_media(color_scheme="dark")
    expect(page.locator(DARK)).to_be_attached()
    page.evaluate(measures.SETTLED)
    found += page.evaluate(RUN, COLOURS_ALONE)
    page.emulate_media(color_scheme="light")
    expect(page.locator(DARK)).not_to_be_attached()
    page.set_viewport_size({"width": PHONE, "height": 720})
    found += page.evaluate(measures.SCROLL_AND_FOCUS)
    found += page.evaluate(RUN, NO_COLOURS)
    page.set_viewport_size({"width": 1280, "height": 720})
    return found


@pytest.mark.parametrize("address", [*ADDRESSES, "404.html"])
def test_a_page_has_no_fault_and_fits_a_small_phone(page: Page, site: str, address: str) -> None:
    page.goto("about:blank")
    page.goto(f"{site}{address}")
    if page.locator(STARTS_PYTHON).count():
        page.mouse.move(1, 1)  # brings the theme's script, which is held back there
        at_rest(page)
    assert violations(page) == []
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    page.set_viewport_size({"width": 1280, "height": 720})


def with_a_plan(page: Page) -> None:
    page.locator("li[data-step]").first.wait_for(timeout=START)
    for details in page.locator("follow-up-calculator details").all():
        details.evaluate("details => { details.open = true; }")


def with_errors(page: Page) -> None:
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    page.locator('[name="interview_date"]').fill("31 September 2026")
    page.get_by_role("button", name="Show my dates").click()
    expect(page.locator("[data-part=problems]")).to_be_visible()


def with_a_newer_draft(page: Page) -> None:
    page.locator("[data-message=thank_you]").wait_for(timeout=START)
    page.locator("[data-part=body]").fill("Dear Ana, just checking in. Why does it take so long?")
    page.get_by_label("What is your name?").fill("Sam Lee")
    expect(page.locator("[data-part=newer]")).to_be_visible()


def failed(page: Page) -> None:
    page.evaluate(
        "document.querySelector('follow-up-calculator [data-part=failed]').hidden = false"
    )


STATES: dict[str, Callable[[Page], None]] = {
    "plan": with_a_plan,
    "errors": with_errors,
    "newer draft": with_a_newer_draft,
    "failed": failed,
}


@pytest.mark.parametrize("address", ["calculator/", "embed/"])
@pytest.mark.parametrize("state", STATES)
def test_the_calculator_has_no_fault_in_any_state(
    page: Page, site: str, state: str, address: str
) -> None:
    page.goto("about:blank")
    page.goto(f"{site}{address}{FRIDAY}")
    STATES[state](page)
    assert violations(page) == []


def test_the_page_that_stands_in_for_the_calculator_has_no_fault(page: Page, site: str) -> None:
    page.goto("about:blank")
    page.goto(f"{site}embed/")
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    page.evaluate(
        """() => {
          document.querySelector("follow-up-calculator").remove();
          document.querySelector("[data-part=locked]").hidden = false;
          document.querySelector("[data-part=table]").open = true;
        }"""
    )
    expect(page.get_by_text("does not let the calculator run")).to_be_visible()
    assert violations(page) == []
