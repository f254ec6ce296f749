"""Whether a text is English."""

import re
from functools import lru_cache

from followup.review.findings import data_of
from followup.review.own_text.kept import Cut, Kept

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
_ADDRESS = re.compile(
    r"(?<!\S)\S{1,100}@\S+|(?:https?://|www\.)\S+|\b[\w-]{1,80}\.(?:com|org|net|co)\S*"
)
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
FEWEST_WORDS = 8
"""With fewer nothing is certain: a greeting and a name are of any language."""


def words_of(text: str) -> int:
    """How many words there are to judge."""
    return len(_words(text))


def is_english(text: str) -> bool:
    """Whether a text is English, by its small words and its letters; so is one that is short."""
    if 2 * len(text.encode("ascii", "ignore")) < len(text) and not _is_latin(text):
        return False
    if words_of(text) < FEWEST_WORDS:
        return True
    english, other = _share(text, "english"), _share(text, "other")
    data = data_of("own_text")
    if english >= data["least_english"]:
        return True
    if other >= data["least_other"] and other > english:
        return False
    return bool(english >= data["hardly_english"])


def _is_latin(text: str) -> bool:
    return 2 * len(_LATIN.findall(text)) >= len(_LETTER.findall(text))


def without_other_languages(text: Kept) -> Kept:
    """Without paragraphs that are in another language, beside English ones."""
    others = [found for found in _PARAGRAPH.finditer(text.text) if _is_another(found[0])]
    return text.without((Cut(*each.span()) for each in others), "language")


def _is_another(paragraph: str) -> bool:
    """Whether it is certain: names, numbers and terms have no small words at all."""
    if words_of(paragraph) < FEWEST_WORDS:
        return False
    foreign = _share(paragraph, "other") >= data_of("own_text")["least_other"]
    return not is_english(paragraph) and (foreign or not _LATIN.search(paragraph))


def _share(text: str, language: str) -> float:
    """Of a hundred words, how many are small words of the language."""
    words = _words(text)
    return 100 * sum(map(_small_words(language).__contains__, words)) / max(1, len(words))


@lru_cache(maxsize=64)
def _words(text: str) -> list[str]:
    """In lower case; addresses are of no language."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(_ADDRESS.sub(" ", text))]


@lru_cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(data_of("own_text")[language].split())
