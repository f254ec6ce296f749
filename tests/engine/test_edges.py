"""Edges of weeks, closures and regions."""

from datetime import date

from followup.business_days.calendar import Cause
from followup.business_days.employer import NOWHERE, Employer
from followup.timeline.read import read_timeline
from tests.engine.conftest import Ask

WEDNESDAY = date(2026, 10, 14)
FRIDAY = {"interview_date": "2026-10-16", "country": "US"}


def test_a_day_off_knows_what_shut_the_office() -> None:
    emirates = Employer(country="AE").calendar()
    holiday, weekend = emirates.day_off(date(2027, 3, 9)), emirates.day_off(date(2027, 3, 7))
    assert holiday is not None
    assert (holiday.cause, holiday.estimated) == (Cause.HOLIDAY, True)
    assert weekend is not None
    assert (weekend.cause, weekend.estimated) == (Cause.WEEKEND, False)


def test_the_year_end_reaches_new_years_day_where_that_is_no_holiday() -> None:
    india = Employer(country="IN").calendar()
    off = india.day_off(date(2027, 1, 1))  # Friday
    assert off is not None
    assert off.reason == "closed 24 December to 1 January"
    assert off.cause is Cause.CLOSURE
    assert india.is_business_day(date(2027, 1, 4))  # Monday


def test_a_region_counts_by_its_own_holidays() -> None:
    scotland = Employer(country="GB", subdivision="SCT").calendar()
    assert not scotland.is_business_day(date(2026, 11, 30))  # Saint Andrew's Day, Monday
    assert Employer(country="GB").calendar().is_business_day(date(2026, 11, 30))


def test_a_weekend_of_their_own_keeps_the_holidays() -> None:
    calendar = Employer(country="US", weekend=frozenset({6})).calendar()
    assert calendar.is_business_day(date(2026, 11, 28))  # Saturday
    assert not calendar.is_business_day(date(2026, 11, 26))  # Thanksgiving


def test_the_week_of_iran_ends_on_thursday_and_that_of_brunei_on_saturday() -> None:
    iran = Employer(country="IR").calendar()
    assert read_timeline("this week", WEDNESDAY, iran).day == date(2026, 10, 15)  # Thursday
    # Said on Saturday 17 October, the first day of the week there.
    assert read_timeline("this week", date(2026, 10, 17), iran).day == date(2026, 10, 22)
    brunei = Employer(country="BN").calendar()
    assert read_timeline("this week", WEDNESDAY, brunei).day == date(2026, 10, 17)  # Saturday
    nepal = Employer(country="NP").calendar()
    assert read_timeline("this week", date(2026, 10, 18), nepal).day == date(2026, 10, 23)


def test_the_week_of_a_day_of_the_month() -> None:
    calendar = NOWHERE.calendar()
    assert read_timeline("week of the 14th", WEDNESDAY, calendar).day == date(2026, 10, 16)
    assert read_timeline("week of the 12th", WEDNESDAY, calendar).day == date(2026, 10, 16)


def test_christmas_after_christmas_is_that_of_the_next_year() -> None:
    calendar = Employer(country="US").calendar()
    assert read_timeline("by Christmas", date(2026, 12, 24), calendar).day == date(2026, 12, 25)
    assert read_timeline("by Christmas", date(2026, 12, 26), calendar).day == date(2027, 12, 25)


def test_skipped_days_start_after_the_day_that_is_counted_from(steps: Ask) -> None:
    # Day 0, a Saturday, is not counted in any case; only the thank-you would be for that day.
    plan = steps(interview_date="2026-10-17", today="2026-10-17")
    assert [off["date"] for off in plan["thank_you"]["skipped_days"]] == [
        "2026-10-17",
        "2026-10-18",
    ]
    assert plan["follow_up"]["skipped_days"][0]["date"] == "2026-10-18"
    # A message for today that waits for Monday lists the weekend in between.
    plan = steps(interview_date="2026-10-16", today="2026-11-21", timeline={"kind": "none"})
    assert [off["date"] for off in plan["final_check_in"]["skipped_days"]] == [
        "2026-11-21",
        "2026-11-22",
    ]


def test_a_due_message_on_the_first_day_back_is_for_tomorrow(steps: Ask) -> None:
    # Sent late: on Monday 4 January, the first day back, it is better to wait a day.
    plan = steps(interview_date="2026-12-14", today="2027-01-04", country="US")
    follow_up = plan["follow_up"]
    assert (follow_up["status"], follow_up["suggested"]) == ("due", "2027-01-05")
    assert follow_up["latest"] == "2027-01-06"
    # Moving on needs no inbox.
    plan = steps(
        interview_date="2026-12-01",
        today="2027-01-02",
        country="US",
        follow_up_sent="2026-12-08",
        final_check_in_sent="2026-12-15",
    )
    assert plan["move_on"]["suggested"] == "2027-01-04"


def test_a_short_absence_moves_the_earliest_day_only(steps: Ask) -> None:
    # Away until Wednesday 21 October: back on Thursday 22, a good day is Friday 23, as planned.
    reply = {"kind": "out_of_office", "until": "2026-10-21"}
    follow_up = steps(**FRIDAY, today="2026-10-19", reply=reply)["follow_up"]
    assert (follow_up["earliest"], follow_up["suggested"]) == ("2026-10-22", "2026-10-23")
    assert [each["rule"] for each in follow_up["why"]] == ["no-date", "out-of-office"]
