"""What is left on the disk of a shared computer after "Clear everything I typed".

The browser has a profile of its own, and is closed before its files are read. Nothing may be
left but what the privacy page says that a browser keeps for itself.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.conftest import START
from tests.drivers.found import launch_options

NAME, EMPLOYER, TOPIC = "Qwertzina Xylander", "Vexhollow Widgetry", "zebrafinch ledgers"
WORDS = ("Xylander", "Vexhollow", "zebrafinch")
"""Such that even a packed file shows them."""
FRIDAY = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
REMEMBERED = "Default/Web Data"
"""Chrome remembers a name for other forms: see docs/privacy.md."""
KEPT = "Default/Local Storage/leveldb/000003.log"
IN_THE_TAB = "Default/Session Storage/000003.log"
"""Databases that only ever append, and tidy up when they have grown: see docs/privacy.md. Into the
second one Chrome writes what is in a tab, some seconds after it was typed."""
WRITTEN = 4000
"""Milliseconds after which Chrome has written to the disk what is in a tab."""

type Visit = Callable[[Callable[[Page], None]], None]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def visit(playwright: Playwright, browser_name: str, profile: Path) -> Visit:
    """Start the browser, do something in a page of it, and close it."""

    def go(act: Callable[[Page], None]) -> None:
        context: BrowserContext = getattr(playwright, browser_name).launch_persistent_context(
            profile, locale="en-US", **launch_options(browser_name)
        )
        act(context.pages[0] if context.pages else context.new_page())
        context.close()

    return go


def type_everything(page: Page, site: str, *, keep: bool = True) -> None:
    page.goto(f"{site}{FRIDAY}")
    page.locator("[data-message]").wait_for(timeout=START)
    page.get_by_text("Keep my place").click()
    page.get_by_label("Keep it in this browser").set_checked(keep)
    page.get_by_label("What did you talk about?").fill(TOPIC)
    page.get_by_text("More about the message").click()
    page.get_by_label("Which employer?").fill(EMPLOYER)
    page.get_by_label("What is your name?").fill(NAME)
    expect(page.locator("[data-part=body]")).to_have_value(re.compile(f"{NAME}$"))
    page.wait_for_timeout(WRITTEN)


def traces(profile: Path) -> set[str]:
    """The files in which one of the words stands, in either way that browsers write text."""
    wanted = [word.encode(coding) for word in WORDS for coding in ("utf-8", "utf-16-le")]
    return {
        str(file.relative_to(profile))
        for file in profile.rglob("*")
        if file.is_file() and any(word in file.read_bytes() for word in wanted)
    }


def test_what_is_not_cleared_is_found_on_the_disk(visit: Visit, site: str, profile: Path) -> None:
    visit(lambda page: type_everything(page, site))
    assert traces(profile), "the search sees nothing: it proves nothing below"


@pytest.mark.parametrize("keep", [False, True])
def test_what_is_cleared_is_nowhere_but_where_the_privacy_page_says(
    visit: Visit, site: str, profile: Path, keep: bool
) -> None:
    def clear(page: Page) -> None:
        type_everything(page, site, keep=keep)
        page.get_by_role("button", name="Clear everything I typed").click()
        expect(page.locator("[data-part=plan]")).to_be_hidden()
        page.wait_for_timeout(WRITTEN)

    def come_back(page: Page) -> None:
        page.goto(f"{site}calculator/")
        expect(page.locator("[data-part=body]")).to_have_value("")
        stored: str = page.evaluate("JSON.stringify([localStorage, sessionStorage])")
        assert not any(word in stored for word in WORDS)

    visit(clear)
    visit(come_back)
    may_stay = {REMEMBERED, IN_THE_TAB, KEPT} if keep else {REMEMBERED, IN_THE_TAB}
    assert traces(profile) - may_stay == set()
