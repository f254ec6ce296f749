"""Each word of what was typed in its plain form, for itself."""

import re

from followup.timeline.tokens.marks import settle_marks, without_dots_of_abbreviations
from followup.timeline.tokens.misspelled import SHORTEST, name_behind
from followup.timeline.tokens.numbers import put_numbers_together
from followup.timeline.tokens.split import APOSTROPHES, split
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.tokens.vocabulary import Vocabulary, vocabulary
from followup.words import MONTH_NAMES, WEEKDAY_NAMES

POSSESSIVE = "'s"
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
NAMES = tuple(name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES))


def single_words(text: str) -> Tokens:
    """The text in plain words, each for itself."""
    words = vocabulary()
    typed = without_dots_of_abbreviations(text, split(text), words)
    tokens = [plain for token in typed for plain in _one_word(token, words)]
    return put_numbers_together(settle_marks(tokens), words)


def _one_word(token: Token, words: Vocabulary) -> Tokens:
    """The plain words for one word as typed."""
    if not token.is_("word"):
        return [token]
    bare = token.text
    for mark in APOSTROPHES:
        bare = bare.replace(mark, "'")
    joined = _as_spelled(bare.replace("'", ""), words)
    first, apostrophe, ending = bare.rpartition("'")
    known = words.short_forms if apostrophe else words.words
    if joined in known:
        plain = in_one_place(token, known[joined], words)
        return [each.with_kind("plural") for each in plain] if _is_plural(joined, plain) else plain
    if not apostrophe:
        is_known = joined in words.kinds or len(joined) <= SHORTEST
        name = None if is_known else name_behind(joined, NAMES)
        return [words.token(token, name or joined)]
    second = words.endings.get(ending)
    if ending == "s":
        second = "is" if first in words.is_after else POSSESSIVE
    if second is None:
        return [words.token(token, joined)]
    cut = token.start + len(first)
    head = Token(first, token.start, cut, token.kinds)
    return [*_one_word(head, words), words.token(Token("", cut, token.end), second)]


def _as_spelled(typed: str, words: Vocabulary) -> str:
    """The word without letters that stand there three times or more: "2 weeeks"."""
    if not _DRAWN_OUT.search(typed):
        return typed
    spelled = (_DRAWN_OUT.sub(kept, typed) for kept in (r"\1\1", r"\1"))
    return next((word for word in spelled if word in words.words or word in words.kinds), typed)


def _is_plural(typed: str, plain: Tokens) -> bool:
    """Whether it is a unit that was typed with an "s": "days", "wks"."""
    return typed.endswith("s") and plain[0].is_("unit")


def in_one_place(token: Token, plain: tuple[str, ...], words: Vocabulary) -> Tokens:
    """The plain words for one thing typed: the first has its place, the rest stand at its end."""
    head, *rest = plain
    behind = Token("", token.end, token.end)
    return [words.token(token, head), *(words.token(behind, word) for word in rest)]
