"""Phrases to look for in sentences, in the language of `phrase.py`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.review.findings import data_of
from followup.review.parts.phrase import read_phrase
from followup.review.parts.sentences import STEM, Sentence


class _Need(NamedTuple):
    """Words of which a sentence must have one."""

    words: frozenset[str]
    stems: frozenset[str]
    """The first letters of words with any ending."""

    def is_met(self, sentence: Sentence) -> bool:
        """Whether the sentence has one of the words, or one that begins as the others do."""
        return not (
            self.words.isdisjoint(sentence.words) and self.stems.isdisjoint(sentence.by_stem)
        )


class Phrases:
    """Phrases to look for, each known by its place in the list."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Read them; raises ValueError for one that is not of the language."""
        parts = [read_phrase(each) for each in phrases]
        self._expressions = [rf"(?<![^ ]){part.expression}" for part in parts]
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._needs = [part.needs[1:] and part.needs for part in parts]
        self._anywhere = frozenset(number for number, part in enumerate(parts) if not part.needs)
        self._words: dict[str, set[int]] = {}
        self._stems: dict[str, list[tuple[str, int]]] = {}
        for number, part in enumerate(parts):
            for word in part.rarest:
                stem = word.rstrip("*")
                if word == stem:
                    self._words.setdefault(word, set()).add(number)
                else:
                    self._stems.setdefault(stem[:STEM], []).append((stem, number))
        self._known = frozenset(self._words), frozenset(self._stems)

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
        """The phrases of which the sentence has the words."""
        numbers = set(self._anywhere)
        words, stems = self._known
        for word in words & sentence.words:
            numbers |= self._words[word]
        for stem in stems.intersection(sentence.by_stem):
            for whole, number in self._stems[stem]:
                if any(word.startswith(whole) for word in sentence.by_stem[stem]):
                    numbers.add(number)
        return {n for n in numbers if all(_need(each).is_met(sentence) for each in self._needs[n])}

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Compiled when it is first needed: most never are, and a page should start at once."""
        found = self._patterns.get(number)
        if found is None:
            found = self._patterns[number] = re.compile(self._expressions[number])
        return found


@lru_cache
def phrases(*each: str) -> Phrases:
    """Phrases that are read when they are first needed."""
    return Phrases(each)


@lru_cache
def phrases_of(name: str) -> Phrases:
    """The phrases of a list of data/review/says.toml."""
    return phrases(*data_of("says")[name])


@lru_cache(maxsize=10_000)
def _need(words: frozenset[str]) -> _Need:
    endless = frozenset(word for word in words if word.endswith("*"))
    return _Need(words - endless, frozenset(word[:STEM] for word in endless))
