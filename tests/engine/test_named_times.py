"""Holidays, quarters and the rest that has a name. Said on Wednesday 14 October 2026."""

from datetime import date

import pytest

from followup.business_days.employer import NOWHERE, Employer
from followup.business_days.public_holidays import countries, holiday_calendar
from followup.timeline.read import read_timeline
from followup.timeline.tokens.holiday_names import known_holidays
from followup.timeline.unreadable import UnreadableError

WEDNESDAY = date(2026, 10, 14)


def read(text: str, country: str | None = "US", said_on: date = WEDNESDAY) -> str:
    employer = Employer(country=country) if country else NOWHERE
    return str(read_timeline(text, said_on, employer.calendar()).day)


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("by Thanksgiving", "US", "2026-11-26"),
        ("after Thanksgiving", "US", "2026-11-27"),  # Friday is no public holiday
        ("before Thanksgiving", "US", "2026-11-25"),
        ("not before Thanksgiving", "US", "2026-11-26"),
        ("after the Thanksgiving weekend", "US", "2026-11-30"),
        ("the week of Thanksgiving", "US", "2026-11-27"),
        ("the week after Thanksgiving", "US", "2026-12-04"),
        ("the Monday after Thanksgiving", "US", "2026-11-30"),
        ("before xmas", "GB", "2026-12-24"),
        ("before the Christmas break", "GB", "2026-12-24"),
        ("before the holidays", "JP", "2026-12-24"),  # a business day like any other there
        ("not until after the holidays", "US", "2027-01-06"),
        ("nothing before the new year", "US", "2027-01-06"),
        ("We won't decide before the Christmas break", "US", "2027-01-06"),
        ("after Christmas", "GB", "2027-01-04"),  # the office is shut from 24 December
        ("after Diwali", "IN", "2026-11-09"),  # Sunday the 8th
        ("post Diwali", "IN", "2026-11-09"),
        ("after Deepavali", "SG", "2026-11-10"),  # the Monday is given for the Sunday
        ("by Veterans Day", "US", "2026-11-11"),
        ("after the bank holiday", "IE", "2026-10-27"),  # Monday 26 October
        ("by Christmas Eve", "US", "2026-12-24"),
        ("by Halloween", "US", "2026-10-31"),
        ("after Reformation Day", "CL", "2026-11-02"),  # a name that is in the data only
    ],
)
def test_a_holiday_by_its_name(text: str, country: str, expected: str) -> None:
    assert read(text, country) == expected


def test_a_holiday_of_several_days_is_counted_to_its_end() -> None:
    # Good Friday is 26 March 2027, Easter Monday the 29th in England.
    employer = Employer(country="GB", subdivision="ENG").calendar()
    assert read_timeline("after Easter", date(2027, 3, 1), employer).day == date(2027, 3, 30)
    assert read_timeline("before Easter", date(2027, 3, 1), employer).day == date(2027, 3, 25)
    # In China the New Year of 2027 is given from 5 to 10 February.
    assert read("after Chinese New Year", "CN", date(2027, 1, 20)) > "2027-02-10"


def test_a_holiday_without_its_country_or_in_a_country_without_it_is_an_error() -> None:
    with pytest.raises(UnreadableError, match=r"^We know the day of Thanksgiving only where"):
        read("after Thanksgiving", None)
    with pytest.raises(UnreadableError, match=r"^Thanksgiving is not a public holiday of this"):
        read("after Thanksgiving", "GB")


def test_eid_is_the_next_one_if_it_is_near_and_a_question_if_it_is_not() -> None:
    # In the Emirates Eid al-Fitr is expected for 9 to 11 March 2027.
    assert read("after Eid", "AE", date(2027, 2, 20)) == "2027-03-12"
    with pytest.raises(UnreadableError) as error:
        read("after Eid", "AE")
    assert len(error.value.choices) == 2


def test_every_holiday_that_people_name_is_in_the_data_of_a_country() -> None:
    names = {
        holiday.name.lower()
        for code in countries()
        for part in (None, *countries()[code].subdivisions)
        for holiday in holiday_calendar(code, part).holidays.values()
    }
    for entry in known_holidays().values():
        for words in entry.get("holds", ()):
            assert any(words in name for name in names), words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("end of the quarter", "2026-12-31"),
        ("Q1", "2027-03-31"),
        ("end of Q2", "2027-06-30"),
        ("the fourth quarter", "2026-12-31"),
        ("second quarter 2028", "2028-06-30"),
        ("next quarter", "2027-03-31"),
        ("by quarter end", "2026-12-31"),
    ],
)
def test_a_quarter_is_that_of_the_calendar_year(text: str, expected: str) -> None:
    assert read(text) == expected
    assert read_timeline(text, WEDNESDAY, NOWHERE.calendar()).by_quarter


