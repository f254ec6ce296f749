"""What a screen reader is told (WCAG 4.1.3): each piece of news once, in words.

A test hears what is put into a live region, and when the focus goes somewhere.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.conftest import START

PLAN = "#interview_date=2026-10-16&country=US&today=2026-10-19"
THANKED = "#interview_date=2026-10-16&thank_you_sent=2026-10-16&country=US&today=2026-10-27"
LISTEN = """(() => {
  window.told = [];
  const live = "[role=status], [role=alert], [aria-live]";
  const hear = (records) => {
    const regions = new Set(records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(live)));
    for (const region of regions) {
      const text = region?.textContent.trim();
      if (text) window.told.push(text);
    }
  };
  const all = { subtree: true, childList: true, characterData: true };
  new MutationObserver(hear).observe(document, all);
})()"""
START_TOLD = ("Loading the calculator: ", "Starting the calculator")
"""Only a start that is slow is spoken of, and this machine may be slow."""
QUIET_FOR = 1_600
"""Milliseconds: longer than anything waits before it is said."""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en-US", service_workers="block")
    made.add_init_script(LISTEN)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def told(page: Page) -> list[str]:
    """What was told since the last time, once nothing more comes."""
    page.wait_for_timeout(QUIET_FOR)
    found: list[str] = page.evaluate("told.splice(0)")
    return found


def ready(page: Page) -> None:
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)


def answer(page: Page) -> str:
    return page.locator("[data-part=next]").inner_text()


def hold_back(page: Page, name: str = "pyodide.asm.wasm") -> Callable[[], None]:
    """Hold a file of the runtime back, as a slow line does, until it is called."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(f"**/{name}*", hold)

    def release() -> None:
        for route in held:
            route.continue_()
        page.unroute(f"**/{name}*")

    return release


def test_a_slow_start_is_told_with_its_end(page: Page, site: str) -> None:
    release = hold_back(page)
    page.goto(f"{site}calculator/")
    page.locator('[name="interview_date"]').focus()
    page.wait_for_timeout(7000)
    release()
    ready(page)
    news = told(page)
    assert news[0].startswith("Loading the calculator: ")
    assert news[-1] == "The calculator is ready."
    assert len(news) == len(set(news)) <= 6


def test_a_start_without_its_first_byte_is_told(page: Page, site: str) -> None:
    release = hold_back(page, "zstd.wasm")
    page.goto(f"{site}calculator/")
    page.locator('[name="interview_date"]').focus()
    expect(page.locator("follow-up-calculator")).to_have_attribute("state", "loading")
    assert told(page)[0] == "Starting the calculator"
    release()
    ready(page)
    assert told(page)[-1] == "The calculator is ready."


def test_a_failed_start_is_told_with_the_way_out(page: Page, site: str) -> None:
    page.route("**/*.wasm*", lambda route: route.fulfill(status=404))
    page.goto(f"{site}calculator/{PLAN}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    news = [each for each in told(page) if not each.startswith(START_TOLD)]
    assert len(news) == 1
    assert news[0].startswith("The calculator could not be loaded. Is the connection working?")
    assert "The table below gives you the days." in news[0]
    assert news[0].endswith("The button “Try again” loads it once more.")


def test_a_plan_that_a_link_brings_is_told_once(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/{PLAN}")
    page.locator("[data-message]").wait_for(timeout=START)
    news = told(page)
    assert news[-1] == answer(page)
    assert [each for each in news[:-1] if not each.startswith(START_TOLD)] == []


def test_a_new_plan_is_told_once_and_not_into_the_typing(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/{THANKED}")
    page.locator("[data-message]").wait_for(timeout=START)
    told(page)
    before = answer(page)
    page.locator('[name="timeline"]').press_sequentially("by 30 October", delay=60)
    expect(page.locator("[data-part=next]")).not_to_have_text(before)
    assert told(page) == [answer(page)]
    page.locator('[name="timeline"]').press_sequentially(" at the latest", delay=60)
    assert told(page) == []


def test_the_answer_that_takes_the_focus_is_not_told_as_well(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/")
    ready(page)
    page.locator('[name="interview_date"]').fill("16 October 2026")
    expect(page.locator("[data-part=next]")).not_to_have_text("")
    told(page)
    page.get_by_role("button", name="Show my dates").click()
    expect(page.locator("[data-part=next]")).to_be_focused()
    assert told(page) == []


def test_the_same_answer_again_is_told_to_be_the_same(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/")
    ready(page)
    page.locator('[name="interview_date"]').fill("16 October 2026")
    button = page.get_by_role("button", name="Show my dates")
    button.click()
    expect(page.locator("[data-part=next]")).to_be_focused()
    told(page)
    for _ in range(2):
        button.click()
        assert told(page) == ["These are the same dates as before."]


def test_dates_of_another_input_are_told_of(page: Page, site: str) -> None:
    page.goto(f"{site}calculator/{PLAN}")
    page.locator("[data-message]").wait_for(timeout=START)
    told(page)
    field = page.locator('[name="interview_date"]')
    field.fill("31 September 2026")
    field.blur()
    outdated = page.locator("[data-part=outdated]").inner_text
    expect(page.locator("[data-part=outdated]")).to_be_visible()
    assert told(page).count(outdated()) == 1
    field.fill("16 October 2026")
    expect(page.locator("[data-part=outdated]")).to_be_hidden()
    assert told(page).count(answer(page)) == 1


def test_the_number_of_results_is_told_once_when_the_typing_rests(page: Page, site: str) -> None:
    page.goto(f"{site}when-to-write/")
    box = page.get_by_role("textbox", name="Search")
    box.press_sequentially("holiday", delay=80)
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=START)
    shown = page.locator(".md-search-result__meta").inner_text
    news = told(page)
    assert news == [shown()]
    assert news[0].endswith("matching documents")
    box.press_sequentially("qqq", delay=80)
    assert told(page) == ["No matching documents"]
