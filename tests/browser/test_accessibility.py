"""No fault that axe can find in any state of the calculator."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import START

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        color_scheme="light", reduced_motion="reduce", service_workers="block"
    )
    yield context.new_page()
    context.close()


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


def with_the_answer_of_before(page: Page) -> None:
    page.locator("li[data-step]").first.wait_for(timeout=START)
    page.route("**/loader/loader*.js", lambda _: None)  # it never comes
    page.reload()
    expect(page.locator("[data-part=before]")).to_be_visible()
    page.unroute_all()


STATES: dict[str, Callable[[Page], None]] = {
    "plan": with_a_plan,
    "errors": with_errors,
    "newer draft": with_a_newer_draft,
    "failed": failed,
    "before": with_the_answer_of_before,
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
