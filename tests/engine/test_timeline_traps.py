"""Words that look like a time and are not, and times that are easy to read wrongly.

Said on Wednesday 14 October 2026, unless a test says otherwise.
"""

from datetime import date

import pytest

from followup.business_days.employer import NOWHERE, Employer
from followup.plan.situation import TimelineKind
from followup.timeline.unreadable import UnreadableError
from tests.engine.test_timeline import read


@pytest.mark.parametrize(
    "text",
    [
        "don't contact us before Friday",
        "no need to follow up next week",
        "don't call us if you hear nothing by Friday",
        "no email",
        "over two weeks",
        "2+ weeks",
        "Monday, not Friday",
        "before Oct 28 and after Nov 2",
        "between now and then",
        "a week before Friday",
        "from 2 November",
        "an update on Monday, a decision next week",
        "update Monday. Decision next week",
        "over the long weekend",
        "10.30",
        "now",
        "the decision",
        "?!",
        "the year 9999",
        "30 October 9999",
        "30 October 1066",
    ],
)
def test_what_could_mean_something_else_is_not_guessed(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the week of 16 October", "2026-10-16"),  # its last working day is Friday the 16th
        ("the week of 12 October", "2026-10-16"),  # Monday is past, the week is not
        ("the week of 24 October", "2026-10-30"),  # a Saturday: the week that follows
        ("the week of the 26th", "2026-10-30"),
        ("by the new year", "2026-12-31"),
        ("before the new year", "2026-12-31"),
        ("by the weekend", "2026-10-16"),
        ("next October", "2027-10-31"),
        ("mid-Nov", "2026-11-15"),
        ("end-of-week", "2026-10-16"),
        ("EOW", "2026-10-16"),
        ("EOM", "2026-10-31"),
        ("EOD Friday", "2026-10-16"),
        ("Friday EOD", "2026-10-16"),
        ("5:00 pm Friday", "2026-10-16"),
        ("Friday, 5 p.m.", "2026-10-16"),
        ("first thing Monday", "2026-10-19"),
        ("this afternoon", "2026-10-14"),
        ("day after tomorrow", "2026-10-16"),
        ("48 hr", "2026-10-16"),
        ("up to two weeks", "2026-10-28"),
        ("2 wks", "2026-10-28"),
        ("Friday 30/10", "2026-10-30"),
        ("Friday the 30th", "2026-10-30"),
        ("on or before Friday", "2026-10-16"),
        ("by the end of tomorrow", "2026-10-15"),
        ("30-Oct-2026", "2026-10-30"),
        ("30-Oct", "2026-10-30"),
        ("2026/10/30", "2026-10-30"),
        ("next Tuesday 20 October", "2026-10-20"),
        ("next Friday, 23 October", "2026-10-23"),
        ("this Friday, the 16th of October", "2026-10-16"),
        ("Friday 16", "2026-10-16"),
        ("the twenty-first", "2026-10-21"),
        ("a week today", "2026-10-21"),
        ("two weeks today", "2026-10-28"),
        ("a week tomorrow", "2026-10-22"),
        ("two weeks from Friday", "2026-10-30"),
        ("EOB Friday", "2026-10-16"),
        ("week ending 30 October", "2026-10-30"),
        ("midweek", "2026-10-21"),
        ("in the middle of the week", "2026-10-21"),
        ("mid-week next week", "2026-10-21"),
        ("today or tomorrow", "2026-10-15"),
        ("we expect to have an answer for you by the end of next week", "2026-10-23"),
        ("You should hear from us in the next week or two", "2026-10-28"),
        # The first half of a thing ends in its middle
        ("first half of November", "2026-11-15"),
        ("the first half of next week", "2026-10-21"),
        ("in the first half of the month", "2026-10-15"),
        ("first half of next month", "2026-11-15"),
        ("second half of November", "2026-11-30"),
        ("the last week of October", "2026-10-31"),
        ("28 Oct-2 Nov", "2026-11-02"),
        ("October 28 to November 2", "2026-11-02"),
        ("between Oct 28 and Nov 2", "2026-11-02"),
        ("Oct 28 – Nov 2", "2026-11-02"),
        ("between Monday and Wednesday", "2026-10-21"),
        ("Thurs/Fri", "2026-10-16"),
        ("Mon/Tues next week", "2026-10-20"),
        ("end of this week or early next week", "2026-10-20"),
        ("late this week or early next", "2026-10-20"),
        ("two (2) weeks", "2026-10-28"),
        ("ten (10) business days", "2026-10-28"),
        ("2weeks", "2026-10-28"),
        ("approx. 2 weeks", "2026-10-28"),
        ("~10 days", "2026-10-24"),
        ("max 2 weeks", "2026-10-28"),
        ("end of next wk", "2026-10-23"),
        ("EOY", "2026-12-31"),
    ],
)
def test_the_same_thing_in_other_words(text: str, expected: str) -> None:
    assert str(read(text).day) == expected


