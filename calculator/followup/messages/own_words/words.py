"""The lists of data/own_words/words.toml, and what can be told from a word alone."""

import re
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml

_TOKEN = re.compile(r"[\w'’&+#]+(?:[-/.][\w'’&+#]+)*|[^\w\s]")
_VOWELS = "aeiou"


def tokens_of(text: str) -> list[str]:
    """Words and marks, in lower case and with plain apostrophes."""
    return [token.lower().replace("’", "'") for token in _TOKEN.findall(text)]


@lru_cache
def listed(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(_data()[name].split())


@lru_cache(maxsize=1)
def mended() -> dict[str, str]:
    """What is typed in haste, and how it is written."""
    return dict(_data()["mended"])


@lru_cache(maxsize=1)
def shortened() -> dict[str, str]:
    """Endings and whole words that are short for something, and what for."""
    return dict(_data()["shortened"])


@lru_cache(maxsize=1)
def because() -> tuple[str, ...]:
    """What a reason may begin with."""
    return tuple(_data()["because"])


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Every word that is no name: only the beginning of a sentence gives it a capital."""
    lists = [name for name, value in _data().items() if isinstance(value, str)]
    keep_theirs = listed("first_names") | listed("days") | {"i", "i'm", "i've", "i'd", "i'll"}
    return frozenset().union(*map(listed, lists)) - keep_theirs


def is_doing(word: str) -> bool:
    """Whether a word in -ing is somebody doing something."""
    return word.endswith("ing") and len(word) > len("ring") and word not in listed("not_doing")


def is_regular_past(word: str) -> bool:
    """Whether it is a past form in -ed."""
    return word.endswith("ed") and not word.endswith("eed") and len(word) > len("bred")


def doing(text: str) -> str:
    """The deed as a thing: "set up the trial" is "setting up the trial"."""
    verb, space, rest = text.partition(" ")
    if verb.lower() in listed("doubles"):
        verb += verb[-1]
    elif verb.endswith("ie"):
        verb = f"{verb[:-2]}y"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        verb = verb[:-1]
    return f"{verb}ing{space}{rest}"


def with_article(text: str, article: str) -> str:
    """With "a" or "an" instead of "a" where a vowel follows."""
    if article == "a" and text[:1].lower() in _VOWELS:
        article = "an"
    return f"{article} {text}"


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return read_toml("data/own_words/words.toml")
