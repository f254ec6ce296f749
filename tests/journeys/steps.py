"""Where things are on the page, and what most journeys do."""

import pytest

from tests.drivers.driver import Driver

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"  # of Monday 19 October
FOLLOW_UP = "li[data-step=follow_up] time[data-date=suggested]"
DATE = '[name="interview_date"]'
SHOW = "follow-up-calculator [type=submit]"
SAID = '[name="timeline"]'
TOPIC = '[name="details.topic"]'
RECIPIENT = '[name="people.recipients[0].name"]'
NAME = '[name="people.you.name"]'
BODY = "[data-part=body]"
MOST_TABS = 80


def open_calculator(visitor: Driver, site: str, fragment: str = FRIDAY) -> None:
    visitor.open(f"{site}calculator/{fragment}")
    visitor.starts()


def follows_up_on(visitor: Driver, day: str, seconds: float = 10) -> None:
    """Wait until the plan suggests that day for the follow-up."""
    visitor.until(
        "(selector, day) => document.querySelector(selector)?.dateTime === day",
        FOLLOW_UP,
        day,
        seconds=seconds,
    )


def go_to(visitor: Driver, selector: str, *keys: str) -> None:
    """Press Tab, or other keys, until such an element has the focus, and shows it."""
    for _ in range(MOST_TABS):
        visitor.press(*keys or ("Tab",))
        outline = visitor.ask(
            """(selector) => document.activeElement.matches(selector)
              && getComputedStyle(document.activeElement).outlineStyle""",
            selector,
        )
        if outline:
            assert outline != "none", f"nobody can see that {selector} has the focus"
            return
    pytest.fail(f"{selector} is not reached by keyboard")
