"""What a text claims, sentence by sentence, and whether it is so.

A text is read from its start to its end, each time by the longest sentence that fits. One
that nobody has said how to check is a fault too: no sentence goes out unchecked.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.truth.facts import Facts

MONTHS = "January February March April May June July August September October November December"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NAMED_DAY = re.compile(
    rf"({'|'.join(WEEKDAYS)}) (\d{{1,2}}) ({'|'.join(MONTHS.split())}) (\d{{4}})"
)
HOLES = {
    "{day}": rf"((?:{'|'.join(WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(MONTHS.split())}) \d{{4}})",
    "{n}": r"(\d+)",
    "{text}": r"(.+?)",
    "{when}": (
        rf"(today|on (?:{'|'.join(WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(MONTHS.split())}) \d{{4}})"
    ),
}

type Value = Any
type Check = Callable[..., bool]


@dataclass(frozen=True, slots=True)
class Said:
    """Where a sentence stands: in the reasons of a step, in the next action, in a notice."""

    facts: Facts
    where: str
    step: dict[str, Any]
    """The step that it is about; empty for a notice."""


@dataclass(frozen=True, slots=True)
class Claim:
    pattern: re.Pattern[str]
    check: Check
    words: str


CLAIMS: dict[str, list[Claim]] = {}
"""By their first word; a hole is one, too."""
SEEN: Counter[str] = Counter()


def claim(*sentences: str) -> Callable[[Check], Check]:
    """Register how to check sentences; their holes are given to the check in their order."""

    def register(check: Check) -> Check:
        for words in sentences:
            pattern = re.escape(words)
            for hole, found in HOLES.items():
                pattern = pattern.replace(re.escape(hole), found)
            first = words.split(maxsplit=1)[0]
            CLAIMS.setdefault("" if first in HOLES else first, []).append(
                Claim(re.compile(pattern), check, words)
            )
        return check

    return register


def faults_of(text: str, said: Said) -> list[str]:
    """What is not true in a text."""
    faults = [f"wrong weekday: {found[0]}" for found in NAMED_DAY.finditer(text) if not real(found)]
    at = 0
    while at < len(text) and not faults:
        first = text[at:].split(maxsplit=1)[0]
        fitting = [
            (each, found)
            for each in (*CLAIMS.get(first, ()), *CLAIMS[""])
            if (found := each.pattern.match(text, at))
        ]
        if not fitting:
            return [*faults, f"nobody checks: {text[at:]}"]
        each, found = max(fitting, key=lambda pair: pair[1].end())
        SEEN[each.words] += 1
        if not each.check(said, *map(value, found.groups())):
            faults.append(f"not so: {found[0]}")
        at = found.end() + 1
    return faults


def real(found: re.Match[str]) -> bool:
    weekday, number, month, year = found.groups()
    when = date(int(year), MONTHS.split().index(month) + 1, int(number))
    return WEEKDAYS[when.weekday()] == weekday


def value(text: str) -> Value:
    """A date, a number, or the text itself."""
    if found := NAMED_DAY.fullmatch(text.removeprefix("on ")):
        _, number, month, year = found.groups()
        return date(int(year), MONTHS.split().index(month) + 1, int(number))
    return int(text) if text.isdigit() else text
