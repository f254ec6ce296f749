"""Parts what was typed into words, numbers and marks, each with its place in the text."""

import re
import unicodedata
from functools import lru_cache

from followup.timeline.tokens.token import Token, Tokens

CENTURY = 2000
LONGEST_MONTH = 31
LARGEST_NUMBER = 999
LONGEST_SHORT_LINE = 50
"""A longer line that ends without a mark goes on in the next one: mail is wrapped like that."""

STOP, COMMA, DASH, SLASH, OPEN, CLOSE = ".", ",", "-", "/", "(", ")"
SPACED_DASH = " - "
_MARKS = {
    **dict.fromkeys(".!?;", STOP),
    **dict.fromkeys(",:\u2026", COMMA),
    **dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212", DASH),
    **dict.fromkeys("([{", OPEN),
    **dict.fromkeys(")]}", CLOSE),
    "/": SLASH,
    "&": "&",
    "+": "+",
    "\u00bd": "\u00bd",
}
"""Every other mark, and every picture, makes no difference."""
APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc"


@lru_cache(maxsize=1)
def _parts() -> re.Pattern[str]:
    """It is compiled when words are read, not while a page starts."""
    return re.compile(
        rf"""
        (?P<iso>(?:19|20|21)[0-9]{{2}}(?P<same>[-/.])[0-9]{{1,2}}(?P=same)[0-9]{{1,2}}(?![0-9])
            (?:t[0-9]{{2}}:[0-9]{{2}}[0-9:.+z-]*)?)
        |(?P<clock>[0-9]{{1,2}}(?:[:.][0-9]{{2}})?[ ]?[ap]\.?[ ]?m\b\.?
            |[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9])|[0-9]{{1,2}}h[0-9]{{2}}\b)
        |(?P<numeric>[0-9]{{1,2}}(?P<stroke>[/.])[0-9]{{1,2}}(?![0-9])
            (?:(?P=stroke)(?:(?:19|20|21)[0-9]{{2}}|[0-9]{{2}})(?![0-9])|\.(?=[ ](?-i:[a-z])))?
            |[0-9]{{1,2}}-[0-9]{{1,2}}-(?:19|20|21)[0-9]{{2}}(?![0-9]))
        |(?P<ordinal>[0-9]{{1,2}}[ ]?(?:st|nd|rd|th)\b)
        |(?P<year>[{APOSTROPHES}][0-9]{{2}}\b)
        |(?P<word>w/(?=[ ])|(?:w/[a-z]+|and/or|n/a|q[1-4]|b4|2mor+ow?|2nite)\b
            |[a-z](?:\.[a-z])+\b(?!\.[a-z]{{2}})|[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*)
        |(?P<number>[0-9]+)
        |(?P<line>\n\s*)
        |(?P<dots>\.{{2,}})
        |(?P<mark>[^\w\s])
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def count_parts(text: str) -> int:
    """How many words, numbers and marks a text has."""
    return sum(1 for _ in _parts().finditer(text))


def split(text: str) -> Tokens:
    """The words, numbers and marks of a text, in its order."""
    plain = _plain(text)
    found: Tokens = []
    for part in _parts().finditer(plain):
        kind = str(part.lastgroup)
        token = Token(part.group().lower(), part.start(), part.end(), frozenset({kind}))
        if kind == "word":
            token = token.as_(token.text.replace(".", ""), "word")  # "e.o.d."
        elif kind == "line":
            token = token.as_(_end_of_line(plain, part), "mark")
        elif kind == "dots":
            token = token.as_(COMMA, "mark")
        elif kind == "mark":
            token = token.as_(_mark(plain, part, found), "mark")
        elif kind in {"number", "ordinal", "year"}:
            token = _counted(token, kind)
        if token.text:
            found.append(token)
    return found


def _plain(text: str) -> str:
    """The same text, as long as it was, with plain letters, digits and spaces."""
    if text.isascii():
        return text
    return "".join(_plain_character(character) for character in text)


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    if character in "\u23ce\u2028\u2029":
        return "\n"
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


def _end_of_line(plain: str, part: re.Match[str]) -> str:
    """A full stop, unless a long line goes on in the next one."""
    line = plain[plain.rfind("\n", 0, part.start()) + 1 : part.start()].rstrip()
    wrapped = (
        len(line) > LONGEST_SHORT_LINE and line[-1].isalnum() and part.group().count("\n") == 1
    )
    return "" if wrapped else STOP


def _mark(plain: str, part: re.Match[str], before: Tokens) -> str:
    """What the mark says; "" if it makes no difference."""
    mark = _MARKS.get(part.group(), "")
    follows = plain[part.end() : part.end() + 1]
    if part.group() == "." and follows and not follows.isspace():
        return ""  # an address, "e.g."
    if (
        part.group() == "."
        and before
        and before[-1].end == part.start()
        and len(before[-1].text) == 1
    ):
        return ""  # an initial
    if mark == DASH and _stands_alone(plain, part):
        return SPACED_DASH
    return mark


def _stands_alone(plain: str, part: re.Match[str]) -> bool:
    around = plain[part.start() - 1 : part.start()] + plain[part.end() : part.end() + 1]
    return any(character.isspace() for character in around) or part.group() == "\u2014"


def _counted(token: Token, kind: str) -> Token:
    """A number, a day of a month, or a year, with what it counts."""
    digits = "".join(character for character in token.text if character.isdigit())
    value = int(digits) if len(digits) <= len("2026") else LARGEST_NUMBER**2
    if kind == "year":
        return token.as_(str(CENTURY + value), "year", value=CENTURY + value)
    kinds = {kind}
    if value <= LONGEST_MONTH:
        kinds.add("day")
    if kind == "number" and len(digits) == len("2026") and digits[:2] in {"19", "20", "21"}:
        kinds = {"year"}
    if kind == "number" and (not 0 < value <= LARGEST_NUMBER):
        kinds -= {"number"}
    return token.as_(digits if kind == "number" else f"{value}th", *kinds, value=value)
