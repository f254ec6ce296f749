"""The page when Python cannot start: a sentence, another try, and the table."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import START, Watched
from tests.drivers.rest import at_rest

SEVEN_DAYS = "Friday, 7 days later"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def test_without_scripts_the_form_and_the_table_are_there(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}calculator/")
    expect(page.get_by_label("When was your last interview?")).to_be_visible()
    expect(page.get_by_text("The calculator needs JavaScript")).to_be_visible()
    page.get_by_text("The dates as a table, without the calculator").click()
    expect(page.get_by_role("row", name="Friday the same day")).to_contain_text(SEVEN_DAYS)
    context.close()


def test_trying_again_works_once_the_file_comes(page: Page, site: str) -> None:
    page.route("**/engine.zip.zst", lambda route: route.fulfill(status=503))
    page.goto(f"{site}calculator/")
    page.get_by_label("When was your last interview?").fill("16 October 2026")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    page.unroute("**/engine.zip.zst")
    page.get_by_role("button", name="Try again").click()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    expect(page.locator("li[data-step=follow_up]")).to_be_visible()
    expect(page.get_by_label("When was your last interview?")).to_have_value("16 October 2026")


def test_while_it_starts_it_says_what_and_how_much(page: Page, site: str) -> None:
    page.add_init_script(
        """window.phases = [];
        new MutationObserver(() => {
          const phase = document.querySelector("[data-part=phase]")?.textContent;
          if (phase) phases.push(phase);
        }).observe(document, { subtree: true, childList: true, characterData: true });"""
    )
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/library.zip.zst", hold)
    page.goto(f"{site}calculator/")
    loading = re.compile("^Loading the calculator: ")
    expect(page.locator("[data-part=phase]")).to_have_text(loading, timeout=START)
    for route in held:
        route.fallback()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    page.unroute("**/library.zip.zst")
    phases = page.evaluate("phases")
    assert phases[-1] == "Starting the calculator"


def test_a_browser_that_saves_data_waits_for_the_form(browser: Browser, site: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
    )
    watched = Watched(context)
    page = watched.page
    page.goto(f"{site}calculator/")
    at_rest(page)
    assert page.locator("follow-up-calculator").get_attribute("state") == "idle"
    assert not any(url.endswith(".zst") for url in watched.requests)
    page.get_by_label("When was your last interview?").focus()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    context.close()