def test_no_other_time_is_a_quarter() -> None:
    assert not read_timeline("end of the year", WEDNESDAY, NOWHERE.calendar()).by_quarter


def test_on_its_last_day_the_end_of_the_quarter_is_that_of_the_next() -> None:
    assert read("end of the quarter", said_on=date(2026, 12, 31)) == "2027-03-31"


@pytest.mark.parametrize(
    ("text", "expected", "others"),
    [
        ("Nov 26", "2026-11-26", ["2026-11-30"]),
        ("Jan 27", "2027-01-27", ["2027-01-31"]),
        ("Nov 26th", "2026-11-26", []),
        ("Nov '26", "2026-11-30", []),
        ("November ’26", "2026-11-30", []),
        ("Jan '27", "2027-01-31", []),
        ("26 Nov", "2026-11-26", []),
        ("Nov 12", "2026-11-12", []),
        ("30 Oct 26", "2026-10-30", []),
        ("by November", "2026-11-30", ["2026-10-31"]),
        ("a week on Friday", "2026-10-23", []),
        ("the Friday after next", "2026-10-30", ["2026-10-23"]),
        ("within the week", "2026-10-21", ["2026-10-16"]),
        ("inside a week", "2026-10-21", []),
        ("this day week", "2026-10-21", []),
        ("a week and a half", "2026-10-25", []),  # ten and a half days, rounded up
        ("2.5 weeks", "2026-11-01", []),
        ("1½ weeks", "2026-10-25", []),
        ("half a week", "2026-10-18", []),
        ("1.5 to 2 weeks", "2026-10-28", ["2026-10-25"]),
        ("10 days to 2 weeks", "2026-10-28", ["2026-10-24"]),
        ("a few days or a week", "2026-10-21", []),
        ("end of October / beginning of November", "2026-11-06", ["2026-10-31"]),
        ("Friday, Monday at the latest", "2026-10-19", ["2026-10-16"]),
        ("by Friday, could slip into next week", "2026-10-23", ["2026-10-16"]),
        ("next Friday (16 October)", "2026-10-16", []),
        ("early in the month", "2026-11-06", []),
        ("the last Friday of the month", "2026-10-30", []),
        ("the last working day of October", "2026-10-30", []),
        ("two weeks from the 20th", "2026-11-03", []),
        ("the day before Thanksgiving", "2026-11-25", []),
        ("in the coming weeks", "2026-11-04", []),
    ],
)
def test_a_time_with_its_other_readings(text: str, expected: str, others: list[str]) -> None:
    found = read_timeline(text, WEDNESDAY, Employer(country="US").calendar())
    assert str(found.day) == expected
    assert [str(other.day) for other in found.others] == others


def test_early_in_the_month_both_months_are_there() -> None:
    found = read_timeline("start of the month", date(2026, 10, 2), NOWHERE.calendar())
    assert str(found.day) == "2026-11-06"
    assert [str(other.day) for other in found.others] == ["2026-10-07"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("before November", ["2026-10-31", "2026-11-30"]),
        ("before next week", ["2026-10-16", "2026-10-23"]),
    ],
)
def test_before_a_month_or_a_week_may_be_its_beginning_or_its_end(
    text: str, days: list[str]
) -> None:
    with pytest.raises(UnreadableError) as error:
        read(text)
    assert [str(choice.day) for choice in error.value.choices] == days


@pytest.mark.parametrize(
    "text",
    ["in -3 days", "1-2", "10", "half a month", "1.5 months", "the 5th Friday of November", "CW43"],
)
def test_what_names_no_day_is_an_error(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)


@pytest.mark.parametrize(
    "text",
    ["firday", "Frday", "Firday the 16th", "COB Friday", "Friday COP", "5pm EST Friday", "Fri pm"],
)
def test_slips_times_of_day_and_zones_change_nothing(text: str) -> None:
    assert read(text) == "2026-10-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by noon London time on Friday", "2026-10-16"),
        ("between 2 and 4 pm on Friday", "2026-10-16"),
        ("at 5 on Friday", "2026-10-16"),
        ("Oct 20 5pm", "2026-10-20"),
        ("this arvo", "2026-10-14"),
        ("tonight", "2026-10-14"),
        ("by lunch tomorrow", "2026-10-15"),
        ("w/c 26/10", "2026-10-30"),
        ("nlt 30 Oct.", "2026-10-30"),
        ("48 hr", "2026-10-16"),
        ("2 wks max", "2026-10-28"),
    ],
)
def test_short_forms_and_times_of_day(text: str, expected: str) -> None:
    assert read(text) == expected
