"""One row of the grammar: what a phrase looks like, how it is read, and examples of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from followup.timeline.reading import Reading, Said
from followup.timeline.tokens.token import Token

SLOTS = {
    "weekday": "weekday",
    "later": "weekday",
    "day": "day",
    "start": "day",
    "from_day": "day",
    "ordinal": "ordinal",
    "nth": "ordinal",
    "month": "month",
    "from_month": "month",
    "year": "year",
    "number": "number",
    "least": "number",
    "days": "number",
    "unit": "unit",
    "iso": "iso",
    "numeric": "numeric",
    "holiday": "holiday",
}
"""The name of a slot in a pattern, and the kind of token that fits into it."""
WHEN = "when"
"""A slot for another phrase."""
LEANING = frozenset({"following", "later", "same"})
"""Words in a phrase that let it count from another time."""


class Kind(Enum):
    """What sort of time a phrase names."""

    DATE = "a date that stands for itself, such as 30 October"
    DAY = "a day seen from the day they said it, such as Friday"
    WEEK = "a week or a part of one"
    MONTH = "a month, a quarter or a year, or a part of one"
    AMOUNT = "so long after the day they said it"
    RELATIVE = "a time seen from another one, such as the week after"
    REFUSED = "a time that is never the day of an answer, such as last week"


@dataclass(frozen=True, slots=True)
class Item:
    """One place in a pattern: words, or a slot."""

    words: frozenset[str]
    slot: str
    optional: bool

    def fits(self, token: Token) -> bool:
        """Whether that token may stand here."""
        return token.is_(SLOTS[self.slot]) if self.slot in SLOTS else token.text in self.words


@dataclass(frozen=True, slots=True)
class Found:
    """The slots of a phrase by their names."""

    slots: Mapping[str, Token]
    plain: frozenset[str]
    """The plain words of the phrase, slots and all; "following" beside its plain "next"."""
    typed: str
    """The same as they were typed."""
    inner: "Match | None" = None
    """The phrase in the slot `<when>`."""

    def __contains__(self, slot: str) -> bool:
        """Whether anything stands in that slot."""
        return slot in self.slots

    def text(self, slot: str) -> str:
        """The plain word in a slot; "" if it is empty."""
        return self.slots[slot].text if slot in self.slots else ""

    def value(self, slot: str) -> float:
        """What the word in a slot counts; 0 if it is empty."""
        return self.slots[slot].value if slot in self.slots else 0

    def count(self, slot: str) -> int:
        """The same as a whole number: a day, a month from 1, a weekday from 0, a year."""
        return int(self.value(slot))

    def has_word(self, word: str) -> bool:
        """Whether that plain word stands anywhere in the phrase."""
        return word in self.plain


type Behind = Callable[[Found, date, Said], Reading | None]
"""How a phrase is read behind another time, seen from the day of that one: "a week later".

None where the words stand for themselves there too.
"""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One kind of phrase.

    A pattern is written as the words that it holds: `|` between words of which one must
    stand there, `?` behind what may be missing, and a slot such as `<month>` for a token of
    that kind. The words are those of `data/timeline/time_words.toml`; words that make no
    difference may stand between them.
    """

    patterns: tuple[str, ...]
    read: Callable[[Found, Said], Reading]
    kind: Kind
    examples: tuple[tuple[str, str], ...] = ()
    """Words, and the date that they give; `grammar.table` says for which day and employer."""
    seen_from: Behind | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in the words: tokens `start` to before `end`."""

    phrase: Phrase
    start: int
    end: int
    found: Found

    @property
    def kind(self) -> Kind:
        """What sort of time it names."""
        return self.phrase.kind

    @property
    def leans(self) -> bool:
        """Whether its own words say that it counts from another time: "the following Monday"."""
        says_so = self.phrase.seen_from and not LEANING.isdisjoint(self.found.plain)
        return self.kind is Kind.RELATIVE or bool(says_so)

    def reading(self, said: Said) -> Reading:
        """Its date. Raises UnreadableError if there is none."""
        return self.phrase.read(self.found, said)

    def behind(self, day: date, said: Said) -> Reading | None:
        """Its date behind a time that names that day. None where it stands for itself."""
        read = self.phrase.seen_from
        return read(self.found, day, said) if read else None


@lru_cache(maxsize=512)
def items_of(pattern: str) -> tuple[Item, ...]:
    """The places of a pattern."""
    return tuple(_item(written) for written in pattern.split())


def _item(written: str) -> Item:
    optional = written.endswith("?")
    bare = written.removesuffix("?")
    if bare.startswith("<"):
        return Item(frozenset(), bare.strip("<>"), optional)
    return Item(frozenset(bare.split("|")), "", optional)
