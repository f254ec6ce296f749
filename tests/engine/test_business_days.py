"""Which days count, counted as the cases of others say."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from followup.business_days.calendar import BusinessCalendar, Closure
from followup.business_days.employer import NOWHERE, Employer
from followup.business_days.public_holidays import Holiday, HolidayCalendar
from followup.business_days.weekends import Weekends


def calendar_of(case: dict[str, Any]) -> BusinessCalendar:
    days = map(date.fromisoformat, case["holidays"])
    holidays = {day: Holiday(day, "a holiday", "a holiday", estimated=False) for day in days}
    return BusinessCalendar(
        Weekends.always(frozenset(case["weekend"])),
        HolidayCalendar(holidays, frozenset(), 1, 9999),
        year_end_closure=False,
    )


def test_every_case_of_the_chosen_convention_holds(cases: Callable[[str], Any]) -> None:
    # The convention: the n-th business day strictly after or before the start; 0 is the start.
    chosen = [case for case in cases("business_days.json") if "excel" in case["agrees"]]
    assert len(chosen) == 308
    wrong = [
        case["id"]
        for case in chosen
        if calendar_of(case).after(case["n"], date.fromisoformat(case["start"]))
        != date.fromisoformat(case["expect"])
    ]
    assert wrong == []


def test_the_other_cases_are_those_that_follow_another_convention(
    cases: Callable[[str], Any],
) -> None:
    others = [case for case in cases("business_days.json") if "excel" not in case["agrees"]]
    assert {case["class"] for case in others} == {
        "start_on_non_business_day",  # they count the start once it is rolled
        "zero_offset_on_non_business_day",  # they roll the start for n = 0
        "out_of_range",  # past the year 9999
        "source_specific",  # the source has a slip of the pen
    }


def test_counting_past_the_last_year_is_an_error_that_says_so() -> None:
    with pytest.raises(OverflowError):
        NOWHERE.calendar().after(1, date(9999, 12, 31))


def test_the_day_itself_is_never_counted() -> None:
    friday, saturday = date(2026, 10, 16), date(2026, 10, 17)
    monday = date(2026, 10, 19)
    assert NOWHERE.calendar().after(1, friday) == monday
    assert NOWHERE.calendar().after(1, saturday) == monday


def test_a_business_day_rolls_to_itself_and_a_day_off_to_the_next() -> None:
    calendar = NOWHERE.calendar()
    assert calendar.roll(date(2026, 10, 16)) == date(2026, 10, 16)  # Friday
    assert calendar.roll(date(2026, 10, 17)) == date(2026, 10, 19)  # Saturday, Monday


def test_a_public_holiday_does_not_count(united_states: BusinessCalendar) -> None:
    wednesday, friday = date(2026, 11, 25), date(2026, 11, 27)
    assert united_states.after(1, wednesday) == friday  # Thanksgiving between them


def test_each_day_off_has_its_reason(united_states: BusinessCalendar) -> None:
    reasons = {
        off.day: off.reason
        for off in united_states.days_off(date(2026, 11, 25), date(2026, 11, 29))
    }
    assert reasons == {
        date(2026, 11, 26): "Thanksgiving Day",
        date(2026, 11, 28): "Saturday",
        date(2026, 11, 29): "Sunday",
    }


def test_a_substitute_day_for_a_holiday_on_a_weekend_does_not_count(
    united_states: BusinessCalendar,
) -> None:
    off = united_states.day_off(date(2026, 7, 3))  # Friday; the 4th is a Saturday
    assert off is not None
    assert off.reason == "Independence Day (observed)"


def test_the_year_end_is_a_closure_where_christmas_is_a_public_holiday(
    united_states: BusinessCalendar,
) -> None:
    off = {o.day: o.reason for o in united_states.days_off(date(2026, 12, 24), date(2027, 1, 1))}
    shut = "closed 24 December to 1 January"
    assert off == {
        date(2026, 12, 24): shut,
        date(2026, 12, 25): "Christmas Day",
        date(2026, 12, 26): "Saturday",
        date(2026, 12, 27): "Sunday",
        date(2026, 12, 28): shut,
        date(2026, 12, 29): shut,
        date(2026, 12, 30): shut,
        date(2026, 12, 31): shut,
        date(2027, 1, 1): "New Year's Day",
    }


def test_the_year_end_is_no_closure_where_christmas_is_not_a_public_holiday() -> None:
    japan = Employer(country="JP").calendar()
    assert japan.is_business_day(date(2026, 12, 24))  # Thursday
    assert japan.is_business_day(date(2026, 12, 25))  # Friday


def test_the_year_end_closure_can_be_switched_off() -> None:
    open_office = Employer(country="US", year_end_closure=False).calendar()
    assert open_office.is_business_day(date(2026, 12, 24))  # Thursday
    assert not open_office.is_business_day(date(2026, 12, 25))


def test_no_country_means_no_holidays_and_no_year_end_closure() -> None:
    calendar = NOWHERE.calendar()
    assert calendar.is_business_day(date(2026, 12, 25))  # Friday
    assert not calendar.is_business_day(date(2026, 12, 26))  # Saturday


def test_a_closure_shuts_both_of_its_ends() -> None:
    closure = Closure(date(2026, 11, 26), date(2026, 11, 27))
    calendar = Employer(closures=(closure,)).calendar()
    assert calendar.after(1, date(2026, 11, 25)) == date(2026, 11, 30)  # Wednesday, Monday
    off = calendar.day_off(date(2026, 11, 27))
    assert off is not None
    assert off.reason == "closed 26 November to 27 November"


def test_a_moved_working_day_counts_and_its_day_off_does_not() -> None:
    china = Employer(country="CN").calendar()
    assert china.is_business_day(date(2026, 2, 14))  # Saturday, worked
    assert not china.is_business_day(date(2026, 2, 20))  # Friday, off in exchange


def test_a_weekend_of_the_employers_own_overrides_the_country() -> None:
    four_days = Employer(country="CN", weekend=frozenset({4, 5, 6})).calendar()
    assert not four_days.is_business_day(date(2026, 2, 13))  # Friday
    assert not four_days.is_business_day(date(2026, 2, 14))  # Saturday that China works


def test_outside_the_covered_years_weekends_alone_count(united_states: BusinessCalendar) -> None:
    assert united_states.holidays is not None
    year = united_states.holidays.last_year + 1
    assert not united_states.holidays.covers(date(year, 1, 1))
    christmas = date(year, 12, 25)
    while christmas.weekday() >= 5:
        christmas += timedelta(days=365)
    assert united_states.is_business_day(christmas)


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "works"),
    [
        ("AE", None, date(2021, 12, 31), False),  # Friday, before the change
        ("AE", None, date(2022, 1, 7), True),  # Friday, after it
        ("AE", None, date(2022, 1, 9), False),  # Sunday, after it
        ("SA", None, date(2013, 6, 27), False),  # Thursday, before 29 June 2013
        ("SA", None, date(2013, 7, 4), True),  # Thursday, after it
        ("SA", None, date(2026, 10, 17), False),  # Saturday
        ("MY", "01", date(2024, 12, 29), True),  # Sunday in Johor, before 2025
        ("MY", "01", date(2025, 1, 5), False),  # Sunday in Johor, since 2025
        ("MY", "03", date(2026, 10, 18), True),  # Sunday in Kelantan
        ("MY", None, date(2026, 10, 18), False),  # Sunday in most of Malaysia
        ("BN", None, date(2026, 10, 17), True),  # Saturday in Brunei
        ("BN", None, date(2026, 10, 16), False),  # Friday in Brunei
        ("NP", None, date(2026, 11, 29), True),  # Sunday in Nepal
        ("IR", None, date(2026, 10, 17), True),  # Saturday in Iran
        ("IL", None, date(2026, 10, 18), True),  # Sunday in Israel
        ("US", None, date(2026, 10, 17), False),  # Saturday
    ],
)
def test_weekends_follow_the_country_and_the_date(
    country: str, subdivision: str | None, day: date, works: bool
) -> None:
    calendar = Employer(country=country, subdivision=subdivision).calendar()
    assert calendar.is_business_day(day) is works
