"""What they said, read as a date. Every date here was worked out by hand.

Said on Wednesday 14 October 2026, unless a test says otherwise.
"""

from datetime import date

import pytest

from followup.business_days.employer import NOWHERE, Employer
from followup.plan.situation import Timeline, TimelineKind
from followup.timeline.grammar.table import PHRASES, SAID_IN_EXAMPLES
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError

WEDNESDAY = date(2026, 10, 14)


def read(text: str, said_on: date = WEDNESDAY, employer: Employer = NOWHERE) -> Timeline:
    return read_timeline(text, said_on, employer.calendar())


@pytest.mark.parametrize(
    ("text", "expected"), [example for phrase in PHRASES for example in phrase.examples]
)
def test_the_examples_of_the_grammar_hold(text: str, expected: str) -> None:
    assert SAID_IN_EXAMPLES == WEDNESDAY
    assert str(read(text, employer=Employer(country="US")).day) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Dates that are named
        ("2026-10-30", "2026-10-30"),
        ("30 October", "2026-10-30"),
        ("30 OCTOBER", "2026-10-30"),
        ("the 30th of October", "2026-10-30"),
        ("on 30 Oct.", "2026-10-30"),
        ("October 30", "2026-10-30"),
        ("Oct 30th", "2026-10-30"),
        ("October 30th, 2026", "2026-10-30"),
        ("Fri, Oct 30", "2026-10-30"),
        ("by Friday the 30th of October 2026", "2026-10-30"),
        ("14 October", "2026-10-14"),  # the day itself
        ("13 October", "2027-10-13"),  # the first on or after
        ("29 February", "2028-02-29"),  # the next leap year
        ("30/10", "2026-10-30"),
        ("10/30", "2026-10-30"),
        ("30.10.2026", "2026-10-30"),
        ("30/10/26", "2026-10-30"),
        ("11/11", "2026-11-11"),  # the same in both orders
        ("by the 15th", "2026-10-15"),
        ("the 14th", "2026-10-14"),
        ("before the 13th", "2026-11-13"),
        ("by the 31st", "2026-10-31"),
        ("between the 20th and the 22nd", "2026-10-22"),
        ("20th-22nd", "2026-10-22"),
        ("10 – 14 November", "2026-11-14"),
        ("November 10 to 14", "2026-11-14"),
        ("the 5th of next month", "2026-11-05"),
        # Days
        ("today", "2026-10-14"),
        ("by the end of the day", "2026-10-14"),
        ("EOD", "2026-10-14"),
        ("by close of business", "2026-10-14"),
        ("tomorrow", "2026-10-15"),
        ("tomorrow morning", "2026-10-15"),
        ("Friday", "2026-10-16"),
        ("by Friday", "2026-10-16"),
        ("this Friday", "2026-10-16"),
        ("this coming Friday", "2026-10-16"),
        ("Friday afternoon at the latest", "2026-10-16"),
        ("by COB Friday", "2026-10-16"),
        ("no later than Friday", "2026-10-16"),
        ("Wednesday", "2026-10-21"),  # never the day itself
        ("Tues", "2026-10-20"),
        ("next Friday", "2026-10-23"),
        ("next Monday", "2026-10-19"),
        ("Friday of next week", "2026-10-23"),
        ("next week Friday", "2026-10-23"),
        ("a week on Friday", "2026-10-23"),
        ("Monday or Tuesday", "2026-10-20"),
        # Weeks
        ("this week", "2026-10-16"),
        ("end of the week", "2026-10-16"),
        ("by the end of this week", "2026-10-16"),
        ("later this week", "2026-10-16"),
        ("by the week's end", "2026-10-16"),
        ("next week", "2026-10-23"),
        ("NEXT WEEK!", "2026-10-23"),
        ("sometime next week, hopefully", "2026-10-23"),
        ("by the end of next week", "2026-10-23"),
        ("late next week", "2026-10-23"),
        ("probably late next week", "2026-10-23"),
        ("the following week", "2026-10-23"),
        ("They said they'd let me know by the end of next week.", "2026-10-23"),
        ("We’ll decide next week", "2026-10-23"),
        ("we'd hope to decide by next week", "2026-10-23"),
        ("early next week", "2026-10-20"),
        ("the start of next week", "2026-10-20"),
        ("at the beginning of next week", "2026-10-20"),
        ("middle of next week", "2026-10-21"),
        ("mid next week", "2026-10-21"),
        ("the week after next", "2026-10-30"),
        ("next week or the week after", "2026-10-30"),
        ("the week of 26 October", "2026-10-30"),
        ("week commencing 26 October", "2026-10-30"),
        ("w/c Oct 26", "2026-10-30"),
        ("the week of the 26th", "2026-10-30"),
        # So long
        ("in 10 days", "2026-10-24"),
        ("within ten days", "2026-10-24"),
        ("48 hours", "2026-10-16"),
        ("within 24 hours", "2026-10-15"),
        ("in 72hrs", "2026-10-17"),
        ("5 business days", "2026-10-21"),
        ("five working days", "2026-10-21"),
        ("within three to five business days", "2026-10-21"),
        ("a couple of days", "2026-10-16"),
        ("in the next couple of days", "2026-10-16"),
        ("a few days", "2026-10-21"),
        ("over the next few days", "2026-10-21"),
        ("a couple of working days", "2026-10-16"),
        ("10 to 14 days", "2026-10-28"),
        ("10–14 days", "2026-10-28"),
        ("7 or 10 days", "2026-10-24"),
        ("a week", "2026-10-21"),
        ("within a week", "2026-10-21"),
        ("in another week", "2026-10-21"),
        ("in two weeks", "2026-10-28"),
        ("in two weeks’ time", "2026-10-28"),
        ("2 weeks from today", "2026-10-28"),
        ("about two weeks or so", "2026-10-28"),
        ("a couple of weeks", "2026-10-28"),
        ("a fortnight", "2026-10-28"),
        ("within a fortnight", "2026-10-28"),
        ("a week or two", "2026-10-28"),
        ("one to two weeks", "2026-10-28"),
        ("2-3 weeks", "2026-11-04"),
        ("2 — 3 weeks", "2026-11-04"),
        ("a few weeks", "2026-11-04"),
        ("a month", "2026-11-14"),
        ("in 2 months", "2026-12-14"),
        ("within a month or two", "2026-12-14"),
        # Months
        ("end of the month", "2026-10-31"),
        ("by month end", "2026-10-31"),
        ("later this month", "2026-10-31"),
        ("end of October", "2026-10-31"),
        ("late November", "2026-11-30"),
        ("end of next month", "2026-11-30"),
        ("mid-November", "2026-11-15"),
        ("mid November", "2026-11-15"),
        ("the middle of November", "2026-11-15"),
        ("middle of the month", "2026-10-15"),
        ("mid next month", "2026-11-15"),
        ("early November", "2026-11-06"),  # Friday, business day 5
        ("the beginning of next month", "2026-11-06"),
        ("early next month", "2026-11-06"),
        ("next month", "2026-11-30"),
        ("sometime in November", "2026-11-30"),
        ("in January 2028", "2028-01-31"),
        ("September", "2027-09-30"),
        # The turn of the year
        ("after the holidays", "2027-01-06"),  # Wednesday, business day 3
        ("in the new year", "2027-01-06"),
        ("early in the new year", "2027-01-06"),
        ("by the end of the year", "2026-12-31"),
    ],
)
def test_a_time_in_words(text: str, expected: str) -> None:
    found = read(text)
    assert found.kind is TimelineKind.DATE
    assert str(found.day) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "soon",
        "very soon",
        "shortly",
        "in due course",
        "We'll be in touch",
        "they will get back to me",
        "they didn't say",
        "They did not give a date",
        "no idea",
        "not sure",
    ],
)
def test_words_that_name_no_day(text: str) -> None:
    assert read(text) == Timeline(TimelineKind.NONE)


