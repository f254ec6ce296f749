r"""Text values and lines of an iCalendar file, RFC 5545 sections 3.1 and 3.3.11.

A value of a person's can hold anything, and none of it may start a line of its own: every
kind of line end becomes `\n` in the value, and other control characters are dropped.
"""

import re

LINE_END = "\r\n"
LONGEST_LINE = 75
"""Octets of a line without its end; a continued line begins with a space, which counts."""

_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_LINE_ENDS = re.compile("\r\n|\r")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")


def escaped(text: str) -> str:
    """A text value: backslash, semicolon, comma and line ends escaped; colon and quote not."""
    text = _CONTROL.sub("", _LINE_ENDS.sub("\n", text))
    return "".join(_ESCAPED.get(each, each) for each in text)


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets.

    No piece ends inside a character, nor between a backslash and what it escapes: weak
    readers unfold after they unescape.
    """
    pieces, piece, room = [], "", LONGEST_LINE
    for unit in re.findall(r"\\.|.", line, re.DOTALL):
        size = len(unit.encode())
        if size > room:
            pieces.append(piece)
            piece, room = " ", LONGEST_LINE - 1
        piece += unit
        room -= size
    return LINE_END.join([*pieces, piece])


def identifier(value: str) -> str:
    """A value that is not text, such as a UID. Raises ValueError for a control character."""
    if _CONTROL.search(value) or "\n" in value or "\t" in value:
        message = "a control character in a value that cannot be escaped"
        raise ValueError(message)
    return value
