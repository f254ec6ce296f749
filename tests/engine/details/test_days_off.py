"""Days off that a plan shows, and how they are counted."""

from datetime import date

import pytest

from followup.business_days.employer import NOWHERE, Employer
from followup.business_days.public_holidays import holiday_calendar
from tests.engine.conftest import Ask
from tests.engine.details.said import FORBIDDEN, FRIDAY, HELD, THANKED


def test_days_off_are_listed_from_the_day_that_a_step_counts_from(steps: Ask) -> None:
    stop = steps(**THANKED, **FORBIDDEN, today="2026-10-20")["move_on"]
    weekends = ["2026-10-17", "2026-10-18", "2026-10-24", "2026-10-25"]
    assert [off["date"] for off in stop["skipped_days"]] == weekends


@pytest.mark.parametrize(
    ("today", "said", "first", "last"),
    [
        ("2026-10-16", {}, "2026-10-03", "2026-11-29"),  # the last step is in November
        ("2026-12-04", {"interview_date": "2026-12-04"}, "2026-12-05", "2027-01-31"),
        ("2026-11-30", {"interview_date": "2026-11-30"}, "2026-11-01", "2026-12-31"),
        ("2026-10-16", {"timeline": "2027-02-26"}, "2026-10-03", "2027-01-31"),  # four months
    ],
)
def test_the_days_off_of_whole_months_are_shown(
    result: Ask, today: str, said: dict[str, str], first: str, last: str
) -> None:
    off = result("plan", **{**FRIDAY, "today": today, **said})["days_off"]
    assert (off[0]["date"], off[-1]["date"]) == (first, last)


def test_before_another_round_a_thank_you_is_for_the_last_one(result: Ask) -> None:
    written = result(
        "write",
        message="thank_you",
        situation={**FRIDAY, "today": "2026-10-20", "reply": HELD},
        people={"you": {"name": "Sam Lee"}, "recipients": [{"name": "Ana Ruiz"}]},
        details={"topic": "the rota"},
    )
    assert written["subject"].endswith("interview on Friday, October 16")


def test_two_holidays_on_one_day_are_both_named_with_the_day_in_lieu() -> None:
    friday = date(2027, 12, 24)
    texas = holiday_calendar("US", "TX").holidays[friday]
    assert texas.name == "Christmas Eve / Christmas Day"
    assert texas.shown == "Christmas Eve / Christmas Day (observed)"
    assert (texas.day, texas.estimated) == (friday, False)


def test_the_known_years_are_covered_from_the_first_to_the_last() -> None:
    known = holiday_calendar("US")
    years = [year for year in range(2020, 2040) if known.covers(date(year, 6, 1))]
    assert (years[0], years[-1]) == (known.first_year, known.last_year)


def test_no_business_days_are_no_step_and_fewer_count_back() -> None:
    calendar = NOWHERE.calendar()
    saturday = date(2026, 10, 17)
    assert calendar.after(0, saturday) == saturday
    assert calendar.after(-1, saturday) == date(2026, 10, 16)  # Friday
    assert calendar.after(-2, date(2026, 10, 19)) == date(2026, 10, 15)  # Monday, Thursday


def test_only_closures_right_before_a_day_are_counted() -> None:
    calendar = Employer(country="US").calendar()
    assert calendar.days_shut_before(date(2026, 11, 30)) == 0  # after a weekend
    assert calendar.days_shut_before(date(2027, 1, 4)) == 5  # 24, 28 to 31 December
    assert calendar.days_shut_before(date(2027, 1, 5)) == 0


def test_an_employers_own_weekend_keeps_the_public_holidays() -> None:
    four_days = Employer(country="US", weekend=frozenset({4, 5, 6})).calendar()
    assert four_days.after(1, date(2026, 11, 25)) == date(2026, 11, 30)  # Thanksgiving, Friday
    assert not four_days.is_business_day(date(2026, 12, 24))  # Thursday, the year end
