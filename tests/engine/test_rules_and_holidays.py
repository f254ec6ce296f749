"""The rules and the holidays, as the door gives them."""

import pytest

from followup.business_days.public_holidays import holiday_calendar
from followup.plan.rules import edition, reason, rule_ids, rules, sources
from tests.engine.conftest import Ask


def test_every_rule_has_a_sentence_and_its_sources_are_known() -> None:
    assert edition() == "2026-12"
    assert rule_ids()[0] == "thank-you"
    for rule in rule_ids():
        assert {"title", "text", "why"} <= set(rules()[rule]), rule
        for source in sources(rule):
            assert source.url.startswith("http")
            assert source.title
            assert source.says


def test_a_reason_lacks_no_value() -> None:
    with pytest.raises(KeyError):
        reason("thank-you")


def test_the_rules_come_with_their_numbers_and_sources(result: Ask) -> None:
    found = result("rules")
    assert found["edition"] == "2026-12"
    rule = next(rule for rule in found["rules"] if rule["id"] == "no-date")
    assert set(rule) == {"id", "text", "numbers", "sources"}
    assert rule["numbers"]["standard"] == 5
    assert {
        "title": "Indeed: How long to wait after an interview",
        "url": "https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview",
        "says": "at least 5 business days",
    } in rule["sources"]


def test_the_holidays_of_a_year(result: Ask) -> None:
    found = result("holidays", country="GB", subdivision="SCT", year=2026)
    assert {"date": "2026-11-30", "name": "Saint Andrew's Day", "estimated": False} in found["days"]
    assert {day["date"][:4] for day in found["days"]} == {"2026"}
    assert found["weekend"] == ["sat", "sun"]
    assert found["years"] == [2025, 2030]
    assert len({day["date"][:4] for day in result("holidays", country="GB")["days"]}) == 6
    assert result("holidays", country="AE", year=2021)["weekend"] == ["fri", "sat"]


def test_the_holidays_need_a_country(problems: Ask) -> None:
    assert problems("holidays", year=1) == [("country", "missing"), ("year", "out-of-range")]


def test_a_day_with_two_names_has_both() -> None:
    names = [day.name for day in holiday_calendar("ES", "CT").holidays.values()]
    assert all(name for name in names)
    for country in ("US", "IN", "DE"):
        for day in holiday_calendar(country).holidays.values():
            assert day.name
            assert day.day.year >= 2025
