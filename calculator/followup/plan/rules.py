"""The rules as data: their numbers, and the sentence that each gives as a reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step has its dates: the rule's id and one plain sentence."""

    rule: str
    text: str


@lru_cache(maxsize=1)
def rules() -> Mapping[str, Any]:
    """The rules file: `edition`, and a table a rule, by id."""
    return read_toml("data/rules.toml")


def edition() -> str:
    """The month of the rules, such as "2026-12"."""
    return str(rules()["edition"])


def number(rule: str, name: str) -> int:
    """A number of a rule. Raises KeyError for a rule or name that the file does not have."""
    return int(rules()[rule]["numbers"][name])


def reason(rule: str, form: str = "why", **values: str) -> Reason:
    """The rule's sentence with its dates filled in; `form` is the case that it is for.

    Raises KeyError for a rule, a form or a value that is not there.
    """
    return Reason(rule, rules()[rule][form].format_map(values))


@dataclass(frozen=True, slots=True)
class Source:
    """Who says something, where, and what they say about one rule."""

    title: str
    url: str
    says: str


def rule_ids() -> tuple[str, ...]:
    """The rules in the order of the file."""
    return tuple(name for name, value in rules().items() if isinstance(value, dict))


def sources(rule: str) -> tuple[Source, ...]:
    """Who says what about a rule; sources disagree, and all of them are here."""
    known = _sources()
    return tuple(
        Source(known[entry["source"]]["title"], known[entry["source"]]["url"], entry["says"])
        for entry in rules()[rule].get("sources", ())
    )


@lru_cache(maxsize=1)
def _sources() -> Mapping[str, Any]:
    return read_toml("data/sources.toml")


@lru_cache(maxsize=1)
def _sentences() -> Mapping[str, Mapping[str, str]]:
    return read_toml("data/sentences.toml")


def sentence(kind: str, name: str, **values: str | int) -> str:
    """A sentence about the whole plan; `kind` is a table of the file, such as "next"."""
    return _sentences()[kind][name].format_map(values)
