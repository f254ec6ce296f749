"""A small language for phrases, so that an editor can read and add them.

    unless you {answer}          words, and one of a list of words
    (do|would) you mind          one or the other
    i (really|badly)? need       what has a question mark may be left out
    repl* by ... friday          any ending of a word; up to six words between
    could i .. ask               up to two words between
    i want !(to|you)             not followed by these
    ^ nobody has called $        the beginning and the end of a sentence

A phrase is matched against the words of a sentence in their plain form, in which "I'll" is
"i will", "didn't" is "did not", "follow-up" is "follow up", and the only marks are "?" and
"!". Numbers are words; "#" stands for any.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.review.findings import data_of
from followup.review.parts.sentences import STEM

_ITEM = re.compile(r"\.{2,3}(?= |$)|!?\([^(){}]*\)\??|!?\(|\)\??|\||\{\w+\}\??|[^\s(){}|]+")
"""A mark, a word, a list; a group with only words in it is one item, as most groups are."""
_MARKS = {
    "...": "(?:[^ ]+ ){0,6}?",
    "..": "(?:[^ ]+ ){0,2}?",
    "#": r"(?:[^ ]?\d[^ ]* )",
    "^": "^",
    "$": "$",
}
_COMMON = 1000
_NONE = frozenset[str]()


class Part(NamedTuple):
    """A part of a phrase: what it is as a regular expression, and the words that it needs."""

    expression: str
    needs: tuple[frozenset[str], ...] = ()
    """Lists of words: a sentence with the part has a word of each."""

    @property
    def rarest(self) -> frozenset[str]:
        """The list to look for first; empty if the part needs no word."""
        if len(self.needs) == 1:
            return self.needs[0]
        return min(self.needs, key=_weight, default=_NONE)


def read_phrase(phrase: str) -> Part:
    """The phrase as one part; raises ValueError if it is not of the language."""
    items = _ITEM.findall(phrase)[::-1]
    part = _alternatives(items)
    if items or phrase.count("(") != phrase.count(")"):
        message = f"a mark without its partner in the phrase {phrase!r}"
        raise ValueError(message)
    return part


def _alternatives(items: list[str]) -> Part:
    """What stands up to the next closing mark; it is taken from the end of the items."""
    sequences: list[list[Part]] = [[]]
    while items and not items[-1].startswith(")"):
        item = items.pop()
        if item == "|":
            sequences.append([])
        else:
            sequences[-1].append(_item(item, items))
    return _either([_sequence(each) for each in sequences])


def _either(parts: list[Part]) -> Part:
    """One of several parts: it needs a word that one of them needs."""
    if len(parts) == 1:
        return parts[0]
    needs: tuple[frozenset[str], ...] = ()
    if all(part.needs for part in parts):
        needs = (_NONE.union(*[part.rarest for part in parts]),)
    return Part(f"(?:{'|'.join([part.expression for part in parts])})", needs)


def _item(item: str, items: list[str]) -> Part:
    if item.endswith("("):
        inner = _alternatives(items)
        return _marked(item, inner, items.pop() if items else "")
    return _group(item) if item.startswith(("(", "!(")) else _word(item)


def _marked(opening: str, inner: Part, closing: str) -> Part:
    """A group, by its marks: not to follow, or to be left out at will."""
    if opening == "!(":
        return Part(f"(?!{inner.expression})")
    return Part(f"(?:{inner.expression})?") if closing == ")?" else inner


@lru_cache(maxsize=4000)
def _group(item: str) -> Part:
    """A group with only words in it, such as "(do|would)"."""
    start, end = item.index("(") + 1, item.rindex(")")
    ways = [_sequence(list(map(_word, way.split()))) for way in item[start:end].split("|")]
    return _marked(item[:start], _either(ways), item[end:])


@lru_cache(maxsize=4000)
def _word(item: str) -> Part:
    """What stands for itself, for a list, or for any words."""
    if item in _MARKS:
        return Part(_MARKS[item])
    if item.startswith("{"):
        listed = _list(item.strip("{}?"))
        return Part(f"(?:{listed.expression})?") if item.endswith("?") else listed
    ending = r"[^ ]*" if item.endswith("*") else ""
    if ending and len(item) <= STEM:
        message = f"too short for an ending of any kind: {item!r}"
        raise ValueError(message)
    return Part(f"{re.escape(item.rstrip('*'))}{ending} ", (frozenset({item}),))


@lru_cache
def _list(name: str) -> Part:
    return read_phrase("|".join(data_of("words")["lists"][name]))


def _sequence(parts: list[Part]) -> Part:
    """Parts that follow each other: it needs what each of them needs."""
    if len(parts) == 1:
        return parts[0]
    expression = "".join([part.expression for part in parts])
    return Part(expression, tuple([need for part in parts for need in part.needs]))


@lru_cache(maxsize=10_000)
def _weight(words: frozenset[str]) -> int:
    """How many words of a text may be among these; the fewer, the better to look for."""
    return len(words) + _COMMON * len(words & _common())


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(data_of("own_text")["english"].split())
