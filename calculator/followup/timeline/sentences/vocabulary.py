"""The words by which people say that they will answer, from a data file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml
from followup.timeline.sentences.segments import sentences_of
from followup.timeline.tokens.plain import plain_tokens
from followup.timeline.tokens.token import Tokens
from followup.timeline.tokens.vocabulary import HEDGE

type Words = frozenset[str]
type Pattern = tuple[str, ...]
"""Plain words that stand together; `_` is whom they tell."""


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """What each word says about an answer."""

    people: Mapping[str, Words]
    """They, I, you; and whom they tell."""
    roles: Mapping[str, Words]
    """What a word does: "will", "past", "not" …"""
    phrases: Mapping[str, Mapping[str, list[Pattern]]]
    """"tell", "decide", "hear", "answer", "wait" -> first word -> patterns, the longest first."""
    verbs: Mapping[str, str]
    """A form of a verb -> the form that the phrases have."""
    done: Mapping[str, Words]
    """The same -> its participles: "called", "decided", "heard"."""
    neutral: Words
    bare: Words
    context: Words
    event: Words
    manners: Words
    nice: Words
    doings: Words
    conditions: Words
    harmless: Words
    beside_nothing: Words
    loose_times: Words
    not_named: Words
    alternatives: Words
    beside_alternatives: Words


ARTICLES = {"a", "an", "the"}
PARTICIPLES = (("tell", "told"), ("give out", "given_out"), ("decide", "done"), ("hear", "heard"))


@lru_cache(maxsize=1)
def answer_words() -> AnswerWords:
    """The words of `data/timeline/answers.toml`."""
    data = _data()
    kinds = ("tell", "decide", "hear", "answer", "wait")
    no_day, condition = data["no_day"], data["condition"]
    return AnswerWords(
        people={name: _words(listed) for name, listed in data["people"].items()},
        roles={name: _words(listed) for name, listed in data["roles"].items()},
        phrases={kind: _patterns(data[kind]) for kind in kinds},
        verbs={form: verb for verb, forms in data["verbs"].items() for form in forms.split()},
        done={
            kind: _words(data["tell" if kind == "give out" else kind][table])
            for kind, table in PARTICIPLES
        },
        neutral=_words(data["neutral"]["words"]),
        bare=_words(data["bare"]["words"]),
        context=_words(data["context"]["words"]),
        event=_words(data["event"]["words"]),
        manners=_words(data["manners"]["words"]),
        nice=_words(data["manners"]["nice"]),
        doings=_words(data["manners"]["doings"]),
        conditions=_words(condition["words"]),
        harmless=_words(condition["harmless"]),
        beside_nothing=_words(no_day["beside_nothing"]),
        loose_times=_words(no_day["loose"]),
        not_named=_words(no_day["not_named"]),
        alternatives=_words(data["alternatives"]["markers"]),
        beside_alternatives=_words(data["alternatives"]["beside"]),
    )


@lru_cache
def plain_phrases(table: str, name: str) -> Mapping[str, list[Pattern]]:
    """Phrases of one entry in plain words by their first one, made when they are wanted."""
    tokens = plain_tokens(" ".join(_data()[table][name].split()))
    found = (tuple(token.text for token in part.of(tokens)) for part in sentences_of(tokens))
    return _by_first_word({pattern for pattern in found if set(pattern) - {HEDGE}})


def begins(pattern: Pattern, tokens: Tokens, at: int) -> bool:
    """Whether the pattern stands at token `at`."""
    return all(
        at + number < len(tokens) and tokens[at + number].text == word
        for number, word in enumerate(pattern)
    )


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return read_toml("data/timeline/answers.toml")


def _words(listed: str) -> Words:
    return frozenset(listed.split())


def _patterns(table: Mapping[str, str]) -> dict[str, list[Pattern]]:
    patterns: list[Pattern] = [(word,) for word in table.get("words", "").split()]
    patterns += [
        # In plain words "its" is "it is", since people leave the apostrophe out.
        tuple(word for word in part.replace(" its ", " it be ").split() if word not in ARTICLES)
        for part in table["phrases"].split(";")
    ]
    return _by_first_word(set(filter(None, patterns)))


def _by_first_word(patterns: set[Pattern]) -> dict[str, list[Pattern]]:
    """The first word -> the patterns that begin with it, the longest first."""
    found: dict[str, list[Pattern]] = {}
    for pattern in sorted(patterns, key=lambda pattern: (-len(pattern), pattern)):
        found.setdefault(pattern[0], []).append(pattern)
    return found
