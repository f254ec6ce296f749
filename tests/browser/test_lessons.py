"""Each lesson opens with its day set, and the plan on the screen is that of the answer key."""

import json
import re
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from followup import handle
from followup.words import in_words
from publish.parts.scenarios import Scenario, scenarios
from tests.browser.conftest import START, Watched

DAYS = ("suggested", "earliest", "latest", "sent")


def plan(scenario: Scenario) -> Any:
    request = {"jsonrpc": "2.0", "id": 1, "method": "plan", "params": scenario.situation}
    return json.loads(handle(json.dumps(request)))["result"]


def on_screen(page: Page) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = page.evaluate(
        """Object.fromEntries([...document.querySelectorAll("li[data-step]")].map((item) => [
          item.dataset.step,
          Object.fromEntries([...item.querySelectorAll("[data-date]")].map(
            (time) => [time.dataset.date, time.dateTime])),
        ]))"""
    )
    return found


def without_this_year(answer: dict[str, Any]) -> str:
    """The answer as the page says it: nobody names the year that it is."""
    return re.sub(rf"(\d [A-Z][a-z]+) {answer['today'][:4]}\b", r"\1", answer["next"]["text"])


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.id)
def test_a_lesson_shows_the_plan_of_the_key(
    watched: Watched, site: str, scenario: Scenario
) -> None:
    page = watched.page
    page.goto("about:blank")
    page.goto(f"{site}workshop/")
    page.get_by_role("link", name=scenario.title, exact=True).click()
    page.locator("li[data-step]").first.wait_for(timeout=START)
    answer = plan(scenario)
    expect(page.locator("[data-part=next]")).to_have_text(without_this_year(answer))
    today = in_words(date.fromisoformat(scenario.situation["today"]))
    expect(page.locator("[data-part=set-today]")).to_have_text(
        f"This page was opened as if today were {today}."
    )
    shown = on_screen(page)
    assert list(shown) == [step["step"] for step in answer["steps"]]
    for step in answer["steps"]:
        days = {name: step[name] for name in DAYS if step[name]}
        if step["sent"]:
            days = {"sent": step["sent"]}
        assert shown[step["step"]] == days
    assert watched.errors == []
