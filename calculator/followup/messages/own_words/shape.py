"""Recognises what a candidate typed: a thing, a clause, a deed, a note to themselves …."""

import re
from collections.abc import Sequence
from enum import StrEnum

from followup.messages.own_words.clause import has_its_own_verb
from followup.messages.own_words.words import (
    because,
    is_doing,
    is_regular_past,
    listed,
    tokens_of,
)


class Shape(StrEnum):
    """What a text is, by how it begins and whether it has a verb of its own."""

    THING = "thing"
    """ "The launch", "Kafka"."""
    HOW = "how"
    """ "How you onboard nurses"."""
    THAT = "that"
    """ "That you are short of welders"."""
    CLAUSE = "clause"
    """ "A trial would show problems early"."""
    SENTENCE = "sentence"
    """ "You are short of welders"."""
    EVENT = "event"
    """ "You asked about my gap year"."""
    FEELING = "feeling"
    """ "I liked the tour"."""
    QUESTION = "question"
    """ "Would one region be enough?"."""
    DOING = "doing"
    """ "Setting up the trial"."""
    TO_DO = "to_do"
    """ "To set up the trial"."""
    DO = "do"
    """ "Set up the trial"."""
    DID = "did"
    """ "Led the move to weekly reports"."""
    COULD = "could"
    """ "Could try it in one region"."""
    WOULD = "would"
    """ "Would bring my network"."""
    READY = "ready"
    """ "Happy to help"."""
    BECAUSE = "because"
    """ "Because we are moving"."""
    PLACE = "place"
    """ "In the warehouse"."""
    TOLD = "told"
    """ "Asked about my gap year": one of the deeds that the other side does."""
    PRAISE = "praise"
    """ "Very useful"."""
    PRAISED = "praised"
    """ "Great idea"."""
    NOTE = "note"
    """Anything else: it stands behind a colon, or is asked for again."""


_POSSIBLE = frozenset({"could", "should", "might", "may", "must"})
_TIMES = frozenset(
    {"last", "recently", "previously", "once", "earlier", "yesterday", "today", "later", "back"}
)
_FEELINGS = frozenset(
    {"liked", "loved", "enjoyed", "remember", "found", "admired", "valued", "appreciated", "like"}
    | {"love", "enjoy", "admire", "value", "appreciate", "keep", "was"}
)
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
    if not text.startswith("IT ") and (found := _by_its_subject(tokens, words)):
        return found
    if found := _by_its_opening(tokens, words) or _by_its_verb(tokens, words):
        return found
    if words[1:2] and words[1] in _TAKEN and words[0] not in listed("countable"):
        return Shape.DO
    if of_a_deed and _takes_a_thing(words):
        return Shape.DO
    if of_a_deed and words[0] in listed("deeds_first") and words[1:2] not in (["time"], ["times"]):
        return Shape.DO
    return _thing_or_clause(tokens, words)


def is_question(text: str, words: Sequence[str]) -> bool:
    """Whether it asks: by its mark, or by a verb before the one who does it."""
    if text.rstrip("\"'”’ ").endswith("?"):
        return True
    first, second, third = [*words, "", "", ""][:3]
    turned = listed("modals") | listed("helpers")
    doers = listed("subjects") | listed("determiners")
    if first in {"how", "why", "what", "where", "when", "who"} and second in turned:
        return third in doers and second not in {"had"}
    return first in turned and second in doers and len(words) > len(("could", "you"))


def _by_its_subject(tokens: Sequence[str], words: Sequence[str]) -> Shape | None:
    first, second = [*words, "", ""][:2]
    if first in listed("subjects_with_verb"):
        return _sentence(words)
    if first in listed("subjects"):
        together = second in listed("conjunctions") or not second
        return Shape.THING if together else _sentence(words)
    if first in {"this", "these", "those", "that"} and has_its_own_verb(["it", *tokens[1:2]]):
        return Shape.SENTENCE
    if first == "that":
        return Shape.THAT if _says_something(tokens[1:]) else Shape.THING
    return None


def _sentence(words: Sequence[str]) -> Shape:
    verbs = [word for word in words[1:4] if word not in listed("adverbs")]
    if words[0] == "i" and verbs and verbs[0] in _FEELINGS:
        return Shape.FEELING
    is_past = bool(verbs) and (verbs[0] in listed("past") or is_regular_past(verbs[0]))
    return Shape.EVENT if is_past else Shape.SENTENCE


