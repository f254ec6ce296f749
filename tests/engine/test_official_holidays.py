"""Official lists of public holidays, against our data."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from followup.business_days.public_holidays import countries, holiday_calendar

UK = {"england-and-wales": ("ENG", "WLS"), "scotland": ("SCT",), "northern-ireland": ("NIR",)}


@pytest.mark.parametrize("division", UK)
def test_uk_bank_holidays_are_those_of_the_government(
    cases: Callable[[str], Any], division: str
) -> None:
    official = cases("holidays_uk.json")["divisions"][division]
    for subdivision in UK[division]:
        ours = holiday_calendar("GB", subdivision)
        years = [year for year in official if ours.first_year <= int(year) <= ours.last_year]
        assert len(years) >= 4
        for year in years:
            listed = {date.fromisoformat(entry["date"]) for entry in official[year]}
            known = {day for day in ours.holidays if day.year == int(year) and day.weekday() < 5}
            assert known == listed, (subdivision, year)


def test_us_federal_holidays_are_those_of_the_government(cases: Callable[[str], Any]) -> None:
    official = cases("holidays_us.json")["years"]
    ours = holiday_calendar("US")
    years = [year for year in official if ours.first_year <= int(year) <= ours.last_year]
    assert len(years) >= 6
    listed = {
        date.fromisoformat(entry["federal_observed"]) for year in years for entry in official[year]
    }
    known = {day for day in ours.holidays if day.weekday() < 5}
    assert known == {day for day in listed if ours.covers(day)}


def test_every_country_has_a_file_that_can_be_read() -> None:
    assert len(countries()) == 250
    for code, country in countries().items():
        assert country.name
        for subdivision in (None, *country.subdivisions):
            calendar = holiday_calendar(code, subdivision)
            assert calendar.last_year - calendar.first_year >= 4
            assert all(calendar.covers(day) for day in calendar.holidays)


def test_a_region_has_the_days_of_its_own() -> None:
    cesar_chavez = date(2027, 3, 31)  # Wednesday
    assert cesar_chavez not in holiday_calendar("US").holidays
    assert holiday_calendar("US", "CA").holidays[cesar_chavez].name == "Cesar Chavez Day"


def test_a_region_may_drop_a_day_of_the_country() -> None:
    columbus = date(2026, 10, 12)  # Monday
    assert columbus in holiday_calendar("US").holidays
    assert columbus not in holiday_calendar("US", "CA").holidays


def test_a_holiday_by_the_moon_is_marked_as_expected() -> None:
    expected = [day for day in holiday_calendar("AE").holidays.values() if day.estimated]
    assert expected
    assert not any("estimated" in day.name for day in expected)
