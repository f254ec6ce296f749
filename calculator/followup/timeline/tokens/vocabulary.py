"""The words of time in all their spellings, from a data file that an editor may change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml
from followup.timeline.tokens.misspelled import slips_of
from followup.timeline.tokens.token import Token
from followup.words import MONTH_NAMES, WEEKDAY_NAMES

type Row = tuple[tuple[str, ...], tuple[str, ...]]
"""Words that stand together, and the plain words that stand for them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What each word is in the grammar."""

    words: Mapping[str, tuple[str, ...]]
    """One word as typed -> the plain words for it."""
    short_forms: Mapping[str, tuple[str, ...]]
    """The same for "don't", without its apostrophe."""
    kinds: Mapping[str, tuple[str, float]]
    """A plain word -> its kind and what it counts: "friday" -> ("weekday", 4)."""
    several: Mapping[str, list[Row]]
    """The first of several words -> the rows that begin with it, the longest first."""
    behind_a_number: Mapping[str, str]
    endings: Mapping[str, str]
    is_after: frozenset[str]
    titles: frozenset[str]
    abbreviations: frozenset[str]
    zone_names: frozenset[str]
    doubtful: Mapping[str, frozenset[str]]

    def token(self, token: Token, plain: str) -> Token:
        """The token with that plain word in its place."""
        kind, value = self.kinds.get(plain, ("word", 0))
        kinds = _MORE_KINDS.get(kind, (kind,))
        return token.as_(plain, *kinds, value=value)


_MORE_KINDS = {"number": ("number", "day"), "ordinal": ("ordinal", "day", "letters")}
"""A number may be the day of a month, and so may "second", which is doubtful in letters."""


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of `data/timeline/time_words.toml`."""
    data = read_toml("data/timeline/time_words.toml")
    words = _words(data)
    whole = (pair.split(":") for pair in data["short_forms"]["whole"].split())
    short_forms = {word: tuple(plain.split("_")) for word, plain in whole}
    no_difference, clock = data["no_difference"], data["time_of_day"]
    kinds = {str(number): ("number", float(number)) for number in range(1, 32)}
    kinds |= {number: ("number", float(number)) for number in data["numbers"]}
    kinds |= {f"{number}th": ("ordinal", float(number)) for number in range(1, 32)}
    kinds |= {name.lower(): ("month", at + 1.0) for at, name in enumerate(MONTH_NAMES)}
    kinds |= {name.lower(): ("weekday", float(at)) for at, name in enumerate(WEEKDAY_NAMES)}
    for kind, kept in (
        ("hedge", no_difference["hedges"]),
        ("glue", no_difference["glue"]),
        ("lead", no_difference["leads"]),
        ("clock", clock["words"]),
        ("zone", clock["zones"]),
    ):
        kinds |= dict.fromkeys(kept.split(), (kind, 0.0))
    several = [
        *((other, plain) for plain, others in data["several"].items() for other in listed(others)),
        *((phrase, HEDGE) for phrase in listed(no_difference["hedge_phrases"])),
        *((phrase, CLOCK) for phrase in listed(clock["phrases"])),
    ]
    kinds |= dict.fromkeys(UNITS, ("unit", 0.0))
    kinds |= {"couple": ("number", 2.0), "few": ("number", 0.0)}
    kinds |= {HEDGE: ("hedge", 0.0), CLOCK: ("clock", 0.0), "eod": ("clock", 0.0)}
    return Vocabulary(
        words=words | short_forms,
        short_forms=short_forms,
        kinds=kinds,
        several=_by_first_word(several, words | short_forms),
        behind_a_number={
            short: unit
            for unit, listed in data["units_behind_a_number"].items()
            for short in listed.split()
        },
        endings=data["short_forms"]["endings"],
        is_after=frozenset(data["short_forms"]["is_after"].split()),
        titles=frozenset(data["abbreviations"]["always"].split()),
        abbreviations=frozenset(data["abbreviations"]["before_small_letters"].split()),
        zone_names=frozenset(clock["zone_names"].split()),
        doubtful={name: frozenset(listed.split()) for name, listed in data["doubtful"].items()},
    )


HEDGE, CLOCK = "~", "@"
"""Stand for several words that make no difference, and for several that are a time of day."""
UNITS = ("hour", "day", "business_day", "week", "business_week", "month", "quarter", "year")


def listed(phrases: str) -> list[str]:
    """The phrases of an entry, between semicolons."""
    return [" ".join(phrase.split()) for phrase in phrases.split(";")]


def _words(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Every other spelling of one word, and the plain words for it."""
    found: dict[str, tuple[str, ...]] = {}
    for table, ending in (("numbers", ""), ("ordinals", "th"), ("months", ""), ("weekdays", "")):
        for plain, others in data[table].items():
            found |= dict.fromkeys(others.split(), (plain + ending,))
    for name in (*MONTH_NAMES, *WEEKDAY_NAMES, *data["often_mistyped"]["words"].split()):
        found |= dict.fromkeys(slips_of(name.lower()), (name.lower(),))
    for plain, others in data["words"].items():
        found |= dict.fromkeys(others.split(), _plain_words(plain))
    return found


def _plain_words(plain: str) -> tuple[str, ...]:
    """The plain words of an entry; a business day is one word."""
    joined = plain.replace("business day", "business_day").replace("business week", "business_week")
    return tuple(joined.split())


def _by_first_word(
    several: list[tuple[str, str]], words: Mapping[str, tuple[str, ...]]
) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for other, plain in several:
        typed = tuple(_in_plain_words(other, words))
        found.setdefault(typed[0], []).append((typed, _plain_words(plain)))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


def _in_plain_words(phrase: str, words: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for word in phrase.split():
        ordinal = f"{word[:-2]}th" if word[:-2].isdigit() else word
        yield from words.get(word, (ordinal,))
