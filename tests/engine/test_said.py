"""What interviewers said, from posts, letters and notes, with the answers a careful reader accepts.

A wrong reading is the worst outcome, worse than a question. So none may be wrong, and nearly
all must be read, or asked about with the right day among the choices.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from followup import handle

CASES = Path(__file__).parents[1] / "cases"
LEAST = 0.96
"""Of each set: read right, or asked about with the right day among the choices."""

type Case = dict[str, Any]


def cases() -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for name in ("said.json", "said_blind.json"):
        for case in json.loads((CASES / name).read_text(encoding="utf-8")):
            found.setdefault(case["set"], []).append(case)
    return found


SETS = cases()


def outcome(case: Case) -> str:
    """Either "right", "offered", "refused" though it can be read, or "wrong"."""
    params = {"text": case["text"], "said_on": case["said_on"], "country": case["country"]}
    request = {"jsonrpc": "2.0", "id": 1, "method": "read_timeline", "params": params}
    response = json.loads(handle(json.dumps(request)))
    if "result" in response:
        found = response["result"]["date"] or response["result"]["kind"]
        return "right" if found in case["any_of"] else "wrong"
    (problem,) = response["error"]["data"]["problems"]
    offered = {choice["date"] for choice in problem.get("choices", ())}
    if "refused" in case["any_of"]:
        return "right"
    return "offered" if offered & set(case["any_of"]) else "refused"


@pytest.mark.parametrize("name", SETS)
def test_of_what_they_said_nothing_is_read_wrong_and_nearly_all_is_read(name: str) -> None:
    outcomes = [(case["text"], outcome(case)) for case in SETS[name]]
    counts = Counter(found for _, found in outcomes)
    print(f"{name}: {dict(counts)}")  # noqa: T201  (the figure for the record)
    assert [text for text, found in outcomes if found == "wrong"] == []
    good = counts["right"] + counts["offered"]
    assert good >= LEAST * len(outcomes), [t for t, found in outcomes if found == "refused"]


def test_the_cases_are_all_there() -> None:
    assert sum(len(rows) for rows in SETS.values()) == 400 + 1747
