"""Taking the dates along: a calendar file, links, paper; and keeping one's place."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Watched, open_calculator, stored
from tests.engine.calendar_checker import faults

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def calculator(watched: Watched, site: str, context: BrowserContext, browser_name: str) -> Page:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_calculator(watched, site, FRIDAY)
    page.locator("[data-message=thank_you]").wait_for()
    page.get_by_text("More about the message").click()
    page.get_by_text("Google, Outlook and titles").click()
    return page


@pytest.fixture(autouse=True)
def nothing_went_wrong(watched: Watched) -> Iterator[None]:
    yield
    assert watched.errors == []


def saved(page: Page, button: str) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button).click()
    return Path(waiting.value.path()).read_bytes()


def test_the_calendar_file_is_whole_and_neutral(calculator: Page) -> None:
    content = saved(calculator, "Calendar file")
    assert faults(content) == set()
    days = {
        str(event["SUMMARY"]): str(event.decoded("DTSTART"))
        for event in Calendar.from_ical(content).walk("VEVENT")
    }
    assert days == {
        "Send a note": "2026-10-19",
        "Send a second note": "2026-10-23",
        "Send a last note": "2026-10-30",
        "Done: stop waiting": "2026-11-06",
    }
    expect(calculator.locator("[data-part=did-plan]")).to_have_text(
        re.compile("^The calendar file is saved, with 4 days")
    )


def test_a_calendar_may_name_the_steps(calculator: Page) -> None:
    calculator.get_by_label("Name the step in my calendar").check()
    assert b"SUMMARY:Follow up on the interview" in saved(calculator, "Calendar file")


def test_the_links_to_two_calendar_sites(calculator: Page) -> None:
    links = calculator.locator("[data-part=calendar-links] a")
    expect(links).to_have_count(8)
    assert "dates=20261019/20261020" in (links.first.get_attribute("href") or "")


def test_the_link_to_share_shows_the_same_dates_and_no_name(
    calculator: Page, browser_name: str
) -> None:
    calculator.get_by_label("What is your name?").fill("Sam Lee")
    calculator.get_by_role("button", name="Copy a link").click()
    link = calculator.get_by_label("The link", exact=True).input_value()
    assert "interview_date=2026-10-16" in link
    assert "Sam" not in link
    if browser_name == "chromium":
        assert calculator.evaluate("navigator.clipboard.readText()") == link


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_plan_prints_on_one_page(calculator: Page, paper: str, tmp_path: Path) -> None:
    pdf = tmp_path / "plan.pdf"
    pdf.write_bytes(calculator.pdf(format=paper))
    reader = PdfReader(pdf)
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert "Interview: Friday 16 October 2026. Worked out on Monday 19 October 2026." in text
    assert "Send your thank-you today." in text
    assert "Final check-in" in text


def test_paper_says_what_they_had_said(calculator: Page) -> None:
    said = calculator.get_by_label("What did they say about the decision?")
    said.fill("in two weeks")
    about = calculator.locator("[data-part=from]")
    expect(about).to_contain_text("They said: “in two weeks”.")
    expect(about).to_be_hidden()
    said.fill("")
    expect(about).not_to_contain_text("They said")


def test_nothing_is_kept_until_it_is_asked_for(calculator: Page) -> None:
    calculator.get_by_text("Keep my place").click()
    assert stored(calculator) == []
    expect(calculator.get_by_label("Keep it in this browser")).not_to_be_checked()


def test_a_file_takes_everything_along(calculator: Page, tmp_path: Path) -> None:
    content = saved(calculator, "Save it as a file")
    kept = json.loads(content)
    assert ["interview_date", "2026-10-16"] in kept["situation"]
    calculator.get_by_label("What is your name?").fill("Somebody Else")
    file = tmp_path / "mine.json"
    file.write_bytes(content)
    calculator.locator("[data-part=import-file]").set_input_files(file)
    expect(calculator.get_by_label("What is your name?")).to_have_value("Sam Lee")
    expect(calculator.locator("[data-part=did-keep]")).to_have_text("The file is open.")


def test_a_file_takes_the_place_of_all_that_is_here(calculator: Page, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    body = calculator.locator("[data-part=body]")
    expect(body).to_have_value(re.compile("Sam Lee$"))
    file.write_bytes(saved(calculator, "Save it as a file"))
    before = body.input_value()
    calculator.get_by_label("Which employer?").fill("Southwind")
    body.fill("Hello Ana,\n\nthis is for somebody else.")
    calculator.locator("[data-part=import-file]").set_input_files(file)
    expect(calculator.get_by_label("Which employer?")).to_have_value("")
    expect(body).to_have_value(before)
    calculator.get_by_role("button", name="Bring back what was here before").click()
    expect(calculator.locator("[data-part=did-keep]")).to_have_text("What was here before is back.")
    expect(calculator.get_by_label("Which employer?")).to_have_value("Southwind")
    expect(body).to_have_value(re.compile("this is for somebody else"))
    calculator.get_by_role("button", name="Bring back what was here before").click()
    expect(body).to_have_value(before)


def test_another_file_changes_nothing(calculator: Page, tmp_path: Path) -> None:
    file = tmp_path / "photo.json"
    file.write_bytes(b"\xff\xd8\xff")
    calculator.locator("[data-part=import-file]").set_input_files(file)
    expect(calculator.locator("[data-part=did-keep]")).to_have_text(
        re.compile("^This is not a file that was saved here")
    )
    expect(calculator.get_by_label("What is your name?")).to_have_value("Sam Lee")


def test_what_is_kept_is_there_in_a_new_tab_and_gone_when_deleted(
    calculator: Page, site: str
) -> None:
    calculator.get_by_label("Keep it in this browser").check()
    expect(calculator.locator("[data-part=did-keep]")).to_have_text(
        "Kept in this browser from now on."
    )
    another = calculator.context.new_page()
    another.goto(f"{site}calculator/")
    expect(another.get_by_label("What is your name?")).to_have_value("Sam Lee")
    expect(another.locator('[name="interview_date"]')).to_have_value("2026-10-16")
    another.goto("about:blank")
    another.goto(f"{site}calculator/#message=withdraw&tone=formal")  # "use this" of an example
    expect(another.get_by_label("Which message?")).to_have_value("withdraw")
    expect(another.get_by_label("What is your name?")).to_have_value("Sam Lee")
    another.get_by_text("Keep my place").click()
    another.get_by_role("button", name="Delete it").click()
    assert stored(another) == []
    expect(calculator.locator("[data-part=did-keep]")).to_have_text(
        re.compile("^It was deleted in another tab")
    )
    expect(calculator.get_by_label("Keep it in this browser")).not_to_be_checked()
    calculator.get_by_label("Which job is it?").fill("Analyst")
    calculator.wait_for_timeout(700)  # longer than a save would wait
    assert stored(another) == []
    another.close()


def test_a_full_storage_is_said(calculator: Page) -> None:
    full = "Storage.prototype.setItem = () => { throw new Error('full'); }"
    calculator.evaluate(f"() => {{ {full} }}")
    switch = calculator.get_by_label("Keep it in this browser")
    switch.click()
    expect(calculator.locator("[data-part=did-keep]")).to_have_text(
        re.compile("^This browser does not let the page keep anything")
    )
    expect(switch).not_to_be_checked()
    calculator.reload()
    calculator.locator("[data-message=thank_you]").wait_for(timeout=60_000)
    calculator.get_by_text("Keep my place").click()


def test_a_link_to_another_interview_leaves_what_is_kept(calculator: Page, site: str) -> None:
    kept = saved(calculator, "Save it as a file").decode()
    calculator.evaluate("kept => localStorage.setItem('follow-up-calculator', kept)", kept)
    another = calculator.context.new_page()
    another.goto(f"{site}calculator/#interview_date=2026-09-04")
    another.locator("li[data-step]").first.wait_for(timeout=60_000)
    expect(another.get_by_label("What is your name?")).to_have_value("")
    another.wait_for_timeout(700)  # longer than a save would wait
    assert another.evaluate("localStorage.getItem('follow-up-calculator')") == kept
    another.evaluate("localStorage.clear()")
    another.close()
