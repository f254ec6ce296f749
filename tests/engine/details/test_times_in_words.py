"""What is said about a time, where a row of times.toml cannot hold it."""

from datetime import date

import pytest

from followup.business_days.employer import Employer
from followup.plan.situation import TimelineKind
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError
from tests.engine.details.test_times import WEDNESDAY, read


def test_a_long_line_goes_on_in_the_next_one() -> None:
    long = "We are going to let you know about our final decision by the\nend of next week"
    assert read(long).words == "by the\nend of next week"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("the Wednesday after Thanksgiving", "Wednesday 2 December 2026, the Wednesday after"),
        ("the Monday before Thanksgiving", "Monday 23 November 2026, the Monday before"),
    ],
)
def test_a_day_beside_a_holiday_is_said_with_both(text: str, reading: str) -> None:
    assert read(text, country="US").reading == f"{reading} Thursday 26 November 2026"


def test_in_a_week_of_one_working_day_early_is_that_day() -> None:
    mondays = Employer(weekend=frozenset({1, 2, 3, 4, 5, 6})).calendar()
    found = read_timeline("early next week", date.fromisoformat(WEDNESDAY), mondays)
    assert found.day == date(2026, 10, 19)  # Monday


@pytest.mark.parametrize(
    ("text", "country", "problem", "choices"),
    [
        (
            "before next week",
            "",
            "Will you hear before it begins, or before",
            [
                "Friday 16 October 2026, the last working day of that week",
                "Friday 23 October 2026, the last working day of the following week",
            ],
        ),
        (
            "after Eid",
            "AE",
            "We cannot tell which Eid they meant",
            [
                "Friday 12 March 2027, the first business day after Eid al-Fitr (expected date)",
                "Wednesday 19 May 2027, the first business day after Eid al-Adha (expected date)",
            ],
        ),
    ],
)
def test_a_choice_is_said_in_words(
    text: str, country: str, problem: str, choices: list[str]
) -> None:
    with pytest.raises(UnreadableError, match=problem) as error:
        read(text, country=country)
    assert [choice.reading for choice in error.value.choices] == choices


def test_a_quarter_stays_one_after_its_end() -> None:
    assert read("after Q1").by_quarter


@pytest.mark.parametrize(
    "text",
    [
        "Please do not call us. Use the portal for your documents.",
        "No phone calls or emails please!!!",
        "Calls about your application will not be answered.",
        "Kindly do not follow up by phone, email or WhatsApp.",
        "We'd rather you didn't chase us, we will write to you.",
    ],
)
def test_a_wish_not_to_be_contacted_stands_beside_what_asks_nothing_else(text: str) -> None:
    assert read(text).kind is TimelineKind.NO_CONTACT


@pytest.mark.parametrize(
    "text", ["Do not call us, use the portal", "Please don't phone unless it is urgent"]
)
def test_a_wish_that_allows_another_way_is_asked_about(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)
