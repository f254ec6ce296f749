"""A small language for phrases, so that an editor can read and add them.

    unless you {answer}          words, and one of a list of words
    (do|would) you mind          one or the other
    i (really|badly)? need       what has a question mark may be left out
    repl* by ... friday          any ending of a word; up to six words between
    could i .. ask               up to two words between
    i want !(to|you)             not followed by these
    ^ nobody has called $        the beginning and the end of a sentence

A phrase is matched against the words of a sentence in their plain form, in which "I'll" is
"i will", "didn't" is "did not", "follow-up" is "follow up", and the only marks are "?" and
"!". Numbers are words; "#" stands for any.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.review.findings import data_of
from followup.review.parts.sentences import Sentence

_ITEM = re.compile(r"\.{2,3}(?= |$)|!?\(|\)\??|\||\{\w+\}\??|[^\s(){}|]+")
_MARKS = {
    "...": "(?:[^ ]+ ){0,6}?",
    "..": "(?:[^ ]+ ){0,2}?",
    "#": r"(?:[^ ]?\d[^ ]* )",
    "^": "^",
    "$": "$",
}
_COMMON = 1000
_STEM = 3
"""Letters by which a word with any ending is known; it has no fewer."""


class _Part(NamedTuple):
    """A part of a phrase: what it is as a regular expression, and words of which it has one."""

    expression: str
    words: frozenset[str] = frozenset()

    @property
    def weight(self) -> int:
        """How many words of a text it may stand at; the fewer, the better to look for."""
        if not self.words:
            return _COMMON**2
        return len(self.words) + _COMMON * len(self.words & _common())


class Phrases:
    """Phrases to look for, each known by its place in the list."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Read them; raises ValueError for one that is not of the language."""
        parts = [_read(each) for each in phrases]
        self._expressions = [rf"(?<![^ ]){part.expression}" for part in parts]
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._anywhere = frozenset(number for number, part in enumerate(parts) if not part.words)
        self._words: dict[str, set[int]] = {}
        self._stems: dict[str, list[tuple[str, int]]] = {}
        for number, part in enumerate(parts):
            for word in part.words:
                stem = word.rstrip("*")
                if word == stem:
                    self._words.setdefault(word, set()).add(number)
                else:
                    self._stems.setdefault(stem[:_STEM], []).append((stem, number))

    def found_in(self, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
        """Each phrase found: its number, and its span in the plain words of the sentence."""
        for number in sorted(self._to_try(sentence)):
            for found in self._pattern(number).finditer(sentence.plain):
                if found[0]:
                    yield number, found.start(), found.end()

    def are_in(self, sentences: Iterable[Sentence]) -> bool:
        """Whether any phrase is in any of the sentences."""
        return any(True for sentence in sentences for _ in self.found_in(sentence))

    def _to_try(self, sentence: Sentence) -> set[int]:
        """The phrases of which the sentence has the rarest word."""
        numbers = set(self._anywhere)
        for word in sentence.words:
            if word in self._words:
                numbers |= self._words[word]
            for stem, number in self._stems.get(word[:_STEM], ()):
                if word.startswith(stem):
                    numbers.add(number)
        return numbers

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Compiled when it is first needed: most never are, and a page should start at once."""
        found = self._patterns.get(number)
        if found is None:
            found = self._patterns[number] = re.compile(self._expressions[number])
        return found


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(data_of("own_text")["english"].split())


@lru_cache
def phrases(*each: str) -> Phrases:
    """Phrases that are read when they are first needed."""
    return Phrases(each)


@lru_cache
def phrases_of(name: str) -> Phrases:
    """The phrases of a list of data/review/says.toml."""
    return phrases(*data_of("says")[name])


def _read(phrase: str) -> _Part:
    items = _ITEM.findall(phrase)
    part = _alternatives(items)
    if items:
        message = f"a mark without its partner in the phrase {phrase!r}"
        raise ValueError(message)
    return part


def _alternatives(items: list[str]) -> _Part:
    """What stands up to the next closing mark; it is taken from the items."""
    sequences: list[list[_Part]] = [[]]
    while items and not items[0].startswith(")"):
        item = items.pop(0)
        if item == "|":
            sequences.append([])
        else:
            sequences[-1].append(_item(item, items))
    parts = [_sequence(each) for each in sequences]
    if len(parts) == 1:
        return parts[0]
    words = frozenset[str]().union(*(part.words for part in parts))
    known = words if all(part.words for part in parts) else frozenset[str]()
    return _Part(f"(?:{'|'.join(part.expression for part in parts)})", known)


def _item(item: str, items: list[str]) -> _Part:
    if item.endswith("("):
        inner = _alternatives(items)
        closing = items.pop(0)
        if item == "!(":
            return _Part(f"(?!{inner.expression})")
        return _Part(f"(?:{inner.expression})?") if closing == ")?" else inner
    return _word(item)


@lru_cache(maxsize=2000)
def _word(item: str) -> _Part:
    """What stands for itself, for a list, or for any words."""
    if item in _MARKS:
        return _Part(_MARKS[item])
    if item.startswith("{"):
        listed = _list(item.strip("{}?"))
        return _Part(f"(?:{listed.expression})?") if item.endswith("?") else listed
    ending = r"[^ ]*" if item.endswith("*") else ""
    if ending and len(item) <= _STEM:
        message = f"too short for an ending of any kind: {item!r}"
        raise ValueError(message)
    return _Part(f"{re.escape(item.rstrip('*'))}{ending} ", frozenset({item}))


@lru_cache
def _list(name: str) -> _Part:
    return _read("|".join(data_of("words")["lists"][name]))


def _sequence(parts: list[_Part]) -> _Part:
    """Parts that follow each other, known by the words of the rarest."""
    if len(parts) == 1:
        return parts[0]
    expression = "".join([part.expression for part in parts])
    known = [part for part in parts if part.words]
    rarest = min(known, key=lambda each: each.weight) if len(known) > 1 else (*known, None)[0]
    return _Part(expression, rarest.words if rarest else frozenset())
