"""What is left of our codes after the programs of content systems: a link, or a calculator.

Nobody is left with a form that does nothing.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cleaners import CLEANERS, FRAME_IS_LOCKED, FRAME_WORKS
from tests.browser.conftest import START, HostSite
from tests.browser.snippet_choices import Choice, codes

WORDING = "Your dates"
KINDS = ("link", "card", "frame", "script")
ADDRESS = "calculator/#country=US&subdivision=CA"


@pytest.fixture(scope="module")
def made(browser: Browser, site: str) -> list[str]:
    """The code of each kind, as the page shows it."""
    page = browser.new_page()
    page.goto(f"{site}for-career-centres/")
    found = codes(page, [Choice(kind, ("US", "CA"), "", "", WORDING) for kind in KINDS])
    page.close()
    return found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-US")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", CLEANERS)
def test_a_link_that_opens_is_left_of_each_code_and_no_dead_form(
    page: Page, site: str, host_site: HostSite, made: list[str], name: str
) -> None:
    page.goto(host_site.page(""))
    left = dict(zip(KINDS, CLEANERS[name](page, made), strict=True))
    assert "<script" not in "".join(left.values())
    for kind, code in left.items():
        page.goto(host_site.page(code))
        expect(page.locator("iframe")).to_have_count(int("<iframe" in code))
        link = page.get_by_role("link", name=WORDING, exact=True)
        expect(link).to_have_attribute("href", f"{site}{ADDRESS}")
        assert ("<iframe" in code) is (kind == "frame" and name in FRAME_WORKS | FRAME_IS_LOCKED)
        if "<iframe" in code:
            frame_is_honest(page, name)
    link.click()
    expect(page.get_by_label("Which country is the employer in?")).to_have_value("US")


def frame_is_honest(page: Page, name: str) -> None:
    frame = page.frame_locator("iframe")
    if name in FRAME_IS_LOCKED:
        expect(frame.locator("noscript .locked")).to_be_visible()
        expect(frame.get_by_role("textbox")).to_have_count(0)
        return
    frame.get_by_label("When was your last interview?").fill("16 October 2026")
    frame.locator("li[data-step=follow_up]").wait_for(timeout=START)
