"""One word, number or mark of what was typed, in the plain form that the grammar knows."""

from dataclasses import dataclass, field


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

    def as_(self, text: str, *kinds: str, value: float | None = None) -> "Token":
        """The same place with another plain form."""
        counts = self.value if value is None else value
        return Token(text, self.start, self.end, frozenset(kinds), counts)

    def with_kind(self, kind: str) -> "Token":
        """The same, which can be that too."""
        return Token(self.text, self.start, self.end, self.kinds | {kind}, self.value)

    def to(self, last: "Token") -> "Token":
        """The same with a place that goes on to the end of `last`."""
        return Token(self.text, self.start, last.end, self.kinds, self.value)


type Tokens = list[Token]
