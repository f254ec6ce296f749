"""Puts right what only haste or a telephone did to a text: nothing that they chose."""

import re
from functools import lru_cache
from typing import Any

from followup.messages.own_words.words import common_words, mended
from followup.own_data import read_toml

_BULLET = re.compile(r"^(?:[-–—*•·>]+|\(?\d{1,2}[.)])\s+")
_QUOTES = {'"': '"', "“": "”", "'": "'", "«": "»", "(": ")"}
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+|[:;]-?[)(DP]$")
_ENDS = ".,;:…!- "
_WORD = re.compile(r"[^\W\d_](?:[\w'’]*\w)?")
_BEFORE_A_MARK = re.compile(r" +([,.;:!?])")
_SHORTEST_SHOUT = 3


def cleaned(text: str) -> str:
    """One line without bullets, quotation marks around it and shouting; "" for "n/a"."""
    text = _BULLET.sub("", " ".join(_PICTURES.sub(" ", text).split()))
    while _is_wrapped(text.rstrip(_ENDS)):
        text = text.rstrip(_ENDS)[1:-1].strip()
    text = _pattern("hedges").sub("", text)
    if _pattern("nothing").fullmatch(text.strip(" .")):
        return ""
    text = _quieter(text)
    for pattern, meant in _joined():
        text = pattern.sub(meant, text)
    return _BEFORE_A_MARK.sub(r"\1", _WORD.sub(_mend, text))


def without_end(text: str) -> str:
    """Without the marks at its end, but for a question mark and the stop of "etc."."""
    bare = text.rstrip(_ENDS)
    return f"{bare}." if bare.endswith(("etc", "a.m", "p.m", "e.g")) else bare


def _is_wrapped(text: str) -> bool:
    """Whether the whole of it stands in quotation marks or brackets."""
    last = _QUOTES.get(text[:1])
    return len(text) > 1 and last is not None and text[-1] == last and last not in text[1:-1]


def _quieter(text: str) -> str:
    """In small letters, if all of it was in capitals."""
    words = _WORD.findall(text)
    long = [word for word in words if len(word) >= _SHORTEST_SHOUT]
    if len(words) < _SHORTEST_SHOUT or not long or not all(word.isupper() for word in words):
        return text
    return _WORD.sub(lambda each: each[0].lower() if _is_a_word(each[0]) else each[0], text)


def _is_a_word(text: str) -> bool:
    """Whether it is a word and no abbreviation, which keeps its capitals."""
    is_known = text.lower() in common_words()
    return is_known or len(text) > _SHORTEST_SHOUT + 1 or text in {"I", "A"}


def _mend(found: re.Match[str]) -> str:
    return mended().get(found[0].replace("’", "'"), found[0])


@lru_cache
def _pattern(name: str) -> re.Pattern[str]:
    either = "|".join(_typing()[name])
    whole = rf",? (?:{either})[.! ]*$" if name == "hedges" else rf"(?:{either})"
    return re.compile(whole, re.IGNORECASE)


@lru_cache(maxsize=1)
def _joined() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What is typed without its apostrophe at the beginning, and what is meant."""
    return tuple(
        (re.compile(rf"^{each['typed']}(?= (?:{each['before']})\b)", re.IGNORECASE), each["meant"])
        for each in _typing()["joined"]
    )


@lru_cache(maxsize=1)
def _typing() -> dict[str, Any]:
    return read_toml("data/own_words/typing.toml")
