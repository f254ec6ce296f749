"""The teaching cases: what the pages show is what the engine answers, and nothing else."""

import json
import re
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from followup import handle
from followup.words import MONTH_NAMES, day_and_month, weekday_name
from publish.parts import scenarios as module
from publish.parts.scenarios import Scenario, facts, scenarios
from publish.paths import SITE

CASES = pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.id)
SECTION = re.compile(
    r'<section class="case(?: answers)?">\s*<h2 id="([\w-]+)">(.*?)</section>', re.DOTALL
)
ROW = re.compile(r'<tr data-step="(\w+)">\s*<th[^>]*>[^<]*</th>(.*?)</tr>', re.DOTALL)
CELL = re.compile(r"<td>(.*?)</td>")
WEEKDAY = re.compile(r"= (\d{4}-\d{2}-\d{2}) # (\w+)$", re.MULTILINE)


def shown(address: str) -> dict[str, str]:
    """The cases of a built page, by their anchors."""
    html = (SITE / address / "index.html").read_text(encoding="utf-8")
    return {anchor: unescape(text) for anchor, text in SECTION.findall(html)}


def plan(scenario: Scenario) -> Any:
    """The engine's answer, asked through its door with the very fields of the lesson link."""
    situation: dict[str, Any] = {}
    for name, value in parse_qsl(urlsplit(scenario.link).fragment):
        *groups, last = name.split(".")
        inner = situation
        for group in groups:
            inner = inner.setdefault(group, {})
        inner[last] = value
    request = {"jsonrpc": "2.0", "id": 1, "method": "plan", "params": situation}
    return json.loads(handle(json.dumps(request)))["result"]


def in_table(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{weekday_name(day)} {day_and_month(day)}"


def expected(step: Any) -> list[str]:
    if step["sent"]:
        return [f"sent on {in_table(step['sent'])}", "", ""]
    if step["suggested"] is None:
        return ["none", "", ""]
    return [in_table(step[each]) for each in ("suggested", "earliest", "latest")]


@CASES
def test_the_key_is_the_answer_of_the_engine(scenario: Scenario) -> None:
    answer, text = plan(scenario), shown("worksheet-answers")[scenario.id]
    assert f'<p class="answer" data-answer="next">{answer["next"]["text"]}</p>' in text
    rows = {step: CELL.findall(cells) for step, cells in ROW.findall(text)}
    steps = [step for step in answer["steps"] if step["step"] != "offer_deadline"]
    assert rows == {step["step"]: expected(step) for step in steps}
    for step in answer["steps"]:
        for reason in step["why"] if not step["sent"] else ():
            assert reason["text"] in text


@CASES
def test_the_worksheet_gives_nothing_away(scenario: Scenario) -> None:
    text = shown("worksheet")[scenario.id]
    given = " ".join(fact for _, fact in facts(scenario))
    days = re.findall(rf"\b\d{{1,2}} (?:{'|'.join(MONTH_NAMES)})\b", re.sub(r"<[^>]+>", " ", text))
    assert days
    assert all(day in given for day in days)
    assert plan(scenario)["next"]["text"] not in text
    assert {cell for _, cells in ROW.findall(text) for cell in CELL.findall(cells)} == {""}


def test_both_pages_have_every_case_in_the_same_order() -> None:
    order = [scenario.id for scenario in scenarios()]
    assert list(shown("worksheet")) == list(shown("worksheet-answers")) == order
    assert len(order) == 8


@CASES
def test_a_case_never_changes_with_the_day(scenario: Scenario) -> None:
    assert scenario.situation["today"]
    assert not re.search(r"\d", scenario.title + scenario.story + scenario.point)


def test_the_weekdays_in_the_comments_are_right() -> None:
    noted = WEEKDAY.findall(module.FILE.read_text(encoding="utf-8"))
    assert len(noted) == 2 * len(scenarios())
    for day, weekday in noted:
        assert weekday_name(date.fromisoformat(day)) == weekday


@pytest.mark.parametrize("address", ["for-career-centres", "workshop"])
def test_the_lessons_are_on_the_page(address: str) -> None:
    html = (SITE / address / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'<li><a href="(\.\./calculator/#[^"]+)">', html)
    assert [unescape(link) for link in links] == [scenario.link for scenario in scenarios()]


def test_the_cases_teach_different_things() -> None:
    rules = [
        {why["rule"] for step in plan(each)["steps"] for why in step["why"]} for each in scenarios()
    ]
    assert {
        "thank-you",
        "no-date",
        "stated-date",
        "no-date-public-sector",
        "after-closure",
    } <= set.union(*rules)


def test_the_handout_counts_as_the_rules_do() -> None:
    html = (SITE / "handout" / "index.html").read_text(encoding="utf-8")
    rows = {
        head: cells
        for head, *cells in (
            re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row)
            for row in re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL)
        )
        if len(cells) == 4
    }
    # A Friday: business days 5, 3 to 10, and two more weeks. A Sunday: Monday is the first day.
    window = "Wednesday (5) to Friday (14)"
    assert rows["Friday"] == ["Friday (7)", window, "Friday (14)", "Friday (21)"]
    window = "Wednesday (3) to Friday (12)"
    assert rows["Sunday"] == ["Friday (5)", window, "Friday (12)", "Friday (19)"]
