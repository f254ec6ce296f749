"""The message that this one answers, and any before it."""

import re

from followup.review.own_text.kept import Cut, Kept
from followup.review.own_text.lines import Line, is_of, lines_of

_QUOTED = re.compile(r"(?:^ *>[^\n]*(?:\n+(?= *>)|\n|\Z))+", re.MULTILINE)
"""Quoted lines, those that follow each other as one."""
_QUOTE_MARK = re.compile(r"^ *(?:> ?)+", re.MULTILINE)
_FEWEST_WORDS = 8
_LINES_OF_A_HEAD = 4
_ENDS_A_SENTENCE = (".", "!", "?", ",")


def without_history(text: Kept) -> Kept:
    """Without quoted lines, and without what stands below "On … wrote:" and its like.

    A text that is quoted as a whole is the message itself, as chat assistants set it.
    """
    rest = _QUOTED.sub("", text.text)
    if len(rest) < len(text.text) and not _says_something(rest):
        return text.without(Cut(*found.span()) for found in _QUOTE_MARK.finditer(text.text))
    start, end = _opening(text.text)
    if not _QUOTED.search(text.text, end):  # else an answer may stand below or between
        end = len(text.text)
    text = text.without([Cut(start, end)] if start < end else [], "history")
    return text.without((Cut(*each.span()) for each in _QUOTED.finditer(text.text)), "history")


def _says_something(text: str) -> bool:
    """Whether there is a message beside what is quoted, and not only what leads to it."""
    own = [line.text for line in lines_of(text) if not is_of("preamble", "afterword", line=line)]
    return len(" ".join(own).split()) >= _FEWEST_WORDS


def _opening(text: str) -> tuple[int, int]:
    """The line or the two that open a message of before; else the end of the text, twice."""
    lines = lines_of(text)
    for index, line in enumerate(lines):
        if is_of("history", line=line):
            return line.start, line.end
        if index and _opens_a_head(lines[index : index + _LINES_OF_A_HEAD]):
            return line.start, line.end
        if index + 1 < len(lines) and not line.text.endswith(_ENDS_A_SENTENCE):
            below = lines[index + 1]
            two = Line(line.start, below.end, f"{line.text} {below.text}")
            if below.text.endswith(":") and is_of("history", line=two):
                return two.start, two.end
    return len(text), len(text)


def _opens_a_head(lines: list[Line]) -> bool:
    """Whether these lines are "From: …" with "Sent: …", "To: …" below it."""
    return is_of("header", line=lines[0]) and any(is_of("header", line=each) for each in lines[1:])
