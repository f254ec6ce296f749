"""Fits what a candidate typed into a message, or says why they are asked for it again."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from followup.messages.own_words.clean import cleaned, without_end
from followup.messages.own_words.frame import Fitted, field_rules, framed
from followup.messages.own_words.shape import shape_of
from followup.messages.own_words.shapes import Shape
from followup.messages.own_words.wording import listed_with_and, lowered, with_its_article
from followup.messages.own_words.words import listed, tokens_of

type Pick = Callable[[str, Sequence[str]], str]
"""Chooses one of several wordings, for the place in the message that the name says."""

_NEXT_SENTENCE = re.compile(r"(?<=[\w”\")][.!?])\s+(?=[A-Z“\"])")
_SIGNS = re.compile(r"->|=>|[→⇒|=<>{}#~^]|https?:|www\.|\w@\w|\s\+\s|\s[&/]\s?\w+\s[&/]\s")
_SOMEBODY = frozenset({"he", "she", "him", "her", "his", "hers", "he's", "she's"})
_SENTENCES = {Shape.SENTENCE, Shape.EVENT, Shape.FEELING, Shape.CLAUSE, Shape.QUESTION}
_MOST_OPENINGS = 4


def fit(field: str, text: str, pick: Pick) -> Fitted:
    """The answer to the question of that name, in a form of data/own_words/fields.toml.

    What is typed stays; the beginning that the sentence around it says already is left out,
    and so is a note to oneself ("mention that").
    """
    rules = field_rules()[field]
    bare = _without_openings(cleaned(text), field) if text else ""
    if bare is None:
        return Fitted(again="empty")
    if not bare:
        return Fitted()
    if why := _unusable(bare, rules["most"]):
        return Fitted(again=why)
    shape = _shape_of_all(bare, of_a_deed=rules.get("of_a_deed", False))
    known = _known_as(shape, bare, rules)
    frames = rules["as"].get(known)
    if frames is None:
        return Fitted(again="unfit")
    frame = pick(field, [frames] if isinstance(frames, str) else frames)
    form, _, around = frame.partition(": ")
    owner = "my" if rules.get("of_their_own") else ""
    return framed(form, around, _inner(bare, shape, rules["article"], owner), shape)


def _without_openings(text: str, field: str) -> str | None:
    """The text without what is said already; None if it was only a note to oneself."""
    rest = text
    for _ in range(_MOST_OPENINGS):
        plain = rest.replace("’", "'").lower()
        opening = _openings(field).match(plain) or _openings("to_oneself").match(plain)
        if opening is None:
            break
        left = rest[opening.end() :].lstrip(" ,:–-")
        if not left:
            break
        rest = left
    words = [word.strip(".!") for word in rest.lower().split()]
    empty = field_rules()["to_oneself"]["empty"].split()
    is_empty = bool(words) and all(word in empty for word in words)
    return None if is_empty else rest


@lru_cache
def _openings(field: str) -> re.Pattern[str]:
    """What is left out at the beginning of an answer, the longest first."""
    longest_first = sorted(field_rules()[field]["openings"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?=[ ,:])")


def _unusable(text: str, most: int) -> str:
    words = text.split()
    if len(words) > most:
        return "too_long"
    if _SIGNS.search(text):
        return "signs"
    place = next((n for n, word in enumerate(tokens_of(text)) if word in _SOMEBODY), None)
    names = [word for word in words[1:place] if word[:1].isupper() and word not in {"I", "I'm"}]
    return "somebody" if place is not None and not names else ""


def _shape_of_all(text: str, *, of_a_deed: bool) -> Shape:
    """The shape of one sentence; several of them are sentences, or a note."""
    first, *others = _NEXT_SENTENCE.split(text)
    shape = shape_of(without_end(first), of_a_deed=of_a_deed)
    if not others or shape in _SENTENCES:
        return shape if not others else Shape.SENTENCE
    return Shape.NOTE


def _known_as(shape: Shape, text: str, rules: Mapping[str, Any]) -> Shape:
    """The shape that the field has a frame for, where it has none for a nearer one."""
    if shape is Shape.TOLD and shape not in rules["as"]:
        return Shape.DID
    is_praised = rules.get("praised_with_article") and tokens_of(text)[0] in listed("praise")
    return Shape.PRAISED if shape is Shape.THING and is_praised else shape


def _inner(text: str, shape: Shape, article: str, owner: str) -> str:
    text = lowered(without_end(text))
    if shape is Shape.BECAUSE:
        text = text[:1].lower() + text[1:]
    if shape is Shape.THAT:
        text = text.partition(" ")[2]
    if shape is not Shape.THING:
        return text
    text = listed_with_and(text)
    if owner and text.partition(" ")[0] in listed("brought"):
        return f"{owner} {text}"
    return with_its_article(text, article) if article else text
