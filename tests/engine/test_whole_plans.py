"""Whole plans in places and weeks where counting is hard, each worked out by hand."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup.words import weekday_name
from tests.engine.conftest import Ask

PLANS = tomllib.loads(Path(__file__).with_name("whole_plans.toml").read_text(encoding="utf-8"))
STEPS = (
    "thank_you",
    "follow_up",
    "final_check_in",
    "ask_in_writing",
    "ask_in_writing_again",
    "move_on",
)


@pytest.mark.parametrize("plan", PLANS["plan"], ids=lambda plan: plan["about"])
def test_a_plan_worked_out_by_hand(steps: Ask, plan: dict[str, Any]) -> None:
    found = steps(**plan["situation"])
    assert set(plan) <= {"about", "situation", *STEPS}
    for name in STEPS:
        if name in plan:
            status, *days = plan[name]
            assert found[name]["status"] == status, name
            listed = [found[name][which] for which in ("earliest", "suggested", "latest")]
            assert [with_its_name(day) for day in listed if day] == days, name


def with_its_name(day: str) -> str:
    """For example "Fri 2026-10-16"."""
    return f"{weekday_name(date.fromisoformat(day))[:3]} {day}"
