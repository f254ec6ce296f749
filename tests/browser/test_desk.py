"""Several people, edits, findings and the keyboard: the message as it is worked on."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Watched, open_calculator, stored

LONG = f"{'We spoke about shops and the weekly forecasts and ' * 10}their plans. " * 21
FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def calculator(watched: Watched, site: str, context: BrowserContext, browser_name: str) -> Page:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_calculator(watched, site, FRIDAY)
    page.locator("[data-message=thank_you]").wait_for()
    page.get_by_text("More about the message").click()
    return page


@pytest.fixture(autouse=True)
def nothing_went_wrong(watched: Watched) -> Iterator[None]:
    yield
    assert watched.errors == []


def fill_in(page: Page, **texts: str) -> None:
    for label, text in texts.items():
        page.get_by_label(label.replace("_", " ")).fill(text)


def test_a_gap_is_underlined_and_named(calculator: Page) -> None:
    calculator.get_by_role("button", name="Copy message").click()
    expect(calculator.locator("[data-part=did-message]")).to_have_text(
        "The message is copied. Fill in before you send it: [what you talked about], [your name]."
    )
    gaps = calculator.locator("[data-part=missing] button")
    expect(gaps).to_have_text(
        ["who you write to", "which job it is", "your name", "what you talked about"]
    )
    gaps.last.click()
    expect(calculator.get_by_label("What did you talk about?")).to_be_focused()
    expect(calculator.locator(".marks mark[data-severity=must]").first).to_have_text(
        re.compile(r"^\[.+\]$")
    )


def test_a_message_with_everything_given_has_nothing_to_put_right(calculator: Page) -> None:
    fill_in(
        calculator,
        What_did_you_talk_about="the move to weekly forecasts",
        **{
            "What have you thought about it since": "a trial in one region would show problems",
            "How would you help with it": "setting up that first trial",
            "Who do you write to": "Zoë O'Hara",
            "Which job is it": "Data Analyst",
            "Which employer": "Northwind",
            "What is your name": "Sam Lee",
            "How can they reach you": "555 0100",
        },
    )
    expect(calculator.locator("[data-part=fine]")).to_be_visible()
    expect(calculator.locator("[data-part=findings] li")).to_have_count(0)
    expect(calculator.locator("[data-part=words]")).to_have_text(
        re.compile(r"^\d+ words\. Aim for 75 to 150\.$")
    )


def test_what_is_typed_is_read_as_it_is_typed(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    written = body.input_value()
    body.fill(written.replace("Hello Zoë", "Hello Zoe"))
    expect(calculator.locator("[data-code=wrong-name]")).to_be_visible()
    said = calculator.locator("[data-part=findings-said]")
    expect(said).to_have_text("1 thing to look at before you send it.")
    body.fill(written)
    expect(calculator.locator("[data-code=wrong-name]")).to_have_count(0)


def test_a_text_that_is_too_long_is_said_and_kept(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    written = body.input_value()
    said, closing = written.rsplit("\n\n", 1)
    body.fill(f"{said} {LONG}\n\n{closing}")
    expect(calculator.locator("[data-code=too-long]")).to_be_visible()
    expect(calculator.locator("[data-left-out=too-long]")).to_be_visible()
    body.fill("x " * 35_000)
    expect(calculator.locator("[data-part=findings] li")).to_have_text(
        [re.compile("Shorten it to 10,000 characters")]
    )
    expect(calculator.locator("follow-up-calculator")).to_have_attribute("state", "ready")
    body.fill(written)
    expect(calculator.locator("[data-part=fine]")).to_be_visible()


def test_a_newer_draft_is_offered_beside_an_edit(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    edited = f"{body.input_value()}\nPS: I found the article."
    body.fill(edited)
    calculator.get_by_label("Which job is it?").fill("Analyst")
    newer = calculator.locator("[data-part=newer]")
    expect(newer).to_be_visible()
    expect(body).to_have_value(edited)
    expect(calculator.locator("[data-part=status]")).to_contain_text("Your text is kept")
    newer.get_by_role("button", name="Use the newer draft").click()
    said = calculator.locator("[data-part=did-message]")
    expect(said).to_have_text(re.compile("^The newer draft is in place"))
    expect(body).not_to_have_value(edited)
    expect(newer).to_be_hidden()
    calculator.get_by_role("button", name="Bring back the other text").click()
    expect(said).to_have_text("The other text is back.")
    expect(body).to_have_value(edited)


def test_another_person_gets_a_note_of_their_own(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    first = body.input_value()
    calculator.get_by_role("button", name="Write to another person too").click()
    calculator.get_by_label("Who do you write to?").fill("Łukasz Nowak")
    expect(body).to_have_value(re.compile("^Hello Łukasz,"))
    expect(calculator.locator("[data-part=missing]")).to_contain_text("what you talked about")
    calculator.get_by_label("This is for").select_option(label="Zoë O'Hara")
    expect(body).to_have_value(first)


def test_whoever_is_removed_can_be_brought_back(calculator: Page) -> None:
    who = calculator.get_by_label("This is for")
    who.select_option(label="Łukasz Nowak")
    calculator.get_by_label("What did you talk about?").fill("the audit in March")
    calculator.get_by_role("button", name="Remove this person").click()
    said = calculator.locator("[data-part=did-people]")
    expect(said).to_have_text("Łukasz Nowak is removed.")
    expect(who).to_be_hidden()
    calculator.get_by_role("button", name="Bring back Łukasz Nowak").click()
    expect(said).to_have_text(re.compile("^This is for Łukasz Nowak now"))
    expect(calculator.get_by_label("What did you talk about?")).to_have_value("the audit in March")
    who.select_option(label="Zoë O'Hara")
    expect(calculator.locator("[data-part=body]")).to_have_value(re.compile("weekly forecasts"))


def test_the_answer_to_one_message_is_no_answer_to_another(calculator: Page) -> None:
    body = calculator.locator("[data-part=body]")
    kind = calculator.get_by_label("Which message?")
    kind.select_option("correction")
    calculator.get_by_label("What is the right answer?").fill("The trial took four weeks")
    expect(body).to_have_value(re.compile("[Tt]he trial took four weeks\\."))
    kind.select_option("withdraw")
    expect(calculator.locator("[data-message=withdraw]")).to_be_visible()
    expect(body).to_have_value(re.compile("^(?!.*four weeks).*withdraw", re.DOTALL))
    kind.select_option("correction")
    expect(body).to_have_value(re.compile("[Tt]he trial took four weeks\\."))
    kind.select_option("thank_you")


def test_the_question_about_the_decision_goes_to_one_person(calculator: Page) -> None:
    hint = calculator.locator("[data-part=one-only]")
    expect(hint).to_be_hidden()
    calculator.get_by_label("Which message?").select_option("follow_up")
    expect(hint).to_be_visible()


def test_a_reload_loses_nothing(calculator: Page) -> None:
    calculator.get_by_label("Which message?").select_option("thank_you")
    expect(calculator.locator("[data-message=thank_you]")).to_be_visible()
    shown = calculator.locator("[data-part=body]").input_value()
    calculator.wait_for_timeout(600)  # the address is written after a pause
    calculator.reload()
    expect(calculator.locator("[data-part=body]")).to_have_value(shown, timeout=60_000)
    expect(calculator.get_by_label("What is your name?")).to_have_value("Sam Lee")
    expect(calculator.get_by_label("This is for").locator("option")).to_have_count(2)
    assert stored(calculator) == []


@pytest.mark.parametrize("markup", ["<img src=x onerror=alert(1)>", "{{7*7}}", "</textarea><b>"])
def test_what_is_typed_stays_text(calculator: Page, markup: str) -> None:
    employer = calculator.get_by_label("Which employer?")
    if not employer.is_visible():
        calculator.get_by_text("More about the message").click()
    employer.fill(markup)
    calculator.get_by_label("Which message?").select_option("accept_offer")
    expect(calculator.locator("[data-message=accept_offer]")).to_be_visible()
    expect(calculator.locator("follow-up-calculator :is(img, b)")).to_have_count(0)
    expect(calculator.locator("[data-part=body]")).to_have_value(re.compile(re.escape(markup)))
