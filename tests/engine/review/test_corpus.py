"""The reader against 255 messages that were written without knowledge of it.

121 are sound, 134 have planted faults of every code. They were written from the rules alone,
in four lots; `expected` lists the findings of severity must and should that a fair human
reader would have, `hints` the hints. Before it was improved by a lot, the reader had
precision 0.62 and recall 0.90 on the first, 0.95 and 0.90 on the second, 0.91 and 0.81 on
the third, 0.77 and 0.91 on the fourth. Of the six false findings on the fourth, two were
right after all, and their labels wrong: a letter without thanks, "Respected Sir" to a man
whose name is known.

A fifth lot of 120, 84 of them published texts that may not be kept here, was read blind in
November 2026: 0.963 and 0.933, and one sound message was told that it must change. Its kinds
are in `sentences.json` and `test_content.py`, newly worded.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.engine.conftest import Ask

LOTS = sorted((Path(__file__).parents[2] / "corpus").glob("*.json"))
CORPUS = [case for lot in LOTS for case in json.loads(lot.read_text("utf-8"))]
FIELDS = ("message", "subject", "body", "people", "situation", "others")
GOAL = 0.95


def findings(result: Ask, case: dict[str, Any]) -> list[dict[str, Any]]:
    params = {name: case[name] for name in FIELDS if name in case}
    found: list[dict[str, Any]] = result("review", **params)["findings"]
    return [each for each in found if each["severity"] != "hint"]


def test_precision_and_recall(result: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for case in CORPUS:
        expected = set(case["expected"])
        found = {each["code"] for each in findings(result, case)}
        right.update(expected & found)
        wrong.update(found - expected)
        missed.update(expected - found)
    precision = right.total() / (right.total() + wrong.total())
    recall = right.total() / (right.total() + missed.total())
    with capsys.disabled():
        figures = f"precision {precision:.3f}, recall {recall:.3f}"
        sys.stdout.write(f"\n{len(CORPUS)} messages reviewed: {figures}\n")
    assert precision >= GOAL, dict(wrong)
    assert recall >= GOAL, dict(missed)


def test_every_code_is_planted() -> None:
    planted = {code for case in CORPUS for code in case["expected"] + case["hints"]}
    assert len(planted) == 24


def test_nothing_must_be_changed_in_a_sound_message(result: Ask) -> None:
    for case in CORPUS:
        if not case["expected"]:
            found = [each for each in findings(result, case) if each["severity"] == "must"]
            assert found == [], case["id"]


def test_hints_are_rare_on_a_sound_message(result: Ask) -> None:
    sound = [case for case in CORPUS if not case["expected"]]
    unasked = []
    for case in sound:
        params = {name: case[name] for name in FIELDS if name in case}
        found = {each["code"] for each in result("review", **params)["findings"]}
        unasked += [(case["id"], code) for code in found - {"too-short"} - set(case["hints"])]
    assert len(unasked) <= len(sound) / 50, unasked


def test_a_finding_stands_where_the_fault_is(result: Ask) -> None:
    for case in CORPUS:
        found = findings(result, case)
        for code, span in case.get("spans", {}).items():
            marked = [
                case[each["field"]][each["start"] : each["end"]]
                for each in found
                if each["code"] == code and each["end"] > each["start"]
            ]
            near = [text for text in marked if text in span or span in text]
            assert near or not marked, (case["id"], code, marked)
