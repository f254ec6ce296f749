"""The tables of the conformance report, from `conformance.toml`."""

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from followup.words import day_and_month

FILE = Path(__file__).with_name("conformance.toml")
LEVELS = {"A": "Level A", "AA": "Level AA"}
LOOKED = "(By inspection.)"


class Result(StrEnum):
    """The words that the VPAT layout has for a result."""

    SUPPORTS = "Supports"
    PARTIALLY = "Partially Supports"
    DOES_NOT = "Does Not Support"
    NOT_APPLICABLE = "Not Applicable"


@dataclass(frozen=True, slots=True)
class Criterion:
    """A success criterion, and how the site does by it."""

    id: str
    name: str
    level: str
    since: str
    """The edition of WCAG that brought it, such as "2.1"."""
    result: Result
    remark: str
    tests: tuple[str, ...]
    """What measures it, as module::function."""


@lru_cache(maxsize=1)
def criteria() -> tuple[Criterion, ...]:
    """Every criterion, in the order of the file. Raises ValueError for an unknown result."""
    return tuple(
        Criterion(**{**each, "result": Result(each["result"]), "tests": tuple(each["tests"])})
        for each in _read()["criterion"]
    )


def conformance_parts() -> dict[str, str]:
    """File name -> a table a level, what falls short, and the date, as Markdown."""
    return {
        "conformance_date.md": f"**Report date:** {_date()}",
        "conformance_short.md": shortcomings(),
        **{f"conformance_{level.lower()}.md": table(level) for level in LEVELS},
    }


def table(level: str) -> str:
    """The criteria of a level: name, result, remark."""
    rows = [
        f"| **{each.id}** {each.name} (WCAG {each.since}) | {each.result} "
        f"| {each.remark}{'' if each.tests else f' {LOOKED}'} |"
        for each in criteria()
        if each.level == level
    ]
    head = "| Criterion | Conformance level | Remarks |"
    body = "\n".join([head, "| --- | --- | --- |", *rows])
    return f'<div class="worked fits" markdown="1">\n\n{body}\n\n</div>'


def shortcomings() -> str:
    """Every criterion that is not fully met, as a list."""
    found = [
        f"- **{each.id} {each.name}.** {each.remark}"
        for each in criteria()
        if each.result in {Result.PARTIALLY, Result.DOES_NOT}
    ] or [_read()["nothing_falls_short"]]
    return '<div class="worked" markdown="1">\n\n' + "\n".join(found) + "\n\n</div>"


def _read() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text("utf-8"))


def _date() -> str:
    checked = _read()["checked"]
    if not isinstance(checked, date):
        message = f"{FILE.name} has no date"
        raise TypeError(message)
    return f"{day_and_month(checked)} {checked.year}"
