"""One word, number or mark of what was typed, in the plain form that the grammar knows."""

from dataclasses import dataclass, field, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its plain form, with the place in the text where it was typed."""

    text: str
    """For example "week" for "wks", "2" for "two", "," or "\n"."""
    start: int
    end: int
    """The text from `start` to before `end` is what was typed."""
    kinds: frozenset[str] = field(default_factory=frozenset)
    """What it can be: "number", "day", "weekday", "month", "hedge", "mark" …"""
    value: float = 0
    """What a number, a day of the month, a month or a year counts."""

    def is_(self, kind: str) -> bool:
        """Whether it can be that."""
        return kind in self.kinds

    def as_(self, text: str, *kinds: str, value: float | None = None) -> Self:
        """The same place with another plain form."""
        return replace(
            self,
            text=text,
            kinds=frozenset(kinds),
            value=self.value if value is None else value,
        )

    def with_kind(self, kind: str) -> Self:
        """The same, which can be that too."""
        return replace(self, kinds=self.kinds | {kind})

    def to(self, last: "Token") -> Self:
        """The same with a place that goes on to the end of `last`."""
        return replace(self, end=last.end)


type Tokens = list[Token]
