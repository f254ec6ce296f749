"""Public holidays in what was typed: "Thanksgiving", "the bank holiday", "Diwali"."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from followup.business_days.public_holidays import HolidayCalendar
from followup.own_data import read_toml
from followup.timeline.tokens.single import single_words
from followup.timeline.tokens.split import STOP
from followup.timeline.tokens.token import Tokens
from followup.timeline.tokens.vocabulary import listed, vocabulary

type Row = tuple[tuple[str, ...], str]
"""The words of a name, and the name."""
type Names = dict[str, list[Row]]
"""The first word of a name -> the names that begin with it."""

LISTS = frozenset({"said", "holds", "without", "one_of"})
_FIRST_WORD = re.compile(r"\w+")
_BESIDE_A_NAME = re.compile(r" \((?:observed|in lieu|substitute day|moved)\)")


@lru_cache(maxsize=1)
def known_holidays() -> Mapping[str, Mapping[str, Any]]:
    """The entries of `data/timeline/holidays.toml` by what a person calls the holiday."""
    return {
        name: {key: listed(value) if key in LISTS else value for key, value in entry.items()}
        for name, entry in read_toml("data/timeline/holidays.toml").items()
    }


def base_name(name: str) -> str:
    """A name in the data without what stands beside it: "Christmas Day (observed)"."""
    return _BESIDE_A_NAME.sub("", name)


def with_holidays(tokens: Tokens, holidays: HolidayCalendar | None) -> Tokens:
    """The tokens with each holiday as one of them, whose text is its name.

    Names in the data are known where there is a country; the others everywhere, so that
    a person can be told that the country is missing.
    """
    known: frozenset[str] = holidays.names if holidays else frozenset()
    texts = [token.text for token in tokens]
    listed_names, names = _listed(), _in_data(_that_may_begin(texts, known))
    found: Tokens = []
    at = 0
    while at < len(tokens):
        here = [*listed_names.get(texts[at], ()), *names.get(texts[at], ())]
        for words, name in sorted(here, key=_length, reverse=True):
            if tuple(texts[at : at + len(words)]) == words:
                whole = tokens[at].to(tokens[at + len(words) - 1])
                named = [whole.as_(name, "holiday")] if name else tokens[at : at + len(words)]
                found += named
                at += len(words)
                break
        else:
            found.append(tokens[at])
            at += 1
    return found


def _length(row: Row) -> int:
    return len(row[0])


def _that_may_begin(texts: list[str], known: frozenset[str]) -> frozenset[str]:
    """Of the names in the data, those whose first word is there: the rest need no parting."""
    firsts = _first_words(known)
    here = set(texts)
    return frozenset(name for name, word in firsts.items() if word in here)


@lru_cache(maxsize=16)
def _first_words(in_data: frozenset[str]) -> Mapping[str, str]:
    """The name of each holiday -> its first plain word."""
    plain = vocabulary().words
    begins = {name: _FIRST_WORD.match(name.lower()) for name in _told_apart(in_data)}
    firsts = {name: word.group() for name, word in begins.items() if word}
    return {name: plain.get(word, (word,))[0] for name, word in firsts.items()}


@lru_cache(maxsize=1)
def _listed() -> Names:
    """The names of `data/timeline/holidays.toml`."""
    rows = [
        (said, name) for name, entry in known_holidays().items() for said in entry.get("said", ())
    ]
    return _by_first_word([(said, "" if name == "not" else name) for said, name in rows])


@lru_cache(maxsize=16)
def _in_data(names: frozenset[str]) -> Names:
    return _by_first_word([(name.lower(), name) for name in sorted(names)]) if names else {}


def _by_first_word(rows: list[tuple[str, str]]) -> Names:
    found: Names = {}
    for words, (_, name) in zip(_words_of([said for said, _ in rows]), rows, strict=True):
        found.setdefault(words[0], []).append((words, name))
    return found


def _words_of(names: list[str]) -> list[tuple[str, ...]]:
    """The plain words of each name; all are parted at once, which is much faster."""
    words: list[list[str]] = [[]]
    for token in single_words(";".join(name.replace(".", "") for name in names)):
        if token.text == STOP:
            words.append([])
        else:
            words[-1].append(token.text)
    return [tuple(each) for each in words]


def _told_apart(in_data: Iterable[str]) -> set[str]:
    """The names in the data that are the name of a holiday, one by one."""
    nameless = known_holidays()["nameless"]["holds"]
    names = {base_name(part) for name in in_data for part in name.split(" / ")}
    return {name for name in names if not any(word in name.lower() for word in nameless)}
