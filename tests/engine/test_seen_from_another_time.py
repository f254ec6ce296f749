"""Times that count from the time before them. Said on Wednesday 14 October 2026, in the USA."""

from datetime import date

import pytest

from followup.business_days.employer import Employer
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError

WEDNESDAY = date(2026, 10, 14)
AMERICAN = Employer(country="US").calendar()


def choices(text: str) -> list[tuple[str, str]]:
    with pytest.raises(UnreadableError) as error:
        read_timeline(text, WEDNESDAY, AMERICAN)
    return [(choice.words, str(choice.day)) for choice in error.value.choices]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("The board meets on the 20th, I hear the day after", "the day after", "2026-10-21"),
        (
            "The board meets on the 20th, I hear the day after that",
            "the day after that",
            "2026-10-21",
        ),
        (
            "The board meets on the 20th. You hear the next morning",
            "the next morning",
            "2026-10-21",
        ),
        (
            "The board meets on the 20th and rings the following day",
            "the following day",
            "2026-10-21",
        ),
        ("The board meets on the 20th and rings the same day", "the same day", "2026-10-20"),
        (
            "They meet on the 23rd, then the next business day",
            "the next business day",
            "2026-10-26",
        ),
        ("Interviews end on the 20th, they decide a week later", "a week later", "2026-10-27"),
        ("Interviews end on the 20th. I hear two days later", "two days later", "2026-10-22"),
        (
            "They meet on the 20th, I hear within 2 days of that",
            "within 2 days of that",
            "2026-10-22",
        ),
        (
            "It closes on the 20th, 5 business days after that",
            "5 business days after that",
            "2026-10-27",
        ),
        ("It closes on the 20th, so a week from then", "a week from then", "2026-10-27"),
        ("She is back on the 20th, I hear that week", "that week", "2026-10-23"),
        ("She is back on the 20th, I hear later the same week", "the same week", "2026-10-23"),
        ("They meet on the 27th, I hear the following week", "the following week", "2026-11-06"),
        (
            "They meet on the 27th, I hear early the week after",
            "early the week after",
            "2026-11-03",
        ),
        (
            "They meet on the 27th and decide the following Monday",
            "the following Monday",
            "2026-11-02",
        ),
        ("They meet on the 27th and decide by Thursday", "by Thursday", "2026-10-29"),
        # "Next" counts from the day they said it.
        ("They meet on the 27th and decide next Monday", "next Monday", "2026-10-19"),
        ("They meet on the 27th and decide next week", "next week", "2026-10-23"),
    ],
)
def test_it_counts_from_the_time_before(text: str, words: str, day: str) -> None:
    assert choices(text)[-1] == (words, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("two weeks later", "2026-10-28"),
        ("I should hear later the same day", "2026-10-14"),
        ("Monday or the day after", "2026-10-20"),
        ("You will hear the following week", "2026-10-23"),
    ],
)
def test_alone_it_counts_from_the_day_they_said_it(text: str, day: str) -> None:
    assert str(read_timeline(text, WEDNESDAY, AMERICAN).day) == day


@pytest.mark.parametrize("text", ["two days after that", "You will hear a week from then"])
def test_alone_what_points_at_another_time_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="counts from a day that we do not know"):
        read_timeline(text, WEDNESDAY, AMERICAN)


def test_what_counts_from_an_answer_may_be_the_answer() -> None:
    assert choices("We will decide on 6 November. You will hear a week later.") == [
        ("on 6 November", "2026-11-06"),
        ("a week later", "2026-11-16"),  # Wednesday 11 November is Veterans Day
    ]
    assert choices("We will decide on 6 November. You will hear two days after that.") == [
        ("on 6 November", "2026-11-06"),
        ("two days after that", "2026-11-08"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("We decide on 21 October. You will hear a week later.", ["2026-10-21", "2026-10-28"]),
        ("We decide next week. You hear the following week.", ["2026-10-23", "2026-10-30"]),
        ("We decide on Monday. You hear the following Monday.", ["2026-10-19", "2026-10-26"]),
    ],
)
def test_two_answers_are_not_taken_for_one(text: str, days: list[str]) -> None:
    assert [day for _, day in choices(text)] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They meet on the 27th, I hear that week or the week after", "2026-11-06"),
        ("They meet on the 27th, I hear the following week or the week after", "2026-11-13"),
        ("They meet on the 27th, I hear the following week, Thursday at the latest", "2026-11-05"),
        ("They meet on the 27th and decide over the weekend", "2026-11-01"),
        ("They meet on the 27th, I hear on Monday of the following week", "2026-11-02"),
        ("They meet on the 27th, I hear on Friday of that week", "2026-10-30"),
        ("They meet on the 27th, I hear in the following ten days", "2026-11-06"),
        ("You will hear in two weeks, but no later than Friday", "2026-10-16"),
    ],
)
def test_all_of_a_time_counts_from_the_one_before(text: str, day: str) -> None:
    assert choices(text)[-1][1] == day


@pytest.mark.parametrize(
    "text",
    [
        "You will hear after that week",
        "You will hear that week or the week after",
        "You will hear that week, Friday",
        "You will all hear on the same day",
    ],
)
def test_alone_it_is_never_certain(text: str) -> None:
    assert choices(text)


def test_the_next_business_day_counts_from_the_day_before_it() -> None:
    found = read_timeline("They call on the 23rd or the next business day", WEDNESDAY, AMERICAN)
    assert str(found.day) == "2026-10-26"  # Monday after Friday 23


def test_a_day_that_counts_from_the_past_must_be_worked_out() -> None:
    for text in (
        "My interview was on 7 October and they decide two weeks after that",
        "They met last Friday and decide two weeks after that",
    ):
        with pytest.raises(UnreadableError, match="counts from a day that we do not know"):
            read_timeline(text, WEDNESDAY, AMERICAN)


def test_beside_what_is_denied_the_other_time_is_offered() -> None:
    assert choices("Not Friday, Monday") == [("Monday", "2026-10-19")]
    assert choices("Not this week but next week") == [("next week", "2026-10-23")]
