"""The steps of a plan: nothing stated, a date stated, and what moves them."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "country": "US"}


def dates(step: dict[str, Any]) -> tuple[str, str, str]:
    return step["earliest"], step["suggested"], step["latest"]


def day_off(day: str, name: str, cause: str) -> dict[str, Any]:
    return {"date": day, "reason": name, "cause": cause, "name": name, "estimated": False}


def test_nothing_stated_after_a_friday_interview(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-16")
    # Friday, Friday, Tuesday
    assert dates(plan["thank_you"]) == ("2026-10-16", "2026-10-16", "2026-10-20")
    # Wednesday, Friday, the Friday after
    assert dates(plan["follow_up"]) == ("2026-10-21", "2026-10-23", "2026-10-30")
    # Friday, Friday, the Friday after
    assert dates(plan["final_check_in"]) == ("2026-10-30", "2026-10-30", "2026-11-06")
    assert dates(plan["move_on"]) == ("2026-11-06", "2026-11-06", "2026-11-06")


def test_the_steps_stand_in_their_order(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-16", offer_deadline="2026-10-30")
    assert [step["step"] for step in plan["steps"]] == [
        "thank_you",
        "offer_deadline",
        "follow_up",
        "final_check_in",
        "move_on",
    ]


def test_thanksgiving_pushes_the_follow_up_to_monday_and_is_named(steps: Ask) -> None:
    follow_up = steps(interview_date="2026-11-20", today="2026-11-21", country="US")["follow_up"]
    assert follow_up["suggested"] == "2026-11-30"  # Monday
    off = [(day["date"], day["reason"]) for day in follow_up["skipped_days"]]
    assert off == [
        ("2026-11-21", "Saturday"),
        ("2026-11-22", "Sunday"),
        ("2026-11-26", "Thanksgiving Day"),
        ("2026-11-28", "Saturday"),
        ("2026-11-29", "Sunday"),
    ]


@pytest.mark.parametrize(
    ("pace", "suggested"),
    [("prompt", "2026-10-21"), ("standard", "2026-10-23"), ("patient", "2026-10-27")],
)  # Wednesday, Friday, Tuesday: business days 3, 5 and 7
def test_pace_moves_the_suggested_day_of_the_follow_up_only(
    steps: Ask, pace: str, suggested: str
) -> None:
    follow_up = steps(**FRIDAY, today="2026-10-16", pace=pace)["follow_up"]
    assert dates(follow_up) == ("2026-10-21", suggested, "2026-10-30")


@pytest.mark.parametrize("sector", ["government", "academic"])
@pytest.mark.parametrize(
    ("pace", "suggested"),
    [("prompt", "2026-10-23"), ("standard", "2026-10-30"), ("patient", "2026-11-06")],
)  # Fridays: business days 5, 10 and 15
def test_government_and_universities_take_twice_as_long(
    steps: Ask, sector: str, pace: str, suggested: str
) -> None:
    follow_up = steps(**FRIDAY, today="2026-10-16", sector=sector, pace=pace)["follow_up"]
    assert dates(follow_up) == ("2026-10-23", suggested, "2026-11-06")


def test_a_stated_date_is_left_to_pass(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-19", timeline="2026-10-23")  # Friday
    # Monday, Tuesday, the Friday after
    assert dates(plan["follow_up"]) == ("2026-10-26", "2026-10-27", "2026-10-30")
    # A week after Tuesday 27 October
    assert dates(plan["final_check_in"]) == ("2026-11-03", "2026-11-03", "2026-11-10")


@pytest.mark.parametrize(
    ("pace", "suggested"),
    [("prompt", "2026-10-26"), ("standard", "2026-10-27"), ("patient", "2026-10-30")],
)
def test_pace_after_a_stated_date(steps: Ask, pace: str, suggested: str) -> None:
    plan = steps(**FRIDAY, today="2026-10-19", timeline="2026-10-23", pace=pace)
    assert plan["follow_up"]["suggested"] == suggested


def test_a_sector_makes_no_difference_to_a_stated_date(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-19", timeline="2026-10-23", sector="government")
    assert dates(plan["follow_up"]) == ("2026-10-26", "2026-10-27", "2026-10-30")


def test_a_stated_day_off_rolls_to_the_next_business_day(steps: Ask) -> None:
    # Friday 19 June 2026 is Juneteenth; Monday 22 June stands in for it.
    plan = steps(
        interview_date="2026-06-10", today="2026-06-10", country="US", timeline="2026-06-19"
    )
    assert dates(plan["follow_up"]) == ("2026-06-23", "2026-06-24", "2026-06-29")
    assert plan["follow_up"]["skipped_days"][0] == {
        "date": "2026-06-19",
        "reason": "Juneteenth National Independence Day",
        "cause": "holiday",
        "name": "Juneteenth National Independence Day",
        "estimated": False,
    }


def test_a_day_off_says_what_it_is_apart_from_its_reason_in_words(steps: Ask) -> None:
    plan = steps(
        interview_date="2026-06-25", today="2026-06-25", country="US", closures=["2026-07-06"]
    )
    known = {
        off["date"]: (off["reason"], off["cause"], off["name"], off["estimated"])
        for off in plan["follow_up"]["skipped_days"] + plan["final_check_in"]["skipped_days"]
    }
    assert known["2026-06-27"] == ("Saturday", "weekend", "Saturday", False)
    observed = "Independence Day (observed)"  # Friday; the 4th is a Saturday
    assert known["2026-07-03"] == (observed, "holiday", "Independence Day", False)
    assert known["2026-07-06"] == ("closed 6 July", "closure", "6 July", False)


def test_a_day_off_that_follows_the_moon_says_so_in_its_facts_too(steps: Ask) -> None:
    plan = steps(interview_date="2027-03-05", today="2027-03-05", country="AE")
    [eid] = [off for off in plan["follow_up"]["skipped_days"] if off["date"] == "2027-03-09"]
    assert eid["reason"] == "Eid al-Fitr (expected date)"
    assert (eid["cause"], eid["name"], eid["estimated"]) == ("holiday", "Eid al-Fitr", True)


def test_a_decision_on_the_day_of_the_interview(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-16", timeline="today")
    assert dates(plan["follow_up"]) == ("2026-10-19", "2026-10-20", "2026-10-23")


def test_an_interview_on_a_saturday_is_thanked_for_on_monday(steps: Ask) -> None:
    thank_you = steps(interview_date="2026-10-17", today="2026-10-17")["thank_you"]
    assert dates(thank_you) == ("2026-10-17", "2026-10-19", "2026-10-20")  # until Tuesday
    assert thank_you["status"] == "due"


def test_the_final_check_in_waits_a_week_and_five_business_days(steps: Ask) -> None:
    # Sent on Monday 23 November: a week on is 30 November, but Thanksgiving makes
    # business day 5 Tuesday 1 December.
    plan = steps(
        interview_date="2026-11-16",
        today="2026-11-23",
        country="US",
        follow_up_sent="2026-11-23",
    )
    assert plan["final_check_in"]["suggested"] == "2026-12-01"


def test_the_first_day_back_after_a_closure_is_for_the_inbox(steps: Ask) -> None:
    # Friday 18 December 2026: business days 21, 22, 23 December, then 4, 5 January.
    # The fifth is Tuesday 5 January, the second day back: it stays.
    plan = steps(interview_date="2026-12-18", today="2026-12-18", country="US")
    assert dates(plan["follow_up"]) == ("2026-12-23", "2027-01-05", "2027-01-12")
    # Thursday 17 December: the fifth is Monday 4 January, the first day back.
    plan = steps(interview_date="2026-12-17", today="2026-12-17", country="US")
    assert dates(plan["follow_up"]) == ("2026-12-22", "2027-01-05", "2027-01-11")
    assert [why["rule"] for why in plan["follow_up"]["why"]] == ["no-date", "after-closure"]


def test_a_closure_of_two_days_does_not_move_the_first_day_back(steps: Ask) -> None:
    shut = {"closures": ["2026-10-20/2026-10-21"]}  # Tuesday, Wednesday
    plan = steps(interview_date="2026-10-14", today="2026-10-14", pace="prompt", **shut)
    assert plan["follow_up"]["suggested"] == "2026-10-19"  # Thursday 15, Friday 16, Monday 19
    plan = steps(interview_date="2026-10-15", today="2026-10-15", pace="prompt", **shut)
    assert plan["follow_up"]["suggested"] == "2026-10-22"  # Thursday, the first day back
    shut = {"closures": ["2026-10-20/2026-10-22"]}  # three days
    plan = steps(interview_date="2026-10-15", today="2026-10-15", pace="prompt", **shut)
    assert plan["follow_up"]["suggested"] == "2026-10-26"  # Friday 23 is for the inbox


def test_latest_gives_way_to_the_second_day_back(steps: Ask) -> None:
    # A thank-you for Wednesday 23 December is due that day; for an interview on
    # Saturday 26 December the next business day is Monday 4 January, the first day back.
    thank_you = steps(interview_date="2026-12-26", today="2026-12-26", country="US")["thank_you"]
    assert dates(thank_you) == ("2026-12-26", "2027-01-05", "2027-01-05")
