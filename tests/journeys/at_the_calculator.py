"""Journeys at the form, the plan and the message."""

from urllib.parse import parse_qs, urlsplit

from icalendar import Calendar

from tests.drivers.driver import START, Driver
from tests.engine.calendar_checker import faults
from tests.journeys.steps import (
    BODY,
    DATE,
    NAME,
    RECIPIENT,
    SAID,
    SHOW,
    TOPIC,
    follows_up_on,
    go_to,
    open_calculator,
)


def at_the_calculator(visitor: Driver, site: str) -> None:
    """With the plan of that Friday: in the tab that is open, if it has that."""
    open_there = """(address) => location.href.startsWith(address)
      && document.querySelector("follow-up-calculator")?.getAttribute("state") === "ready" """
    if not visitor.ask(open_there, f"{site}calculator/"):
        open_calculator(visitor, site)
    visitor.fill(DATE, "2026-10-16")
    visitor.fill(SAID, "")
    follows_up_on(visitor, "2026-10-23")  # Friday


class AtTheCalculator:
    """Those at its page share a tab, because Python takes a second to start."""

    def test_a_link_shows_the_plan_without_a_click(self, visitor: Driver, site: str) -> None:
        open_calculator(visitor, site)
        visitor.shows("[data-part=next]", "Send your thank-you today.")
        follows_up_on(visitor, "2026-10-23")  # Friday

    def test_a_gap_in_the_message_is_underlined(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        visitor.shows(BODY, "[what you talked about]")
        visitor.until(
            """() => {
              const gap = document.querySelector(".marks mark");
              return gap && getComputedStyle(gap).textDecorationLine === "underline";
            }"""
        )

    def test_the_plan_follows_what_is_typed(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(SAID, "by the end of next week")
        visitor.shows("#fu-timeline-reading", "We read this as: Friday 23 October 2026")
        follows_up_on(visitor, "2026-10-27")  # Tuesday
        visitor.until("() => location.hash.includes('timeline=by+the+end+of+next+week')")

    def test_another_reading_is_one_click_away(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(SAID, "We are seeing another candidate on Friday.")
        visitor.click("[data-part=timeline-others] button")
        visitor.shows("#fu-timeline-reading", "Friday 23 October")

    def test_the_calendar_file_is_whole(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        content = visitor.saved_by("[data-part=calendar-file]")
        assert faults(content) == set()
        days = [event.decoded("DTSTART").day for event in Calendar.from_ical(content).events]
        assert days == [19, 23, 30, 6]
        visitor.shows("[data-part=did-plan]", "The calendar file is saved, with 4 days")

    def test_a_message_grows_as_it_is_filled_in_and_is_copied(
        self, visitor: Driver, site: str
    ) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(TOPIC, "the move to weekly forecasts")
        visitor.fill(RECIPIENT, "Zoe Hara")
        visitor.fill(NAME, "Sam Lee")
        visitor.shows(BODY, "Sam Lee")
        message = visitor.value(BODY)
        assert message.startswith("Hello Zoe,")
        assert "the move to weekly forecasts" in message
        visitor.click("[data-copy=body]")
        visitor.shows("[data-part=did-message]", "The message is copied.")
        visitor.click(BODY)
        visitor.press("Control", "a")
        visitor.press("Delete")
        visitor.press("Control", "v")
        visitor.until("(body, text) => document.querySelector(body).value === text", BODY, message)

    def test_the_link_to_share_holds_the_dates_and_no_name(
        self, visitor: Driver, site: str
    ) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(NAME, "Sam Lee")
        visitor.shows(BODY, "Sam Lee")
        visitor.click("[data-part=share]")
        visitor.shows("[data-part=link]")
        link = visitor.value("[data-part=link]")
        assert parse_qs(urlsplit(link).fragment)["interview_date"] == ["2026-10-16"]
        assert "Sam" not in link

    def test_a_reload_keeps_what_was_typed(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(NAME, "Sam Lee")
        visitor.shows(BODY, "Sam Lee")
        visitor.reload()
        visitor.starts()
        visitor.shows(BODY, "Sam Lee")
        assert visitor.value(NAME) == "Sam Lee"

    def test_a_mistake_is_named_with_a_way_to_it(self, visitor: Driver, site: str) -> None:
        at_the_calculator(visitor, site)
        visitor.fill(DATE, "31 September 2026")
        visitor.click(SHOW)
        visitor.shows("[data-part=problems]", "September 2026 has no day 31.")
        visitor.click("[data-part=problems] a")
        visitor.until("(field) => document.activeElement.matches(field)", DATE)

    def test_the_home_page_answers_and_leads_on_with_what_was_typed(
        self, visitor: Driver, site: str
    ) -> None:
        visitor.open(f"{site}#today=2026-10-19")
        visitor.fill(DATE, "16 October 2026")
        visitor.fill(SAID, "end of next week")
        visitor.click(SHOW)
        visitor.shows("[data-part=next]", seconds=START)
        visitor.click("[data-part=all-about-it]")
        visitor.starts()
        follows_up_on(visitor, "2026-10-27")  # Tuesday
        assert visitor.value(SAID) == "end of next week"

    def test_from_an_empty_form_to_a_copied_message_by_keyboard(
        self, visitor: Driver, site: str
    ) -> None:
        open_calculator(visitor, site, "#today=2026-10-19")
        for field, text in ((DATE, "16 October 2026"), (SAID, "end of next week")):
            go_to(visitor, field)
            visitor.type(text)
        go_to(visitor, SHOW)
        visitor.press("Enter")
        follows_up_on(visitor, "2026-10-27")  # Tuesday
        visitor.shows(BODY, "Hello")
        for field, text in ((TOPIC, "the weekly forecasts"), (NAME, "Sam Lee")):
            go_to(visitor, field)
            visitor.type(text)
        visitor.shows(BODY, "Sam Lee")
        go_to(visitor, "[data-copy=body]", "Shift", "Tab")
        visitor.press("Enter")
        visitor.shows("[data-part=did-message]", "The message is copied.")