@pytest.mark.parametrize(
    "text",
    [
        "don't contact us",
        "Please don’t call, we'll call you",
        "no need to follow up",
        "Do not write to us",
    ],
)
def test_words_that_ask_for_no_contact(text: str) -> None:
    assert read(text).kind is TimelineKind.NO_CONTACT


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("next Friday", ["2026-10-16"]),
        ("next Wednesday", []),  # both are 21 October
        ("2-3 weeks", ["2026-10-28"]),
        ("10 to 14 days", ["2026-10-24"]),
        ("Monday or Tuesday", ["2026-10-19"]),
        ("next week", []),
        ("Friday", []),
    ],
)
def test_the_other_sensible_readings_are_listed(text: str, others: list[str]) -> None:
    assert [str(other.day) for other in read(text).others] == others


def test_two_weeks_are_the_later_of_14_days_and_10_business_days() -> None:
    # Said on Monday 16 November 2026 in the United States: 14 days on is 30 November, but
    # with Thanksgiving business day 10 is Tuesday 1 December.
    found = read("in two weeks", date(2026, 11, 16), Employer(country="US"))
    assert found.day == date(2026, 12, 1)
    assert [other.day for other in found.others] == [date(2026, 11, 30)]


def test_on_friday_the_end_of_the_week_is_the_next_one_and_the_same_day_the_other() -> None:
    found = read("end of the week", date(2026, 10, 16))
    assert found.day == date(2026, 10, 23)
    assert [other.day for other in found.others] == [date(2026, 10, 16)]


