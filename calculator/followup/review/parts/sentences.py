"""Sentences, and their words in one plain form, so that a pattern is short."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from followup.review.findings import data_of
from followup.review.parts.span import Span

_ENDS = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|\Z)|\n+")
_TOKEN = re.compile(
    r"(?<![^\s<(:])[^\s@<>()]{1,100}@[^\s@<>()]{1,100}\.\w+|(?:https?://|www\.)\S+"
    r"|[^\W_]+(?:['’\u02bc.\-/][^\W_]+)*(?:['’](?![^\W_]))?|[?!]"
)
_LONGEST_SHORT_FORM = 12
STEM = 3
"""Letters by which a word with any ending is known; it has no fewer."""
_HYPHEN = re.compile(r"[-/]")


@dataclass(frozen=True)
class Sentence:
    """A sentence of the message, as it stands."""

    start: int
    end: int
    text: str

    @cached_property
    def tokens(self) -> list[tuple[str, int, int]]:
        """Its words, each with its place: lower case, short forms written out ("do not")."""
        found = []
        for each in _TOKEN.finditer(self.text):
            span = self.start + each.start(), self.start + each.end()
            found += [(word, *span) for word in _plain(each[0])]
        return found

    @cached_property
    def plain(self) -> str:
        """Its words, each followed by a space."""
        return "".join(f"{word} " for word, _, _ in self.tokens)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its different words."""
        return frozenset(word for word, _, _ in self.tokens)

    @cached_property
    def by_stem(self) -> dict[str, list[str]]:
        """The same by their first letters."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(word[:STEM], []).append(word)
        return found

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of `plain` stands in the message."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, max(start, end - 1)) - 1
        return self.tokens[first][1], self.tokens[last][2]

    @cached_property
    def _starts(self) -> list[int]:
        starts, place = [], 0
        for word, _, _ in self.tokens:
            starts.append(place)
            place += len(word) + 1
        return starts


def sentences_in(piece: Span) -> Iterator[Sentence]:
    """The sentences of a piece of the message."""
    start = 0
    for found in _ENDS.finditer(piece.text):
        if found[0].startswith(".") and _is_short_form(piece.text[start : found.start()]):
            continue
        yield from _sentence(piece, start, found.end())
        start = found.end()
    yield from _sentence(piece, start, len(piece.text))


def _sentence(piece: Span, start: int, end: int) -> Iterator[Sentence]:
    text = piece.text[start:end]
    if any(map(str.isalnum, text)):
        start += len(text) - len(text.lstrip())
        text = text.strip()
        yield Sentence(piece.start + start, piece.start + start + len(text), text)


def _is_short_form(before: str) -> bool:
    """Whether a full stop belongs to the word before it: "Mr.", "e.g.", "J."."""
    word = before[-_LONGEST_SHORT_FORM:].split()[-1:]
    last = word[0].lstrip("(").lower() if word and not before[-1:].isspace() else ""
    return last in _short_forms() or (len(last) == 1 and last.isalpha() and last != "i")


@lru_cache(maxsize=4096)
def _plain(token: str) -> tuple[str, ...]:
    word = token.lower().replace("’", "'").replace("\u02bc", "'")
    if "@" in word or "://" in word or word.startswith("www."):
        return (word,)
    word = data_of("words")["spellings"].get(word, word)
    parts = [part for part in _HYPHEN.split(word) if part]
    written = [data_of("words")["written_out"].get(part) or _written_out(part) for part in parts]
    return tuple(each for words in written for each in words.split())


def _written_out(word: str) -> str:
    """The word without its short form: "we'll" is "we will"; "the team's" stays."""
    for ending, full in data_of("words")["endings"].items():
        if word.endswith(ending) and len(word) > len(ending):
            return f"{word.removesuffix(ending)} {full}"
    return word.rstrip("'.")


@lru_cache(maxsize=1)
def _short_forms() -> frozenset[str]:
    return frozenset(data_of("words")["short_forms"].split())
