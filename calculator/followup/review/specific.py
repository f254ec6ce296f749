"""Whether a message has one thing in it that only these two people talked about."""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from followup.messages.people import People
from followup.review.findings import data_of
from followup.review.parts.letter import Letter
from followup.review.parts.phrases import Phrases, phrases
from followup.review.parts.sentences import Sentence

_KNOWN_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d+")
_NO_WORD = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)(?:[a-z]*day"
    r"|uary|ch|il|e|y|ust|tember|ober|ember)?|\d+(?:st|nd|rd|th|am|pm|k|s)?"
)
"""Months, days, and numbers."""
_POINTERS = frozenset({"the", "that", "those", "these", "your", "his", "her", "their", "its"})
_LEADS = ("about ", " how ", " why ", "of your ")
"""Words right before a thing: one is then enough."""
_THINGS_OF_A_SENTENCE = 3
_THINGS_IN_ALL = 9
_LITTLE = 3
_WORDS_AFTER_WHAT_WAS_SAID = 2


class Evidence(IntEnum):
    """How much there is of it."""

    NONE = 0
    """Certainly nothing: every word could be anybody's."""
    LITTLE = 1
    """Some words of their own, but no thing that a reader could name."""
    ENOUGH = 2


class OwnWord(NamedTuple):
    """A word that could not stand in anybody's message; `place` is in the plain sentence."""

    word: str
    place: int
    is_thing: bool
    """Whether it is no abstraction, as far as its ending tells."""


def evidence(letter: Letter, people: People) -> Evidence:
    """How surely the message names one specific thing."""
    known = {word.lower() for word in _known_words(people)}
    things, own, pointed = set[str](), set[str](), False
    for sentence in letter.sentences:
        words = list(_own_words(sentence, known))
        if _names_a_thing(sentence, words):
            return Evidence.ENOUGH
        own |= {each.word for each in words}
        pointed |= any(_pointed_at(sentence.plain, each.place) for each in words if each.is_thing)
        if not _phrases("resume").are_in([sentence]):
            things |= {each.word for each in words if each.is_thing}
    if len(things) >= _THINGS_IN_ALL:
        return Evidence.ENOUGH
    return Evidence.LITTLE if pointed or len(own) >= _LITTLE else Evidence.NONE


def _names_a_thing(sentence: Sentence, words: list[OwnWord]) -> bool:
    if not words:
        return False
    if _phrases("topic").are_in([sentence]):
        return True
    until = min((start for _, start, _ in _phrases("resume").found_in(sentence)), default=None)
    for _, _, end in _phrases("said").found_in(sentence):
        rest = [each for each in words if end <= each.place and (not until or each.place < until)]
        fewest = 1 if sentence.plain[:end].endswith(_LEADS) else _WORDS_AFTER_WHAT_WAS_SAID
        if len(rest) >= fewest and any(each.is_thing for each in rest):
            return True
    things = {each.word for each in words if each.is_thing}
    if not things or _is_told_of(sentence, words):
        return bool(things)
    of_theirs = any(_pointed_at(sentence.plain, each.place) for each in words if each.is_thing)
    many = len(things) >= _THINGS_OF_A_SENTENCE and of_theirs
    return many and not _phrases("resume").are_in([sentence])


def _pointed_at(plain: str, place: int) -> bool:
    """Whether it is a thing that both know: "the parrot", "your red magnets"."""
    before = plain[:place].split()[-2:]
    return not _POINTERS.isdisjoint(before)


def _is_told_of(sentence: Sentence, words: list[OwnWord]) -> bool:
    """Whether it says what they did with a thing: "the manual you recommended"."""
    return any(
        _did().match(sentence.plain, each.place + len(each.word) + 1)
        for each in words
        if each.is_thing
    )


def _own_words(sentence: Sentence, known: set[str]) -> Iterator[OwnWord]:
    """The words that are not anybody's; the name of the job and gaps are left out."""
    not_it = [found.span() for found in _not_it().finditer(sentence.text.lower())]
    place = 0
    for word, start, _ in sentence.tokens:
        here, place = place, place + len(word) + 1
        bare = word.removesuffix("'s")
        offset = start - sentence.start
        if any(first <= offset < last for first, last in not_it):
            continue
        if _is_own(bare) and bare not in known:
            yield OwnWord(bare, here, not _is_abstract(bare))


def _is_own(word: str) -> bool:
    """Whether it has letters and could not stand in anybody's message."""
    return (
        len(word) > 1
        and any(map(str.isalpha, word))
        and word not in _anybodys_words()
        and "@" not in word
        and not _NO_WORD.fullmatch(word)
    )


def _is_abstract(word: str) -> bool:
    """Whether its ending says so; "station" and "fence" only look like it."""
    bare = word.removesuffix("s")
    return bare.endswith(_abstract_endings()) and not {bare, word} & _words("not_abstract")


def _known_words(people: People) -> list[str]:
    """Words that are known without any conversation: the job, the company, the names."""
    names = [each.name for each in people.recipients]
    return _KNOWN_WORD.findall(
        " ".join([people.company, people.job_title, people.your_name, *names])
    )


@lru_cache(maxsize=1)
def _did() -> re.Pattern[str]:
    """Up to three words, "you" or "we", and a verb of the past."""
    past = "|".join(data_of("specific")["past"].split())
    return re.compile(rf"(?:[^ ]+ ){{0,3}}?(?:you|we) (?:[^ ]+ )?(?:[^ ]+ed|{past}) ")


@lru_cache
def _phrases(name: str) -> Phrases:
    return phrases(*data_of("specific")[name])


@lru_cache(maxsize=1)
def _not_it() -> re.Pattern[str]:
    return re.compile(data_of("specific")["not_it"])


@lru_cache(maxsize=1)
def _abstract_endings() -> tuple[str, ...]:
    return tuple(data_of("specific")["abstract_endings"].split())


@lru_cache
def _words(name: str) -> frozenset[str]:
    return frozenset(data_of("specific")[name].split())


@lru_cache(maxsize=1)
def _anybodys_words() -> frozenset[str]:
    """Words that could stand in anybody's message, verbs in all their forms."""
    forms = {form for verb in _words("verbs") for form in _forms(verb)}
    return _words("generic") | _words("small") | _words("other_forms") | forms


def _forms(verb: str) -> tuple[str, ...]:
    """For example "hope", "hopes", "hoped", "hoping"."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing", f"{verb}r"
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"
    twice = f"{verb}{verb[-1]}"
    return (
        verb, f"{verb}{ending}", f"{verb}ed", f"{verb}ing", f"{twice}ed", f"{twice}ing",
    )  # fmt: skip


def small_words() -> frozenset[str]:
    """The small words that every text has."""
    return _words("small")
