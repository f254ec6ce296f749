"""Each story gets the answer that was worked out by hand, and only true sentences."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.truth.checker import wrong_with
from tests.truth.workdays import ask

STORIES = tomllib.loads(Path(__file__).with_name("stories.toml").read_text("utf-8"))["story"]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["about"])
def test_the_next_step_is_right(story: dict[str, Any]) -> None:
    plan = ask("plan", story["situation"])["result"]
    step, named = story["next"]
    following = plan["next"]
    day = date.fromisoformat(following["on"])
    assert (following["step"], f"{day:%a} {day}") == (step, named), following["text"]
    assert wrong_with(story["situation"], plan) == []
