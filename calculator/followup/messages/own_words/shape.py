"""Recognises what a candidate typed: a thing, a clause, a deed, an opinion …."""

from collections.abc import Sequence

from followup.messages.own_words.beginnings import by_its_opening, by_its_subject, by_its_verb
from followup.messages.own_words.clause import has_its_own_verb
from followup.messages.own_words.shapes import Shape
from followup.messages.own_words.words import listed, tokens_of

_TAKEN = frozenset({"it", "them", "me", "us"})
_LONGEST_NAME = 3
"""So many words without an article are the name of a thing; more may be anything."""


def shape_of(text: str, *, of_a_deed: bool = False) -> Shape:
    """The shape of a text without marks at its end, other than a question mark.

    `of_a_deed`: whether the question was what they did or would do, so that "cut costs" is
    a deed, and not a thing.
    """
    tokens = tokens_of(text)
    words = [token for token in tokens if token[0].isalnum()]
    if not words:
        return Shape.NOTE
    if is_question(text, words):
        return Shape.QUESTION
    by_subject = None if text.startswith("IT ") else by_its_subject(tokens, words)
    found = by_subject or by_its_opening(tokens, words) or by_its_verb(tokens, words)
    if found:
        return found
    if of_a_deed and _is_a_deed_done(words):
        return Shape.DID
    is_deed = _takes_it(words) or (of_a_deed and (_takes_a_thing(words) or _is_first(words)))
    return Shape.DO if is_deed else _thing_or_clause(tokens, words)


def is_question(text: str, words: Sequence[str]) -> bool:
    """Whether it asks: by its mark, or by a verb before the one who does it."""
    if text.rstrip("\"'”’ ").endswith("?"):
        return True
    first, second, third = [*words, "", "", ""][:3]
    turned = listed("modals") | listed("helpers")
    doers = listed("subjects") | listed("determiners")
    if first in listed("asking") and second in turned:
        return third in doers and second != "had"
    return first in turned and second in doers and len(words) > len(("could", "you"))


def _takes_it(words: Sequence[str]) -> bool:
    """Whether an object follows: in "calibrate it", the first word is a verb, known or not."""
    return words[1:2] != [] and words[1] in _TAKEN and words[0] not in listed("countable")


def _takes_a_thing(words: Sequence[str]) -> bool:
    """Whether a thing follows: "calibrate the sensor"."""
    first, second = [*words, ""][:2]
    taken = listed("determiners") - {"all", "both", "more", "most", "each"}
    known = listed("countable") | listed("determiners") | listed("praise") | listed("adverbs")
    return first not in known and not first.endswith("s") and second in taken


def _is_first(words: Sequence[str]) -> bool:
    """Whether it begins with a verb that comes before any thing: "cut costs", not "lead times"."""
    return words[0] in listed("deeds_first") and words[1:2] not in (["time"], ["times"])


def _is_a_deed_done(words: Sequence[str]) -> bool:
    """Whether they did it: "used version 2", "trained nurses", and not "trained nurse"."""
    first, second = [*words, ""][:2]
    stems = {first[:-1], first[:-2], first[:-3], f"{first[:-3]}y"}
    is_past = first.endswith("ed") and bool(stems & listed("verbs"))
    many = second.endswith("s") or second in {"people", "staff"}
    return is_past and (len(words) > len(("trained", "nurse")) or many)


def _thing_or_clause(tokens: Sequence[str], words: Sequence[str]) -> Shape:
    if has_its_own_verb(tokens):
        return Shape.CLAUSE
    starts = words[0] in listed("determiners") or words[0].isdigit() or words[0].endswith("'s")
    ends = listed("prepositions") | {"and", "or", ","}
    head = next((n for n, token in enumerate(tokens) if token in ends), len(tokens))
    return Shape.THING if starts or head <= _LONGEST_NAME else Shape.NOTE