def test_on_saturday_the_end_of_the_week_is_the_next_one() -> None:
    found = read("end of the week", date(2026, 10, 17))
    assert found.day == date(2026, 10, 23)
    assert [other.day for other in found.others] == [date(2026, 10, 16)]


def test_on_the_last_of_the_month_its_end_is_that_of_the_next() -> None:
    assert read("end of the month", date(2026, 10, 31)).day == date(2026, 11, 30)
    assert read("end of October", date(2026, 10, 31)).day == date(2026, 10, 31)


def test_on_the_15th_the_middle_of_the_month_is_that_of_the_next() -> None:
    assert read("middle of the month", date(2026, 10, 15)).day == date(2026, 11, 15)


def test_the_31st_of_a_shorter_month_is_its_last_day() -> None:
    assert read("by the 31st", date(2026, 11, 2)).day == date(2026, 11, 30)


def test_a_month_from_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert read("a month", date(2027, 1, 31)).day == date(2027, 2, 28)


def test_weeks_follow_the_employers_weekend() -> None:
    # Riyadh works Sunday to Thursday. Said on Wednesday 14 October 2026.
    saudi = Employer(country="SA")
    assert read("end of the week", employer=saudi).day == date(2026, 10, 15)  # Thursday
    assert read("next week", employer=saudi).day == date(2026, 10, 22)  # Thursday
    assert read("early next week", employer=saudi).day == date(2026, 10, 19)  # Monday
    # Said on a Sunday, the week has just begun.
    assert read("this week", date(2026, 10, 18), saudi).day == date(2026, 10, 22)


def test_a_four_day_week_ends_on_thursday() -> None:
    four_days = Employer(weekend=frozenset({4, 5, 6}))
    assert read("end of next week", employer=four_days).day == date(2026, 10, 22)


def test_a_public_holiday_at_the_end_of_a_week_is_still_its_end() -> None:
    # Friday 27 November 2026 is the day after Thanksgiving; the plan then waits longer.
    found = read("end of next week", date(2026, 11, 18), Employer(country="US"))
    assert found.day == date(2026, 11, 27)


def test_the_reading_is_said_in_words() -> None:
    assert read("by the end of next week").reading == (
        "Friday 23 October 2026, the last working day of the following week"
    )


@pytest.mark.parametrize(
    "text",
    [
        "blah",
        "week or so",
        "Monday to next week",
        "0 days",
        "the 32nd",
        "31 February",
        "2026-02-30",
        "13/13",
        "in 10000 days",
        "x" * 201,
    ],
)
def test_what_cannot_be_read_is_an_error_and_never_a_guess(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)


def test_the_error_shows_three_examples_near_to_what_was_typed() -> None:
    with pytest.raises(UnreadableError) as error:
        read("after the end of next weke")
    assert "“by the end of next week”" in str(error.value)
    assert str(error.value).count("“") == 3


def test_a_date_that_could_be_two_names_both() -> None:
    with pytest.raises(UnreadableError) as error:
        read("10/11")
    assert "Tuesday 10 November 2026 or Monday 11 October 2027" in str(error.value)


def test_a_weekday_that_contradicts_its_date_names_both() -> None:
    with pytest.raises(UnreadableError) as error:
        read("Thursday 30 October")
    assert "Friday 30 October 2026 is not a Thursday" in str(error.value)
