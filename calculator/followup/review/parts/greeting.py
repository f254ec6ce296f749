"""The greeting of a message: where the name stands in it, and where it ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.own_data import read_toml
from followup.review.findings import data_of

_MOST_WORDS = 10
_TOKEN = re.compile(r"\s*([&/+]|(?!\d)[\w'’.\-]+)")
_GAP = re.compile(r"\s*(?:[\[{<«%$@#*_(]|\.{3}|…)[^\n,:!;]{0,60}")
"""What a template has for a name."""
_END = re.compile(r"\s*(?:[,:!;–—?]|\.(?!\w)|-(?!\w)|$)+\s*")


@dataclass(frozen=True, slots=True)
class Greeting:
    """A greeting in a line: the span of the name, empty if it has none, and its end."""

    start: int
    end: int
    ends: int
    """Where the greeting ends and the text may begin, in the same line."""
    without_name: bool = False
    """Whether it is one in which no name has a place: "Greetings of the day"."""


def read_greeting(line: str, known: str = "", *, alone: bool = False) -> Greeting | None:
    """The greeting with which a line begins, if it does.

    `known` are the names of those it may go to: with them, "Eva – thank you" is a greeting,
    and "Eva –" is one where it stands `alone` in its line.
    """
    opening = _openings("without_name").match(line)
    if opening:
        ends = _END.match(line, opening.end())
        place = opening.end()
        return Greeting(place, place, ends.end() if ends else place, without_name=True)
    opening = _openings("openers").match(line)
    if opening:
        return _opened(line, opening.end())
    start, end = _name(line, 0, opened=False)
    mark = _END.match(line, end)
    theirs = {word.lower() for word in re.findall(r"[\w'’-]+", known)}
    words = [word.lower() for word in re.findall(r"[\w'’-]+", line[start:end])]
    if not words or not mark or (alone and mark.end() < len(line) and not theirs):
        return None
    whole = alone and mark.end() == len(line) and mark[0].strip() not in {"", "."}
    if whole or (set(words) & theirs and mark[0].strip() not in {"", "."}):
        return Greeting(start, end, mark.end())
    return None


def _opened(line: str, place: int) -> Greeting | None:
    """The greeting after its first word, such as "Dear"."""
    pause = re.compile(r"\s*[,!]\s*").match(line, place)
    start, end = _name(line, pause.end() if pause else place, opened=not pause)
    gap = _GAP.match(line, place) if start == end else None
    if gap and _END.match(line, gap.end()):
        start, end = gap.span()
        start += len(gap[0]) - len(gap[0].lstrip())
    nobody = not line[start:end].strip()
    if pause and (nobody or not _END.match(line, end)):
        return Greeting(place, place, pause.end())
    mark = _END.match(line, end)
    if nobody:
        return Greeting(place, place, mark.end()) if mark else None
    return Greeting(start, end, mark.end() if mark else end)


def _name(line: str, place: int, *, opened: bool) -> tuple[int, int]:
    """The span of the words that may be a name, from a place in the line."""
    words = list(_name_words(line, place, opened=opened))
    if not words:
        return place, place
    start, end = words[0].start(1), words[-1].end(1)
    return start, end - len(line[start:end]) + len(line[start:end].rstrip(".'’-&"))


def _name_words(line: str, place: int, *, opened: bool) -> Iterator[re.Match[str]]:
    for number in range(_MOST_WORDS):
        found = _TOKEN.match(line, place)
        if not found:
            return
        first = number == 0 and opened  # "Dear Hope," and "hi sam" are names, and "Hope" is not
        if not _may_be_of_a_name(found[1], line[found.end() :], first=first):
            return
        yield found
        place = found.end()
        word = found[1].rstrip(".").lower()
        ends = found[1].endswith(".") and word not in greeting_words("titles") and len(word) > 1
        if ends:
            return
        comma = re.compile(r",(?= [^\W\d_][^\n]*[,:!]?$)").match(line, place)
        if comma and _all_names(line[comma.end() :]):
            place = comma.end()


def _all_names(rest: str) -> bool:
    """Whether the rest of the line is further names and a mark: " Priya and Ana,"."""
    words = re.findall(r"[\w'’.\-]+", rest)
    names = all(
        (word[:1].isupper() and word.lower() not in greeting_words("not_names"))
        or word.lower().rstrip(".") in _small_words()
        for word in words
    )
    return bool(words) and names and len(words) < _MOST_WORDS and not re.search(r"[.!?]\s", rest)


def _may_be_of_a_name(word: str, rest: str, *, first: bool) -> bool:
    lowered = word.lower().rstrip(".").replace("’", "'")
    if lowered in _small_words():
        return True
    if lowered in greeting_words("not_names"):
        return first and word[:1].isupper() and bool(re.match(r" ?(?:[,:!;–—]|[A-ZÀ-Þ])", rest))
    return not word[:1].islower() or (first and bool(re.match(r"\s*(?:[,:!;–—.]|$)", rest)))


@lru_cache(maxsize=1)
def _small_words() -> frozenset[str]:
    return greeting_words("in_names") | greeting_words("titles") | greeting_words("to_nobody")


@lru_cache
def greeting_words(name: str) -> frozenset[str]:
    """The words of a list of data/greetings.toml or data/review/greetings.toml."""
    shared = read_toml("data/greetings.toml")
    return frozenset((shared.get(name) or data_of("greetings")[name]).split())


@lru_cache
def _openings(name: str) -> re.Pattern[str]:
    known = sorted(data_of("greetings")[name], key=len, reverse=True)
    words = "|".join(re.escape(each).replace("'", "['’]") for each in known)
    return re.compile(rf"\s*[\"“*]?(?:{words})(?![\w'’])", re.IGNORECASE)