@pytest.mark.parametrize(
    ("text", "expected", "other"),
    [
        ("Tuesday-Thursday", "2026-10-22", "2026-10-20"),
        ("Monday or Tuesday next week", "2026-10-20", "2026-10-19"),
        ("this week or next", "2026-10-23", "2026-10-16"),
        ("within the next week", "2026-10-23", "2026-10-21"),
        ("in the next month", "2026-11-30", "2026-11-14"),
    ],
)
def test_a_range_is_its_end_and_lists_the_nearer_day(text: str, expected: str, other: str) -> None:
    found = read(text)
    assert str(found.day) == expected
    assert other in [str(reading.day) for reading in found.others]


def test_a_range_of_dates_means_its_end() -> None:
    assert read("28 Oct to 2 Nov").day == date(2026, 11, 2)


def test_a_week_to_ten_days_is_the_longer_of_the_two() -> None:
    assert read("a week to ten days").day == date(2026, 10, 24)  # Saturday, ten days on


@pytest.mark.parametrize("text", ["TBD", "I don't know", "they'll be in touch", "none"])
def test_words_that_name_no_day_at_all(text: str) -> None:
    assert read(text).kind is TimelineKind.NONE


@pytest.mark.parametrize("text", ["no contact", "They said not to call, they will call us"])
def test_a_wish_for_no_contact_with_its_promise(text: str) -> None:
    assert read(text).kind is TimelineKind.NO_CONTACT


def test_the_next_week_is_the_employers_where_it_begins_on_sunday() -> None:
    # Riyadh works Sunday to Thursday. Said on Sunday 18 October 2026, the next week is
    # that of Sunday the 25th.
    saudi, sunday = Employer(country="SA"), date(2026, 10, 18)
    assert read("Tuesday of next week", sunday, saudi).day == date(2026, 10, 27)
    assert read("mid next week", sunday, saudi).day == date(2026, 10, 28)
    # "Next Tuesday" goes by the ISO week, whose Sunday is its last day.
    assert read("next Tuesday", sunday, saudi).day == date(2026, 10, 20)


def test_said_at_the_weekend_this_week_may_be_the_one_that_ends() -> None:
    found = read("this week", date(2026, 10, 18))  # Sunday
    assert found.day == date(2026, 10, 23)
    assert [other.day for other in found.others] == [date(2026, 10, 16)]


def test_the_verb_may_does_not_hide_the_month() -> None:
    assert read("early May", employer=NOWHERE).day == date(2027, 5, 7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the first week of November", "2026-11-06"),  # the 1st is a Sunday: Monday 2 to Friday 6
        ("the second week of November", "2026-11-13"),
        ("the first week of August", "2027-08-06"),  # the 1st is a Sunday again
        ("the first week of February", "2027-02-05"),  # the 1st is a Monday
    ],
)
def test_a_month_that_begins_at_a_weekend_or_on_a_monday_has_one_first_week(
    text: str, expected: str
) -> None:
    found = read(text)
    assert str(found.day) == expected
    assert found.others == ()
