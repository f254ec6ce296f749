"""Lines that a mail program broke at its margin."""

import re
from collections.abc import Iterator
from itertools import pairwise

from followup.review.own_text.kept import Cut, Kept

_BULLET = re.compile(r"(?:[-*•–]|\d+[.)])\s")
_GOES_ON = re.compile(r"[a-zà-ÿ(“\"'’\d]|I['’ ]")
_SHORTEST_BROKEN = 45
"""Characters of a line that may have been broken; of one before a capital letter, more."""
_SHORTEST_BEFORE_A_CAPITAL = 58


def unwrapped(text: Kept) -> Kept:
    """With a space where a line was broken inside a sentence."""
    return text.without(Cut(place, place + 1, " ") for place in _breaks(text.text))


def _breaks(text: str) -> Iterator[int]:
    place = 0
    for line, below in pairwise(text.split("\n")):
        place += len(line) + 1
        if not below or line.endswith((".", "!", "?", ":")) or _BULLET.match(below):
            continue
        goes_on = _GOES_ON.match(below)
        if len(line) >= (_SHORTEST_BROKEN if goes_on else _SHORTEST_BEFORE_A_CAPITAL):
            yield place - 1
