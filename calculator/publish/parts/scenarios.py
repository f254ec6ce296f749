"""The teaching cases, from `scenarios.toml`, with the engine's answer to each."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from followup.plan.situation import StepName
from followup.plan.step_names import step_words
from followup.words import day_and_month, in_words
from publish.engine import ask

FILE = Path(__file__).with_name("scenarios.toml")
SECTORS = {"private": "a company", "government": "government", "academic": "a university"}
SENT = ("thank_you", "follow_up", "final_check_in")


@dataclass(frozen=True, slots=True)
class Scenario:
    """One case, as the data file has it."""

    id: str
    title: str
    story: str
    point: str
    situation: Mapping[str, Any]
    """As the engine takes it: dates as ISO 8601 texts."""

    @property
    def link(self) -> str:
        """The address that opens the case in the calculator, from a page one folder down."""
        return f"../calculator/#{urlencode(list(flat(self.situation)))}"

    @property
    def plan(self) -> Any:  # noqa: ANN401  (JSON, read where it is shown)
        """The engine's answer."""
        return ask("plan", **self.situation)


@lru_cache(maxsize=1)
def scenarios() -> tuple[Scenario, ...]:
    """Every case in order. Raises TypeError for one that lacks a part, or has one too many."""
    found = tomllib.loads(FILE.read_text(encoding="utf-8"))["scenario"]
    return tuple(
        Scenario(**{**entry, "situation": with_texts(entry["situation"])}) for entry in found
    )


def with_texts(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same with each date as a text, as JSON has it."""
    return {
        name: with_texts(value)
        if isinstance(value, dict)
        else value.isoformat()
        if isinstance(value, date)
        else value
        for name, value in values.items()
    }


def flat(situation: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """The fields as a link has them: "reply.date" for a date inside the reply."""
    for name, value in situation.items():
        if isinstance(value, dict):
            yield from flat(value, f"{before}{name}.")
        else:
            yield before + name, str(value)


def facts(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """What a reader must know, each with its name, in the order of a conversation."""
    case = scenario.situation
    yield "The interview", _day(case["interview_date"])
    yield "The employer", employer(case)
    yield "They said", f"“{case['timeline']}”" if "timeline" in case else "nothing about a day"
    sent = [step for step in SENT if f"{step}_sent" in case]
    for step in sent:
        yield f"{step_words()[StepName(step)].case} sent", _day(case[f"{step}_sent"])
    if not sent:
        yield "Sent so far", "nothing"
    if "reply" in case:
        reply = case["reply"]
        yield "Their answer", f"“{reply['timeline']}”, on {_day(reply['date'])}"
    if "offer_deadline" in case:
        yield "The other firm wants an answer by", _day(case["offer_deadline"])
    yield "Today", _day(case["today"])


def employer(case: Mapping[str, Any]) -> str:
    """For example "a university in New York, United States"."""
    [country] = [each for each in ask("countries")["countries"] if each["code"] == case["country"]]
    regions = {each["code"]: each["name"] for each in country["subdivisions"]}
    region = f"{regions[case['subdivision']]}, " if "subdivision" in case else ""
    return f"{SECTORS[case.get('sector', 'private')]} in {region}{country['name']}"


def days_off(scenario: Scenario) -> list[tuple[str, list[str]]]:
    """The days besides the weekend that the plan does not count, by reason."""
    found: dict[str, set[str]] = {}
    for step in scenario.plan["steps"]:
        for skipped in step["skipped_days"]:
            if skipped["cause"] != "weekend":
                found.setdefault(skipped["reason"], set()).add(skipped["date"])
    in_order = sorted(found.items(), key=lambda pair: min(pair[1]))
    return [
        (reason, [day_and_month(date.fromisoformat(day)) for day in sorted(days)])
        for reason, days in in_order
    ]


def _day(iso: str) -> str:
    return in_words(date.fromisoformat(iso))
