"""A piece of a text."""

import re
from typing import NamedTuple


class Span(NamedTuple):
    """A piece of the text, and where it stands."""

    start: int
    end: int
    text: str


def lines_in(text: str) -> list[Span]:
    """The lines that are not empty."""
    found = re.finditer(r"[^\n]*\S[^\n]*", text)
    return [Span(each.start(), each.end(), each[0]) for each in found]
