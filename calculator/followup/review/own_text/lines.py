"""The lines of a text, and what kind of line each is."""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.review.findings import data_of
from followup.review.parts.span import lines_in


class Line(NamedTuple):
    """A line that is not empty, without space and without marks of Markdown around it."""

    start: int
    end: int
    text: str


def lines_of(text: str) -> list[Line]:
    """The lines that are not empty."""
    return [
        Line(line.start, line.end, bare)
        for line in lines_in(text)
        if (bare := line.text.strip(" *_#"))
    ]


def is_of(*kinds: str, line: Line) -> bool:
    """Whether a line is of one of these kinds, as in data/review/own_text.toml."""
    lowered = line.text.lower()
    return any(pattern.fullmatch(lowered) for kind in kinds for pattern in patterns(kind))


@lru_cache
def patterns(kind: str) -> list[re.Pattern[str]]:
    """The patterns of a kind of line, in lower case."""
    entry = data_of("own_text")[kind]
    return [re.compile(each) for each in (entry if isinstance(entry, list) else [entry])]
