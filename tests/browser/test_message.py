"""The message in a real browser: written from the form, edited, copied."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import START, Watched, open_calculator

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def calculator(watched: Watched, site: str, context: BrowserContext, browser_name: str) -> Page:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_calculator(watched, site, FRIDAY)
    page.locator("[data-message=thank_you]").wait_for()
    page.get_by_text("More about the message").click()
    return page


def test_the_message_is_that_of_the_next_step(calculator: Page) -> None:
    expect(calculator.locator("[data-message=thank_you] [data-part=subject]")).to_have_value(
        "Thank you – interview on Friday, October 16"
    )


def test_what_is_missing_is_said(calculator: Page) -> None:
    expect(calculator.locator("[data-part=missing]")).to_have_text(
        "Still missing: who you write to which job it is your name what you talked about"
    )


def test_the_message_grows_as_it_is_filled_in(calculator: Page) -> None:
    calculator.get_by_label("What did you talk about?").fill("the move to weekly forecasts")
    calculator.get_by_label("Who do you write to?").fill("Zoë O'Hara")
    calculator.get_by_label("Which job is it?").fill("Data Analyst")
    calculator.get_by_label("What is your name?").fill("Sam Lee")
    body = calculator.locator("[data-part=body]")
    expect(body).to_have_value(
        re.compile("^Hello Zoë,.*the move to weekly forecasts.*Sam Lee$", re.DOTALL)
    )
    expect(calculator.locator("[data-part=missing]")).to_have_text("")


def test_copying_puts_exactly_the_shown_text_on_the_clipboard(
    calculator: Page, browser_name: str
) -> None:
    calculator.get_by_role("button", name="Copy message").click()
    expect(calculator.locator("[data-part=did-message]")).to_have_text("The message is copied.")
    if browser_name == "chromium":  # the others do not let a test read the clipboard
        shown = calculator.locator("[data-part=body]").input_value()
        assert calculator.evaluate("navigator.clipboard.readText()") == shown
    calculator.get_by_role("button", name="Copy subject").click()
    expect(calculator.locator("[data-part=did-message]")).to_have_text("The subject is copied.")


def test_an_edit_is_kept_when_the_dates_change(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    edited = f"{body.input_value()}\nPS: I found the article."
    body.fill(edited)
    calculator.locator('[name="timeline"]').fill("next week")
    expect(calculator).to_have_url(re.compile("timeline=next\\+week"))
    expect(body).to_have_value(edited)


def test_no_name_is_ever_in_the_address(calculator: Page) -> None:
    for word in ("Sam", "Hara", "Analyst", "forecasts", "article"):
        assert word not in calculator.url


def test_nothing_typed_is_read_as_html(calculator: Page) -> None:
    calculator.get_by_label("Which message?").select_option("follow_up")
    calculator.get_by_label("Which job is it?").fill("<img src=x onerror=alert(1)>")
    expect(calculator.locator("[data-message=follow_up] [data-part=subject]")).to_have_value(
        "Following up – <img src=x onerror=alert(1)> interview"
    )
    expect(calculator.locator("follow-up-calculator img")).to_have_count(0)


def test_with_nothing_to_send_there_is_no_message_until_one_is_chosen(
    watched: Watched, site: str
) -> None:
    page = open_calculator(watched, site, f"{FRIDAY}&reply.kind=decided&reply.date=2026-10-19")
    decided = page.get_by_label("A no, or an offer in writing")
    which = page.get_by_label("Which message?")
    expect(page.get_by_text("There is nothing to send now.")).to_be_visible()
    expect(page.locator("[data-part=message-text]")).to_be_hidden()
    expect(page.get_by_label("Who do you write to?")).to_be_hidden()
    page.get_by_label("Nothing yet").check()
    expect(which).to_have_value("thank_you")
    expect(page.locator("[data-part=body]")).to_have_value(re.compile("^Hello,"))
    expect(page.get_by_label("Who do you write to?")).to_be_visible()
    decided.check()
    expect(page.locator("[data-part=message-text]")).to_be_hidden()
    which.select_option("after_rejection")
    expect(page.locator("[data-message=after_rejection] [data-part=body]")).to_be_visible()
    expect(page.get_by_text("There is nothing to send now.")).to_be_hidden()
    page.reload()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    expect(page.locator("[data-message=after_rejection] [data-part=body]")).to_be_visible()


def test_a_reload_keeps_who_chose_the_message(watched: Watched, site: str) -> None:
    later = FRIDAY.replace("today=2026-10-19", "today=2026-10-23")
    page = open_calculator(watched, site, f"{later}&thank_you_sent=2026-10-16")
    decided = page.get_by_label("A no, or an offer in writing")
    which = page.get_by_label("Which message?")
    nothing = page.get_by_text("There is nothing to send now.")
    expect(which).to_have_value("follow_up")  # the plan chose it
    page.reload()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    expect(which).to_have_value("follow_up")
    decided.check()
    expect(nothing).to_be_visible()
    which.select_option("thank_you")  # the person chose it
    body = page.locator("[data-message=thank_you] [data-part=body]")
    body.fill("Dear Ana, thank you all the same.")
    page.reload()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    expect(body).to_have_value("Dear Ana, thank you all the same.")
    expect(nothing).to_be_hidden()


def test_a_refused_message_is_not_shown_as_another(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, FRIDAY)
    text = page.locator("[data-part=message-text]")
    expect(text).to_be_visible()
    topic = page.locator("[name='details.topic']")
    topic.fill("x" * 11_000)
    which = page.get_by_label("Which message?")
    which.select_option("follow_up")
    expect(text).to_be_hidden()
    topic.fill("the move")
    expect(page.locator("[data-message=follow_up] [data-part=body]")).to_be_visible()
