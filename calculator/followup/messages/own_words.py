"""Fits the candidate's own words into a sentence, whichever way they answered the question."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml

_ENDS = ".,;:… "
_OWN_SENTENCE = re.compile(r"i(?:['’]\w+)?\s", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: either the end of a sentence of ours, or a sentence of its own.

    A sentence has its full stop, question mark or exclamation mark, and so has a clause that
    ends one; of the two, one is empty, or both.
    """

    clause: str = ""
    sentence: str = ""


def as_topic(text: str) -> Said:
    """What stands after "about": a thing, or how, why, what …, without a stop."""
    opened = _opened(text, "topic")
    first, second = [*_WORD.findall(opened.replace("’", "'")), "", ""][:2]
    speaks = first.lower() in _data()["sentence"]["begins"].split() and first != "IT"
    if speaks and second.lower() not in {"", "and", "or"}:
        return Said(sentence=_stopped(opened[:1].upper() + opened[1:]))
    return Said(clause=_lowered(opened).rstrip(f"{_ENDS}!?"))


def as_thought(text: str) -> Said:
    """What stands after "I have been thinking that"."""
    opened = _opened(text, "thought")
    if _OWN_SENTENCE.match(opened) or opened.endswith("?"):
        return Said(sentence=_stopped(opened[:1].upper() + opened[1:]))
    for opening, words in _data()["thinking"].items():
        if _begins(opened, opening):
            return Said(sentence=_stopped(words.format(_lowered(opened))))
    return Said(clause=_stopped(_lowered(opened)))


def as_help(text: str) -> Said:
    """What stands after "I could": "help by setting it up", "set it up", "help with the trial"."""
    opened = _opened(text, "help")
    if _OWN_SENTENCE.match(opened) or not opened:
        return Said(sentence=_stopped(opened))
    first = opened.partition(" ")[0]
    if first == first.capitalize():  # what they would do is no name
        opened = opened[:1].lower() + opened[1:]
    before = _help_before(opened) if opened[:1].islower() else "help with "
    return Said(clause=_stopped(f"{before}{opened}"))


def as_point(text: str) -> str:
    """What stands after a colon, as it is, with a stop."""
    return _stopped(_opened(text, "point"))


def as_reason(text: str) -> str:
    """What stands after a decision: "." or ": I have …." or " because I have …."."""
    joined = any(_begins(text, each) for each in _data()["reason"]["joins"])
    if joined:
        return f" {_stopped(text[:1].lower() + text[1:])}"
    return f": {_stopped(_lowered(text))}" if text else "."


def _help_before(text: str) -> str:
    forms, first = _data()["help"], _first_word(text)
    if _is_doing(first):
        return "help by "
    if first in forms["follow_help"].split():
        return "help "
    return "help with " if first in forms["things"].split() or first.isdigit() else ""


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word not in _data()["help"]["not_doing"].split()


def _first_word(text: str) -> str:
    """In lower case; of "quickly setting up" it is "setting"."""
    words = _WORD.findall(text.lower())
    return next((word for word in words if not word.endswith("ly")), "")


def _opened(text: str, field: str) -> str:
    """The text without an opening that the sentence around it has already."""
    for opening in _data()["openings"][field]:
        if _begins(text, opening):
            return text[len(opening) :].lstrip(", ")
    return text


def _begins(text: str, opening: str) -> bool:
    plain = text.replace("’", "'").lower()
    return plain.startswith(f"{opening} ")


def _lowered(text: str) -> str:
    """Without the capital of a first word that has none of its own."""
    first, _, rest = text.partition(" ")
    capital = rest and first == first.capitalize()
    lowers = capital and first.lower() in _data()["lower"]["words"].split()
    return f"{first.lower()} {rest}" if lowers else text


def _stopped(text: str) -> str:
    """With one mark at the end."""
    text = text.strip()
    return text if not text or text.endswith(("?", "!")) else f"{text.rstrip(_ENDS)}."


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return dict(read_toml("data/own_words.toml"))
