"""Lines that a mail program broke at its margin."""

import re

from followup.review.own_text.kept import Cut, Kept

_BREAKS = (
    re.compile(r"(?<=[^\n]{45})(?<![.!?:])\n(?=[a-zà-ÿ(“\"'’]|I['’ ]|\d)"),
    re.compile(r"(?<=[^\n]{58})(?<![.!?:])\n(?=[A-ZÀ-Þ])"),
)
_BULLET = re.compile(r"(?:[-*•–]|\d+[.)])\s")


def unwrapped(text: Kept) -> Kept:
    """With a space where a line was broken inside a sentence."""
    found = {each.start() for pattern in _BREAKS for each in pattern.finditer(text.text)}
    places = sorted(place for place in found if not _BULLET.match(text.text, place + 1))
    return text.without(Cut(place, place + 1, " ") for place in places)
