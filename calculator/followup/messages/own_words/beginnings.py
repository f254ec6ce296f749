"""What an answer is by its first words. Each rule gives a shape, or None if it cannot tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from followup.messages.own_words.clause import has_its_own_verb
from followup.messages.own_words.shapes import Shape
from followup.messages.own_words.words import because, is_doing, is_regular_past, listed

type Words = Sequence[str]

_ALSO_TIMES = frozenset({"as", "since", "for"})
"""What may begin a reason, and a time as well."""


def by_its_subject(tokens: Words, words: Words) -> Shape | None:
    """A sentence, if somebody does something in it; "you and your team" is a thing."""
    first, second = [*words, "", ""][:2]
    if first in listed("subjects_with_verb"):
        return _sentence(words)
    if first in listed("subjects"):
        together = second in listed("conjunctions") or not second
        return Shape.THING if together else _sentence(words)
    if first in listed("pointers") and has_its_own_verb(["it", *tokens[1:2]]):
        return Shape.SENTENCE
    if first == "that":
        return Shape.THAT if _says_something(tokens[1:]) else Shape.THING
    return None


def by_its_opening(tokens: Words, words: Words) -> Shape | None:
    """By a word that no thing and no deed begins with."""
    first = words[0]
    is_praise = _is_praise(words)
    has_thing = words[-1] in listed("praised") and len(words) > 1
    ready_for = {"to", "all"} | listed("prepositions")
    near = 2 if first.endswith("ed") else 4  # "trained in first aid", and no "trained nurses for"
    rules = (
        (_gives_a_reason(tokens, words), Shape.BECAUSE),
        (first in _when() and _has_a_doer(words), Shape.SENTENCE),
        (first in listed("asking") and len(words) > 1, Shape.HOW),
        (first == "to" and len(words) > 1, Shape.TO_DO),
        (first in listed("prepositions"), Shape.PLACE if len(words) > 1 else Shape.NOTE),
        (is_praise and has_thing, Shape.PRAISED),
        (is_praise, Shape.PRAISE),
        (first in listed("ready") and ready_for & set(words[1:near]), Shape.READY),
    )
    return next((shape for holds, shape in rules if holds), None)


def by_its_verb(tokens: Words, words: Words) -> Shape | None:
    """A deed, done or to be done, by somebody who is left out: "would bring my network"."""
    place = next((n for n, word in enumerate(words) if not _is_adverb(word)), 0)
    first, second = [*words[place:], ""][:2]
    doing = is_doing(first) or (first.endswith("ing") and second in listed("determiners"))
    doable = second in listed("verbs") - listed("ready")
    done = first in listed("past") or _is_done(first, second)
    rules = (
        (first in listed("possible") and doable, Shape.COULD),
        (second and first in listed("modals") | listed("begin_without_doer"), Shape.WOULD),
        (doing and has_its_own_verb(tokens), Shape.CLAUSE),
        (doing, Shape.DOING),
        (done and first in listed("tellers"), Shape.TOLD),
        (done, Shape.DID),
        (first in listed("verbs") and _is_to_do(first, second), Shape.DO),
    )
    return next((shape for holds, shape in rules if holds), None)


def _is_adverb(word: str) -> bool:
    return word[-2:] == "ly" or word in listed("before_a_deed")


def _sentence(words: Words) -> Shape:
    verbs = [word for word in words[1:4] if word not in listed("adverbs")]
    if words[0] == "i" and verbs and verbs[0] in listed("feelings"):
        return Shape.FEELING
    is_past = bool(verbs) and (verbs[0] in listed("past") or is_regular_past(verbs[0]))
    return Shape.EVENT if is_past else Shape.SENTENCE


def _says_something(tokens: Words) -> bool:
    starts = bool(tokens) and tokens[0] in listed("subjects") | listed("subjects_with_verb")
    return (starts and len(tokens) > 1) or has_its_own_verb(tokens)


def _gives_a_reason(tokens: Words, words: Words) -> bool:
    said = " ".join(words)
    begins = any(re.match(rf"{each}\b", said) for each in because() if each not in _ALSO_TIMES)
    return begins or (words[0] in _ALSO_TIMES - {"for"} and _says_something(tokens[1:]))


@lru_cache(maxsize=1)
def _when() -> frozenset[str]:
    return listed("times") | listed("prepositions") | {"when", "while", "if"}


def _has_a_doer(words: Words) -> bool:
    """Whether somebody does something later in it: "last year I ran a trial"."""
    later = (listed("subjects") - {"it"}) | listed("subjects_with_verb")
    return any(word in later for word in words[1:-1])


def _is_praise(words: Words) -> bool:
    rest = [word for word in words if word not in listed("strengtheners")]
    if rest and rest[-1] in listed("praised") and len(rest) > 1:
        rest.pop()
    return bool(rest) and all(word in listed("praise") | {"and"} for word in rest)


def _is_done(first: str, second: str) -> bool:
    takes = listed("determiners") | listed("prepositions") | {"it", "them", "up", "out"}
    return is_regular_past(first) and (second in takes or not second)


def _is_to_do(first: str, second: str) -> bool:
    """Whether a word that may be a thing is a deed here: "test the pumps"."""
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
