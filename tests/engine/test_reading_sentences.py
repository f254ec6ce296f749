"""What a reading says, word for word. Said on Wednesday 14 October 2026."""

from datetime import date

import pytest

from followup.business_days.employer import NOWHERE, Employer
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError

WEDNESDAY = date(2026, 10, 14)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("30 October", "Friday 30 October 2026"),
        ("today", "Wednesday 14 October 2026, the day they said it"),
        ("tomorrow", "Thursday 15 October 2026, the day after they said it"),
        ("this week", "Friday 16 October 2026, the last working day of that week"),
        ("next week", "Friday 23 October 2026, the last working day of the following week"),
        (
            "early next week",
            "Tuesday 20 October 2026, the second working day of the following week",
        ),
        ("mid next week", "Wednesday 21 October 2026, the middle of the following week"),
        (
            "week after next",
            "Friday 30 October 2026, the last working day of the week after next",
        ),
        (
            "early in the week after next",
            "Tuesday 27 October 2026, the second working day of the week after next",
        ),
        (
            "the week of 27 October",
            "Friday 30 October 2026, the last working day of the week of Tuesday 27 October 2026",
        ),
        ("a week on Friday", "Friday 23 October 2026, a week after the coming one"),
        ("two weeks from Friday", "Friday 30 October 2026, 2 weeks after the coming one"),
        ("a week tomorrow", "Thursday 22 October 2026, 1 week and a day after they said it"),
        ("two weeks tomorrow", "Thursday 29 October 2026, 2 weeks and a day after they said it"),
        ("midweek", "Wednesday 21 October 2026, the middle of the week"),
        ("day after tomorrow", "Friday 16 October 2026, 2 days after they said it"),
        (
            "second week of November",
            "Friday 13 November 2026, the last working day of the second full week of the month",
        ),
        ("28 October to 2 November", "Monday 2 November 2026, the end of what they said"),
        ("in 1 day", "Thursday 15 October 2026, 1 day after they said it"),
        ("in 10 days", "Saturday 24 October 2026, 10 days after they said it"),
        ("48 hours", "Friday 16 October 2026, 2 days after they said it"),
        ("49 hours", "Saturday 17 October 2026, 3 days after they said it"),
        ("a few days", "Wednesday 21 October 2026, 5 business days after they said it"),
        ("in two weeks", "Wednesday 28 October 2026, 2 weeks after they said it"),
        ("a month", "Saturday 14 November 2026, 1 month after they said it"),
        ("end of the month", "Saturday 31 October 2026, the last day of the month"),
        ("next month", "Monday 30 November 2026, the last day of the next month"),
        ("early next month", "Friday 6 November 2026, business day 5 of the month"),
        ("mid month", "Thursday 15 October 2026, the middle of the month"),
        ("mid next month", "Sunday 15 November 2026, the middle of the month"),
        ("in December", "Thursday 31 December 2026, the last day of the month"),
        ("mid-December", "Tuesday 15 December 2026, the middle of it"),
        ("in the new year", "Wednesday 6 January 2027, 3 business days into the new year"),
        ("end of the year", "Thursday 31 December 2026, the last day of the year"),
        ("don't call", "They asked you not to get in touch."),
        ("soon", "They named no day."),
    ],
)
def test_a_reading_in_words(text: str, sentence: str) -> None:
    assert read_timeline(text, WEDNESDAY, NOWHERE.calendar()).reading == sentence


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "2-3 weeks",
            ["Wednesday 28 October 2026, 2 weeks after they said it"],
        ),
        ("1 to 2 months", ["Saturday 14 November 2026, 1 month after they said it"]),
        ("7-10 days", ["Wednesday 21 October 2026, 7 days after they said it"]),
        ("next Friday", ["Friday 16 October 2026, the first Friday after they said it"]),
        ("today or tomorrow", ["Wednesday 14 October 2026, the day they said it"]),
        ("this week or next", ["Friday 16 October 2026, the last working day of that week"]),
        (
            "end of this week or early next week",
            ["Friday 16 October 2026, the last working day of that week"],
        ),
        (
            "first week of December",
            ["Friday 11 December 2026, the last working day of the first full week of the month"],
        ),
        ("28 October to 2 November", ["Wednesday 28 October 2026"]),
        ("within the next week", ["Wednesday 21 October 2026, 1 week after they said it"]),
        ("within the next month", ["Saturday 14 November 2026, 1 month after they said it"]),
    ],
)
def test_another_reading_in_words(text: str, others: list[str]) -> None:
    found = read_timeline(text, WEDNESDAY, NOWHERE.calendar()).others
    assert [other.reading for other in found] == others


def test_on_the_last_working_day_both_weeks_are_in_words() -> None:
    found = read_timeline("end of the week", date(2026, 10, 16), NOWHERE.calendar())
    assert found.reading == "Friday 23 October 2026, the last working day of the following week"
    assert [other.reading for other in found.others] == [
        "Friday 16 October 2026, the last working day of the same week"
    ]


def test_ten_business_days_are_said_where_they_are_the_later() -> None:
    found = read_timeline("two weeks", date(2026, 11, 16), Employer(country="US").calendar())
    assert found.reading == "Tuesday 1 December 2026, 10 business days after they said it"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("13/13", "This is not a date. Write the month as a word, for example “30 October”."),
        ("2026-13-01", "This is not a date. Write the month as a word, for example “30 October”."),
        ("30 February", "February 2026 has no day 30. Check the date."),
        (
            "the 32nd",
            "No month has such a day. Write a day from 1 to 31, for example “by the 15th”.",
        ),
        (
            "the 0th",
            "No month has such a day. Write a day from 1 to 31, for example “by the 15th”.",
        ),
    ],
)
def test_what_to_write_instead(text: str, message: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read_timeline(text, WEDNESDAY, NOWHERE.calendar())
    assert str(error.value) == message


def test_a_text_with_too_many_times_is_said_to_be_one() -> None:
    with pytest.raises(UnreadableError, match=r"^This names more than 8 times\. Write only when"):
        read_timeline("next week " * 21, WEDNESDAY, NOWHERE.calendar())
    with pytest.raises(UnreadableError, match=r"^We cannot read this as a time\. Write it like"):
        read_timeline("y" * 201, WEDNESDAY, NOWHERE.calendar())
