"""A piece of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A piece of the text, and where it stands."""

    start: int
    end: int
    text: str


def lines_in(text: str) -> list[Span]:
    """The lines that are not empty."""
    lines, place = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Span(place, place + len(line), line))
        place += len(line) + 1
    return lines
