"""The calculator in a real browser: a link or a form in, dates with reasons out."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched, open_calculator

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


@pytest.fixture(scope="module")
def calculator(watched: Watched, site: str) -> Page:
    return open_calculator(watched, site, FRIDAY)


@pytest.fixture(autouse=True)
def nothing_went_wrong(watched: Watched, site: str) -> Iterator[None]:
    yield
    assert watched.errors == []
    assert watched.foreign_requests(site) == []


def dates(page: Page, step: str) -> dict[str, str]:
    item = page.locator(f"li[data-step={step}]")
    item.wait_for()
    found = item.locator("time[data-date]")
    return dict(
        found.evaluate_all("times => times.map(each => [each.dataset.date, each.dateTime])")
    )


def type_into(page: Page, name: str, text: str) -> None:
    page.locator(f'[name="{name}"]').fill(text)


def test_a_link_shows_the_plan_without_a_click(calculator: Page) -> None:
    expect(calculator.locator("[data-part=next]")).to_have_text("Send your thank-you today.")
    assert dates(calculator, "follow_up") == {
        "suggested": "2026-10-23",
        "earliest": "2026-10-21",
        "latest": "2026-10-30",
    }
    assert dates(calculator, "final_check_in")["suggested"] == "2026-10-30"
    assert dates(calculator, "move_on")["suggested"] == "2026-11-06"


def test_the_day_that_a_link_calls_today_is_said(calculator: Page) -> None:
    expect(calculator.locator("[data-part=set-today]")).to_have_text(
        "This page was opened as if today were Monday 19 October 2026."
    )


def test_the_steps_are_a_list_with_their_status(calculator: Page) -> None:
    steps = calculator.locator("ol > li[data-step]")
    expect(steps).to_have_count(4)
    statuses = steps.evaluate_all("items => items.map(item => item.dataset.status)")
    assert statuses == ["due", "upcoming", "upcoming", "upcoming"]


def test_every_step_says_why(calculator: Page) -> None:
    step = calculator.locator("li[data-step=follow_up]")
    step.get_by_text("Why?").click()
    expect(step).to_contain_text("They named no day, so count 5 business days from Friday")
    expect(step).to_contain_text("Saturday 17 October: Saturday")


def test_the_month_shows_the_days_that_do_not_count(calculator: Page) -> None:
    october = calculator.get_by_role("table", name="October 2026")
    expect(october.get_by_role("cell", name="17 does not count: Saturday")).to_be_visible()
    expect(october.get_by_role("cell", name="23 follow up")).to_be_visible()


def test_the_plan_follows_what_is_typed(calculator: Page) -> None:
    type_into(calculator, "timeline", "by the end of next week")
    expect(calculator.locator("#fu-timeline-reading")).to_have_text(
        "We read this as: Friday 23 October 2026, the last working day of the following week"
    )
    expect(
        calculator.locator("li[data-step=follow_up] time[data-date=suggested]")
    ).to_have_attribute("datetime", "2026-10-27")
    type_into(calculator, "timeline", "")
    expect(
        calculator.locator("li[data-step=follow_up] time[data-date=suggested]")
    ).to_have_attribute("datetime", "2026-10-23")


def test_the_address_holds_what_is_in_the_form(calculator: Page) -> None:
    type_into(calculator, "timeline", "in two weeks")
    expect(calculator).to_have_url(re.compile("timeline=in\\+two\\+weeks"))
    assert "country=US" in calculator.url
    type_into(calculator, "timeline", "")


def test_another_reading_is_one_click_away(calculator: Page) -> None:
    type_into(calculator, "timeline", "next Monday or Tuesday")
    type_into(calculator, "timeline", "2-3 weeks")
    button = calculator.get_by_role("button", name="Friday 30 October 2026, 2 weeks after")
    button.click()
    expect(calculator.locator('[name="timeline"]')).to_have_value("30 October 2026")
    type_into(calculator, "timeline", "")


def test_what_they_answered_is_read_beside_their_answer(watched: Watched, site: str) -> None:
    answer = "&reply.kind=new_date&reply.date=2026-10-19&reply.timeline=next+Friday"
    page = open_calculator(watched, site, f"{FRIDAY}&timeline=this+week{answer}")
    expect(page.locator("#fu-timeline-reading")).to_have_text("Their answer since then counts.")
    reading = page.locator('[id="fu-reply.timeline-reading"]')
    expect(reading).to_contain_text("Friday 30 October 2026, the Friday of the following week")
    page.get_by_role("button", name="Friday 23 October 2026").click()
    expect(page.locator('[name="reply.timeline"]')).to_have_value("23 October 2026")
    expect(page.locator('[name="timeline"]')).to_have_value("this week")
    open_calculator(watched, site, FRIDAY)


def test_a_plan_for_an_earlier_input_says_so(calculator: Page) -> None:
    outdated = calculator.locator("[data-part=outdated]")
    reading = calculator.locator("#fu-timeline-reading")
    type_into(calculator, "timeline", "end of next week")
    expect(reading).to_contain_text("Friday 23 October 2026")
    type_into(calculator, "timeline", "10/11")
    expect(reading).to_be_empty()
    expect(outdated).to_be_hidden()  # they are still writing
    calculator.locator('[name="timeline"]').blur()
    expect(outdated).to_contain_text("These dates are for what you had entered before.")
    type_into(calculator, "timeline", "")
    expect(outdated).to_be_hidden()


def test_a_link_with_what_is_no_day_or_no_choice_is_no_fault(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, "#interview_date=16+October+2026&today=soon&sector=navy")
    page.locator("li[data-step]").first.wait_for()
    expect(page.locator("[data-part=set-today]")).to_be_hidden()
    expect(page.locator('[name="sector"]')).to_have_value("private")
    open_calculator(watched, site, FRIDAY)


def test_a_wrong_date_is_an_error_only_after_the_field_is_left(calculator: Page) -> None:
    field = calculator.get_by_label("When was your last interview?")
    error = calculator.locator('[id="fu-interview_date-error"]')
    field.fill("31 September 2026")
    expect(error).to_be_hidden()
    field.blur()
    expect(error).to_have_text("September 2026 has no day 31. Check the date.")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_value("31 September 2026")
    field.fill("16 October 2026")
    expect(error).to_be_hidden()
    expect(calculator.locator('[id="fu-interview_date-reading"]')).to_have_text(
        "Friday 16 October 2026"
    )


def test_asking_with_problems_shows_them_all_and_takes_the_focus(calculator: Page) -> None:
    type_into(calculator, "interview_date", "")
    type_into(calculator, "timeline", "blah")
    calculator.get_by_role("button", name="Show my dates").click()
    summary = calculator.locator("[data-part=problems]")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Enter the date of your interview")
    expect(summary).to_contain_text("We cannot read this as a time.")
    type_into(calculator, "interview_date", "16 October 2026")
    calculator.get_by_role("button", name="Show my dates").click()
    expect(summary).to_contain_text("We cannot read this as a time.")
    expect(calculator.locator('[name="timeline"]')).to_have_value("blah")
    expect(summary.get_by_role("link")).to_have_count(1)  # the first answer may still be shown
    summary.get_by_role("link").click()
    expect(calculator.locator('[name="timeline"]')).to_be_focused()
    type_into(calculator, "timeline", "")
    calculator.get_by_role("button", name="Show my dates").click()
    expect(summary).to_be_hidden()


def test_what_has_happened_since_moves_the_plan(calculator: Page) -> None:
    calculator.get_by_text("What you have sent").click()
    calculator.get_by_label("When did you send a thank-you?").fill("16 October")
    expect(calculator.locator("li[data-step=thank_you]")).to_have_attribute("data-status", "done")
    calculator.get_by_label("A no, or an offer in writing").check()
    expect(calculator.locator("[data-part=next]")).to_contain_text("There is nothing left to send")
    calculator.get_by_label("Nothing yet").check()
    calculator.get_by_label("When did you send a thank-you?").fill("")


def test_the_country_is_guessed_from_the_language_and_the_guess_is_said(
    watched: Watched, site: str
) -> None:
    page = open_calculator(watched, site)
    country = page.get_by_label("Which country is the employer in?")
    expect(country).to_have_value("US")
    guess = page.locator("#fu-country-reading")
    expect(guess).to_have_text("A guess from your browser's language.")
    country.select_option("GB")
    expect(guess).to_be_empty()
    open_calculator(watched, site, "#interview_date=2026-10-16")
    expect(country).to_have_value("")  # a link says what it says
    open_calculator(watched, site, FRIDAY)


def test_a_link_opens_what_it_fills_in(watched: Watched, site: str) -> None:
    page = open_calculator(
        watched, site, f"{FRIDAY}&reply.kind=out_of_office&reply.until=2026-10-30"
    )
    expect(page.get_by_label("Until which day are they away?")).to_have_value("2026-10-30")
    expect(page.get_by_label("Until which day are they away?")).to_be_visible()
    assert dates(page, "follow_up")["suggested"] == "2026-11-03"
    page = open_calculator(watched, site, f"{FRIDAY}&weekend=fri,sat&closures=2026-10-20")
    expect(page.get_by_label("Friday", exact=True)).to_be_checked()
    assert dates(page, "follow_up")["suggested"] == "2026-10-25"
    open_calculator(watched, site, FRIDAY)


def test_a_region_is_offered_where_there_are_any(calculator: Page) -> None:
    region = calculator.locator("[data-part=region]")
    calculator.get_by_label("Which country is the employer in?").select_option("JP")
    expect(region).to_be_hidden()
    calculator.get_by_label("Which country is the employer in?").select_option("US")
    expect(region).to_be_visible()
    expect(region.get_by_role("option", name="California")).to_have_attribute("value", "CA")


def test_a_reload_keeps_the_form(calculator: Page) -> None:
    type_into(calculator, "timeline", "in two weeks")
    calculator.get_by_label("Which part of it?").select_option("CA")
    expect(calculator).to_have_url(re.compile("subdivision=CA"))
    calculator.reload()
    calculator.locator("follow-up-calculator[state=ready]").wait_for(timeout=60_000)
    expect(calculator.locator('[name="timeline"]')).to_have_value("in two weeks")
    expect(calculator.locator('[name="subdivision"]')).to_have_value("CA")
    expect(calculator.locator("[data-part=plan]")).to_be_visible()


def test_the_focus_stays_where_it_is_when_the_plan_changes(calculator: Page) -> None:
    why = calculator.locator("li[data-step=follow_up] summary")
    expect(why).to_be_visible()
    why.focus()
    calculator.evaluate(
        """() => {
          const said = document.querySelector("[name=timeline]");
          said.value = "in a month";
          said.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    expect(calculator.locator("li[data-step=follow_up] time").first).to_have_text(
        "Wednesday 18 November"
    )
    expect(why).to_be_focused()
    type_into(calculator, "timeline", "in two weeks")


TYPED_AND_GONE = """async () => {
  for (const [name, text] of [["timeline", "within a week"], ["details.topic", "the move"]]) {
    const field = document.querySelector(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  setTimeout(() => location.reload());
}"""


def test_a_reload_right_after_the_last_letter_keeps_it(calculator: Page) -> None:
    with calculator.expect_navigation():
        calculator.evaluate(TYPED_AND_GONE)
    calculator.locator("follow-up-calculator[state=ready]").wait_for(timeout=60_000)
    expect(calculator.locator('[name="timeline"]')).to_have_value("within a week")
    expect(calculator.locator('[name="details.topic"]')).to_have_value("the move")
    type_into(calculator, "details.topic", "")
    type_into(calculator, "timeline", "in two weeks")


OVERWRITTEN = """hash => {
  location.hash = hash;
  history.replaceState(null, "", "#interview_date=2026-10-16"); // as a calculator that just starts
}"""


def test_a_link_opened_in_the_open_page_is_followed(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, f"{FRIDAY}&timeline=in+two+weeks")
    page.locator('[name="details.topic"]').fill("the move")
    page.evaluate(OVERWRITTEN, "#interview_date=2026-10-13&country=GB&today=2026-10-19")
    expect(page.locator("[data-part=set-today]")).to_contain_text("19 October 2026")
    expect(page.locator('[name="interview_date"]')).to_have_value("2026-10-13")
    expect(page.locator('[name="timeline"]')).to_have_value("")
    expect(page.locator('[name="country"]')).to_have_value("GB")
    expect(page.locator('[name="details.topic"]')).to_have_value("")
    expect(page.locator("[data-part=plan]")).to_be_visible()
    expect(page).to_have_url(re.compile("interview_date=2026-10-13&country=GB"))
    page.go_back()
    expect(page.locator('[name="interview_date"]')).to_have_value("2026-10-16")


def test_a_heading_or_presets_in_the_address_leave_the_form(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, f"{FRIDAY}&timeline=in+two+weeks")
    for fragment in ("#__skip", "#country=GB", "#fu-timeline"):
        page.evaluate("hash => { location.hash = hash; }", fragment)
        page.evaluate("new Promise(requestAnimationFrame)")
        expect(page.locator('[name="timeline"]')).to_have_value("in two weeks")
        expect(page.locator('[name="country"]')).to_have_value("US")


def test_the_events_and_measures_are_there_for_programs(watched: Watched, site: str) -> None:
    page = watched.page
    page.add_init_script(
        """window.heard = [];
        for (const name of ["followup:ready", "followup:plan"])
          addEventListener(name, (event) => heard.push([name, event.detail?.next?.step ?? ""]));"""
    )
    open_calculator(watched, site, FRIDAY)
    page.locator("li[data-step]").first.wait_for()
    assert ["followup:ready", ""] in page.evaluate("heard")
    assert ["followup:plan", "thank_you"] in page.evaluate("heard")
    names = page.evaluate("performance.getEntriesByType('measure').map(each => each.name)")
    assert {"followup:boot", "followup:answer"} <= set(names)


def test_unknown_keys_of_a_link_are_dropped(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, f"{FRIDAY}&company=Northwind&__proto__=x&__class__=y")
    page.locator("[data-part=plan]").wait_for()
    expect(page).not_to_have_url(re.compile("company"))
    expect(page.locator('[name="people.company"]')).to_have_value("")


def test_a_long_closure_is_named_once_under_its_month(watched: Watched, site: str) -> None:
    page = open_calculator(watched, site, f"{FRIDAY}&closures=2026-10-22%2F2026-10-27")
    expect(page.locator(".key").first.locator("li")).to_have_text(
        ["Closed 22 October to 27 October"]
    )
    december = "#interview_date=2026-12-14&country=US&today=2026-12-15"
    page = open_calculator(watched, site, f"{december}&closures=2026-12-24%2F2027-01-01")
    expect(page.locator(".key").first.locator("li")).to_have_text(
        ["Closed 24 December to 1 January", "Friday 25 December: Christmas Day"]
    )


def test_many_days_that_do_not_count_are_told_in_few_lines(watched: Watched, site: str) -> None:
    link = "#interview_date=2026-12-18&country=US&today=2026-12-18&thank_you_sent=2026-12-18"
    page = open_calculator(watched, site, link)
    step = page.locator("li[data-step=follow_up]")
    step.get_by_text("Why?").click()
    lines = step.locator("details li")
    expect(lines.filter(has_text="days of weekends")).to_have_count(1)
    expect(lines.filter(has_text="24 December to 1 January")).to_have_count(1)
    expect(lines.filter(has_text="Saturday")).to_have_count(0)
