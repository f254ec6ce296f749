"""Writes every message: `python -m tests.letters.every` prints them as JSON, one a line."""

import json
import sys
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from followup.messages.kinds import MessageKind, Tone
from tests.engine.conftest import ask_door

TODAY = date(2026, 11, 20)  # Friday
NOT_DETAILS = {"name"}
SAME_DAY = {"until", "times", "reachable"}


class Letter(NamedTuple):
    """One message with what it was written from."""

    kind: MessageKind
    tone: Tone
    person: int
    way: str
    params: dict[str, Any]
    message: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.tone}/{self.person}/{self.way}"


def given() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The people and the ways of typing, from ways.toml."""
    found = tomllib.loads(Path(__file__).with_name("ways.toml").read_text("utf-8"))
    return found["people"], found["ways"]


def params_for(kind: str, tone: str, person: dict[str, Any], way: dict[str, Any]) -> dict[str, Any]:
    interview = TODAY - timedelta(days=person["days_ago"])
    if kind == "reschedule":
        interview = TODAY + timedelta(days=person["days_ago"])
    return {
        "message": kind,
        "tone": tone,
        "situation": {
            "interview_date": interview.isoformat(),
            "today": TODAY.isoformat(),
            "country": person["country"],
            "offer_deadline": (TODAY + timedelta(days=person["days_ago"] % 3)).isoformat(),
        },
        "people": {key: person[key] for key in ("recipients", "company", "job_title", "you")},
        "details": {key: text for key, text in way.items() if key not in NOT_DETAILS},
    }


def every_letter() -> Iterator[Letter]:
    """All of them, in the same order each time."""
    people, ways = given()
    for kind, tone, (number, person), way in product(MessageKind, Tone, enumerate(people, 1), ways):
        params = params_for(kind, tone, person, way)
        yield Letter(kind, tone, number, way["name"], params, ask_door("write", params)["result"])


def main() -> int:
    for letter in every_letter():
        shown = {"name": letter.name, "subject": letter.message["subject"]}
        shown |= {key: letter.message[key] for key in ("body", "script", "unclear", "missing")}
        sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
