"""What a plan says about itself as a whole."""

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "today": "2026-10-19"}


def codes(plan: dict[str, list[dict[str, str]]]) -> list[str]:
    return [notice["code"] for notice in plan["notices"]]


def test_a_plain_case_needs_no_notice(result: Ask) -> None:
    assert codes(result("plan", **FRIDAY, country="US")) == []


def test_without_a_country_it_says_what_was_left_out(result: Ask) -> None:
    (notice,) = result("plan", **FRIDAY)["notices"]
    assert notice["code"] == "no-country"
    assert "public holidays are not" in notice["text"]


def test_past_the_holiday_data_it_names_the_years(result: Ask) -> None:
    (notice,) = result("plan", interview_date="2035-10-16", today="2035-10-16", country="US")[
        "notices"
    ]
    assert notice["code"] == "holiday-data-ends"
    assert notice["text"].startswith("We know the public holidays of United States from 2025 to")


def test_a_plan_that_runs_past_the_data_says_so_too(result: Ask) -> None:
    plan = result("plan", interview_date="2030-12-20", today="2030-12-20", country="US")
    assert "holiday-data-ends" in codes(plan)


def test_a_day_more_than_60_days_off_is_asked_about(result: Ask) -> None:
    plan = result("plan", **FRIDAY, country="US", timeline="2026-12-15")  # 60 days on
    assert "far-date" not in codes(plan)
    plan = result("plan", **FRIDAY, country="US", timeline="2026-12-16")
    assert "far-date" in codes(plan)


def test_the_year_end_closure_is_said_where_it_counted(result: Ask) -> None:
    plan = result("plan", interview_date="2026-12-18", today="2026-12-18", country="US")
    assert codes(plan) == ["year-end"]
    named = {"closures": ["2026-12-24/2027-01-01"]}
    plan = result("plan", interview_date="2026-12-18", today="2026-12-18", country="US", **named)
    assert codes(plan) == []


def test_a_holiday_by_the_moon_is_said_to_be_expected(result: Ask) -> None:
    # Eid al-Fitr is expected on Tuesday 9 March 2027 and the days after it.
    plan = result("plan", interview_date="2027-03-05", today="2027-03-05", country="AE")
    assert "estimated-holiday" in codes(plan)
    reasons = [off["reason"] for step in plan["steps"] for off in step["skipped_days"]]
    assert any(reason.endswith("(expected date)") for reason in reasons)


def test_a_day_that_follows_the_moon_says_so_once(result: Ask) -> None:
    # Eid al-Adha is expected on 16 May 2027; Saudi data marks it, too.
    params = {"interview_date": "2027-05-11", "today": "2027-05-11", "country": "SA"}
    texts = [notice["text"] for notice in result("plan", **params)["notices"]]
    moon = [text for text in texts if "follows the moon" in text]
    assert moon
    assert not any("expected" in text or "estimated" in text for text in moon)


def test_a_holiday_of_several_days_by_the_moon_is_one_notice(result: Ask) -> None:
    # Eid al-Fitr is expected from Tuesday 9 to Thursday 11 March 2027, with Sunday 14 in
    # exchange for the Friday.
    params = {"interview_date": "2027-03-04", "today": "2027-03-04", "country": "SA"}
    (notice,) = result("plan", **params)["notices"]
    assert notice["code"] == "estimated-holiday"
    assert notice["text"] == (
        "Eid al-Fitr Holiday follows the moon: Tuesday 9 March 2027 to Sunday 14 March 2027 "
        "may move by a day or two."
    )
