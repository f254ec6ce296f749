"""A text from which parts were left out, with the place of every character that is kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that is not judged. `start` and `end` count characters of the pasted text."""

    code: str
    """Why, as in data/review.toml: "history", "signature" …"""
    start: int
    end: int


class Cut(NamedTuple):
    """Characters to leave out of a kept text, and what stands in their place."""

    start: int
    end: int
    put: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a text. Spans of it can be told as spans of the text that was pasted."""

    text: str
    places: list[int]
    """For each character of `text`, where it stood."""
    length: int
    """Of the text that was pasted."""
    left_out: tuple[LeftOut, ...] = ()

    @classmethod
    def whole(cls, text: str) -> "Kept":
        """All of a text."""
        return cls(text, list(range(len(text))), len(text))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the kept text stood in the text that was pasted."""
        if start < end:
            return self.places[start], self.places[end - 1] + 1
        place = self.places[start] if start < len(self.places) else self.length
        return place, place

    def without(self, cuts: Iterable[Cut], code: str = "") -> "Kept":
        """The text without these parts, each noted under the code if there is one.

        Cuts are in order and do not overlap.
        """
        text, places, noted, last = [], [], list(self.left_out), 0
        for cut in cuts:
            text += [self.text[last : cut.start], cut.put]
            places += self.places[last : cut.start]
            places += [self.place(cut.start, cut.end)[0]] * len(cut.put)
            last = cut.end
            if code:
                noted.append(LeftOut(code, *self.place(cut.start, cut.end)))
        if not text:
            return self
        text.append(self.text[last:])
        places += self.places[last:]
        return replace(self, text="".join(text), places=places, left_out=tuple(noted))

    def noting(self, code: str, start: int, end: int) -> "Kept":
        """The same text, with one span of it noted as not judged."""
        return self.noted(LeftOut(code, *self.place(start, end)))

    def noted(self, *parts: LeftOut) -> "Kept":
        """The same text, with parts of what was pasted noted as not judged."""
        return replace(self, left_out=(*self.left_out, *parts))
