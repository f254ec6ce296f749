"""What a phrase has found in the words: the tokens in its slots, and phrases inside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup.timeline.tokens.token import Token

if TYPE_CHECKING:
    from followup.timeline.grammar.match import Match


@dataclass(frozen=True, slots=True)
class Found:
    """The slots of a phrase by their names."""

    slots: Mapping[str, Token]
    plain: frozenset[str]
    """The plain words of the phrase, slots and all."""
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
