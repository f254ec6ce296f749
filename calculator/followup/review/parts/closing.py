"""The line that closes a message, such as "Kind regards,"."""

import re
from functools import lru_cache
from itertools import pairwise

from followup.review.findings import data_of
from followup.review.parts.greeting import greeting_words, read_greeting
from followup.review.parts.span import Span, lines_in

_MOST_WORDS = 6
_MOST_WORDS_BY_PLACE = 9
_MOST_WORDS_IN_NAME = 5
_MOST_LINES_BELOW = 4
_FEWEST_WORDS_OF_A_SENTENCE = 9
_MARKS = re.compile(r"^[\W_]*P\.? ?P?\.?S\b", re.IGNORECASE)
_KISS = re.compile(r"\w[\w'’-]*,? [xX]{1,4}$")
"""A first name and kisses."""
_THEN_NAME = re.compile(
    r"(?:^|(?<=[.!?;] )|(?<=[.!?;]  ))(?:(?:with )?(?:kind|best|warm|warmest|kindest|many|my|very)"
    r"(?:est)? )?(?:regards|best|wishes|thanks|thank you|sincerely(?: yours)?|cheers|warmly"
    r"|respectfully|cordially|yours(?: (?:sincerely|truly|faithfully))?)"
    r"(?: and (?:regards|thanks))?\s*[,–—-]\s*(?=[^\W\d_])(?=[^\s])[^\n.!?]{0,70}(?:\S+@\S+)?$",
    re.IGNORECASE,
)


def closing_line(text: str) -> Span | None:
    """The closing line.

    In words that are not known ("Mind yourself,", "Med venlig hilsen,"), it is the last
    short line that ends in a comma and has a name below it. What follows it is no prose,
    but for a postscript.
    """
    lines = lines_in(text)
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if _THEN_NAME.match(line.text) and index:
            return line
        inside = _THEN_NAME.search(line.text)
        if inside:
            start = line.start + inside.start()
            return Span(start, line.end, text[start : line.end])
        if index and _is_closing(line.text):
            return line
        if _is_prose(line.text) and not is_postscript(line.text):
            break
    return _by_its_place(lines)


def is_postscript(line: str) -> bool:
    """Whether a line begins "P.S."."""
    return bool(_MARKS.match(line))


def _is_closing(line: str) -> bool:
    if _KISS.match(line):
        return True
    if len(line.split()) > _MOST_WORDS or not _begins().match(line.strip()):
        return False
    greeting = read_greeting(line)
    if greeting and greeting.without_name:
        return False
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", line)}
    return bool(words & greeting_words("closing_words"))


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence of the message, and not of an address or a signature."""
    long = len(line.split()) >= _FEWEST_WORDS_OF_A_SENTENCE
    return long and line.rstrip().endswith((".", "!", "?"))


def _by_its_place(lines: list[Span]) -> Span | None:
    last = lines[-_MOST_LINES_BELOW - 1 :]
    for line, below in reversed(list(pairwise(last))):
        ends = line.text.rstrip().endswith(",") and line is not lines[0]
        short = len(line.text.split()) <= _MOST_WORDS_BY_PLACE
        named = below.text.lstrip()[:1].isalpha() and not below.text.rstrip().endswith(".")
        if ends and short and named and len(below.text.split()) <= _MOST_WORDS_IN_NAME:
            return _last_sentence(line)
    return None


def _last_sentence(line: Span) -> Span:
    """What stands after the last full stop: of "I hope so. Mind yourself," the rest."""
    ends = [found.end() for found in re.finditer(r"[.!?] +", line.text)]
    start = ends[-1] if ends else 0
    return Span(line.start + start, line.end, line.text[start:])


@lru_cache(maxsize=1)
def _begins() -> re.Pattern[str]:
    known = sorted(data_of("greetings")["closing_begins"], key=len, reverse=True)
    words = "|".join(map(re.escape, known))
    return re.compile(rf"(?:{words})[\w'’ &/,.+-]{{0,40}}[,.!–—-]*$", re.IGNORECASE)
