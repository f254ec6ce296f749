"""The data for others: what the site says, in the form that its published schemas describe."""

import json
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from followup.plan.rules import edition, rule_ids, rules
from publish.engine import ask
from publish.finish.describe import home_of
from publish.parts.sources import entries
from publish.paths import SITE

NAMES = ("rules", "sources", "phrases")


@cache
def published(name: str) -> Any:
    return json.loads((SITE / "data" / edition() / name).read_text("utf-8"))


def problems(name: str, data: Any) -> list[ValidationError]:
    schema = published(f"{name}.schema.json")
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator(schema, format_checker=FormatChecker())
    return list(checker.iter_errors(data))


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_as_its_published_schema_says(name: str) -> None:
    data = published(f"{name}.json")
    assert problems(name, data) == []
    assert data["edition"] == edition()
    assert data["$schema"] == published(f"{name}.schema.json")["$id"]


@pytest.mark.parametrize(
    ("name", "field", "wrong"),
    [
        ("rules", "numbers", {"latest": "two"}),
        ("rules", "sources", [{"id": "indeed"}]),
        ("sources", "checked", "yesterday"),
        ("sources", "says", None),
        ("phrases", "date", "next week"),
        ("phrases", "kind", "soon"),
    ],
)
def test_a_wrong_value_is_noticed(name: str, field: str, wrong: object) -> None:
    data = deepcopy(published(f"{name}.json"))
    data[name][0][field] = wrong
    assert problems(name, data)


def test_the_index_stays_where_it_is_and_leads_to_this_edition() -> None:
    index = json.loads((SITE / "data" / "index.json").read_text("utf-8"))
    home = home_of(SITE)
    assert index == {
        "edition": edition(),
        "files": {name: f"{home}data/{edition()}/{name}.json" for name in NAMES},
    }


def test_every_rule_and_every_source_is_there() -> None:
    assert [rule["id"] for rule in published("rules.json")["rules"]] == list(rule_ids())
    assert [source["id"] for source in published("sources.json")["sources"]] == list(entries())


def test_a_number_of_ours_is_said_to_be_ours() -> None:
    for rule in published("rules.json")["rules"]:
        assert rule["sources"] or rule["our_choice"] or not rule["numbers"], rule["id"]
        assert rule["our_choice"] == rules()[rule["id"]].get("ours")


def test_a_source_of_a_rule_is_one_that_the_site_relies_on() -> None:
    relied_on = {each["id"] for each in published("sources.json")["sources"] if each["relied_on"]}
    for rule in published("rules.json")["rules"]:
        assert {source["id"] for source in rule["sources"]} <= relied_on, rule["id"]


def test_the_engine_still_reads_each_phrase_so() -> None:
    data = published("phrases.json")
    assert len(data["phrases"]) > 100
    for phrase in data["phrases"]:
        found = ask(
            "read_timeline", text=phrase["text"], said_on=data["said_on"], country=data["country"]
        )
        assert (found["date"], found["reading"]) == (phrase["date"], phrase["reading"])
    [week] = [each for each in data["phrases"] if each["text"] == "next week"]
    assert week["date"] == "2026-10-23"  # Friday
