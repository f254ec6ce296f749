"""A finding: what is wrong, how much it matters, where it stands, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml


class Severity(StrEnum):
    """How much a finding matters."""

    MUST = "must"
    SHOULD = "should"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a message. `start` and `end` count characters of the field."""

    code: str
    severity: Severity
    text: str
    start: int
    end: int
    field: str
    """ "subject" or "body"."""


@lru_cache
def data_of(name: str) -> Mapping[str, Any]:
    """What the review goes by, from a file of data/review, such as "own_text"."""
    return read_toml(f"data/review/{name}.toml")


@lru_cache(maxsize=1)
def review_data() -> Mapping[str, Any]:
    """What the review says, from data/review.toml."""
    return read_toml("data/review.toml")


def finding(
    code: str,
    span: tuple[int, int] = (0, 0),
    field: str = "body",
    *,
    how: str = "",
    **values: object,
) -> Finding:
    """A finding with the sentence of its code, the words in braces filled in.

    `how` is "unsure" or "certain" where this case is less or more so than others of the code.
    """
    entry = review_data()["codes"][code]
    entry = {**entry, **entry.get(how, {})}
    text = entry["text"].format_map(values)
    return Finding(code, Severity(entry["severity"]), text, *span, field)
