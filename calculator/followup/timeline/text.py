"""Brings what a person typed into one plain form: the same words however they are written.

"By the END of next week, hopefully!" and "they'll let me know end of next week" both
become "end next week". Words that could change the meaning, such as "not" or "after",
are never dropped: a phrase that holds one is read by its own rule, or not at all.
"""

import re
import unicodedata

from followup.timeline.spellings import CLAUSE, MARKS, PHRASES
from followup.timeline.vocabulary import MONTHS, NO_DIFFERENCE, NUMBERS, ORDINALS, WEEKDAYS


def plain_words(text: str) -> str:
    """Lower case, with plain dashes and apostrophes, and a mark where a clause ends."""
    words = _replaced(unicodedata.normalize("NFKC", text).lower(), MARKS)
    return _clauses(words.split())


def canonical(plain: str) -> str:
    """The same in the words of the grammar, without what makes no difference."""
    words = " ".join(_canonical_word(word) for word in plain.split())
    words = _replaced(words, PHRASES)
    return _clauses([word for word in words.split() if word not in NO_DIFFERENCE])


def _replaced(words: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for pattern, replacement in pairs:
        words = re.sub(pattern, replacement, words)
    return words


def _clauses(words: list[str]) -> str:
    """The words, with one mark between clauses and none at the ends."""
    parts = (" ".join(part.split()) for part in " ".join(words).split(CLAUSE))
    return f" {CLAUSE} ".join(part for part in parts if part)


def _canonical_word(word: str) -> str:
    for names in (NUMBERS, ORDINALS, MONTHS, WEEKDAYS):
        word = names.get(word, word)
    return word