def _says_something(tokens: Sequence[str]) -> bool:
    starts = bool(tokens) and tokens[0] in listed("subjects") | listed("subjects_with_verb")
    return (starts and len(tokens) > 1) or has_its_own_verb(tokens)


def _by_its_opening(tokens: Sequence[str], words: Sequence[str]) -> Shape | None:
    first = words[0]
    said = " ".join(words)
    if any(
        re.match(rf"{each}\b", said) for each in because() if each not in {"as", "since", "for"}
    ):
        return Shape.BECAUSE
    if first in {"as", "since"} and _says_something(tokens[1:]):
        return Shape.BECAUSE
    if first in _TIMES | listed("prepositions") | {"when", "while", "if"} and _doer(words):
        return Shape.SENTENCE
    if first in listed("asking") and len(words) > 1:
        return Shape.HOW
    if first == "to" and len(words) > 1:
        return Shape.TO_DO
    if first in listed("prepositions"):
        return Shape.PLACE if len(words) > 1 else Shape.NOTE
    if _is_praise(words):
        has_thing = words[-1] in listed("praised") and len(words) > 1
        return Shape.PRAISED if has_thing else Shape.PRAISE
    if first in listed("ready") and {"to", *listed("prepositions"), "all"} & set(words[1:4]):
        return Shape.READY
    return None


def _doer(words: Sequence[str]) -> bool:
    """Whether somebody does something later in it: "last year I ran a trial"."""
    later = [*listed("subjects") - {"it"}, *listed("subjects_with_verb")]
    return any(word in later for word in words[1:-1])


def _is_praise(words: Sequence[str]) -> bool:
    rest = [word for word in words if word not in listed("strengtheners")]
    if rest and rest[-1] in listed("praised") and len(rest) > 1:
        rest.pop()
    return bool(rest) and all(word in listed("praise") | {"and"} for word in rest)


def _by_its_verb(tokens: Sequence[str], words: Sequence[str]) -> Shape | None:
    place = next((n for n, word in enumerate(words) if word[-2:] != "ly"), 0)
    first, second = [*words[place:], ""][:2]
    if first in listed("modals") | {"am", "was", "have", "had"} and second:
        doable = second in listed("verbs") - listed("ready")
        return Shape.COULD if first in _POSSIBLE and doable else Shape.WOULD
    if is_doing(first) or (first.endswith("ing") and second in listed("determiners")):
        return Shape.CLAUSE if has_its_own_verb(tokens) else Shape.DOING
    if first in listed("past") or _is_a_deed_of_the_past(first, second):
        return Shape.TOLD if first in listed("tellers") else Shape.DID
    if first in listed("verbs") and _is_a_deed(first, second):
        return Shape.DO
    return None


def _is_a_deed_of_the_past(first: str, second: str) -> bool:
    takes = listed("determiners") | listed("prepositions") | {"it", "them", "up", "out"}
    return is_regular_past(first) and (second in takes or not second)


def _is_a_deed(first: str, second: str) -> bool:
    if first not in listed("also_things"):
        return True
    takes = listed("determiners") | {
        "it",
        "them",
        "you",
        "up",
        "out",
        "on",
        "to",
        "with",
        "me",
        "us",
    }
    return second in takes


def _takes_a_thing(words: Sequence[str]) -> bool:
    """ "Calibrate the sensor": whatever the first word is, it has an object."""
    first, second = [*words, ""][:2]
    taken = listed("determiners") - {"all", "both", "more", "most", "each"}
    known = listed("countable") | listed("determiners") | listed("praise") | listed("adverbs")
    return first not in known and not first.endswith("s") and second in taken


def _thing_or_clause(tokens: Sequence[str], words: Sequence[str]) -> Shape:
    if has_its_own_verb(tokens):
        return Shape.CLAUSE
    starts = words[0] in listed("determiners") or words[0].isdigit() or words[0].endswith("'s")
    ends = listed("prepositions") | {"and", "or", ","}
    head = next((n for n, token in enumerate(tokens) if token in ends), len(tokens))
    return Shape.THING if starts or head <= _LONGEST_NAME else Shape.NOTE
