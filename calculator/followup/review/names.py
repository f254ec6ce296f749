"""Whether the greeting has the right name."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from followup.messages.people import People, greeted_as
from followup.own_data import read_toml
from followup.review.findings import Finding, finding
from followup.review.letter import Letter

_SUFFIXES = re.compile(r"(?:-?(?:san|sama|sensei|ssi|nim|ji)|様|さん|先生|님|씨|さま)$")


def name_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """No greeting, a greeting by no name, or a greeting of somebody else."""
    expected = greeted_as(people.recipient)
    greeting = letter.greeting
    if greeting is None:
        yield finding("no-greeting", expected=expected or "hiring team")
        return
    if not expected:
        return
    words = _name_words(greeting.text)
    if all(word.lower() in _to_nobody() for word in words):
        to_all = words and len(people.recipients) > 1
        if not to_all and expected.lower().strip() != greeting.text.lower().strip():
            yield finding("no-greeting", (greeting.start, greeting.end), expected=expected)
        return
    known = " ".join(f"{each.name} {each.greeting}" for each in people.recipients)
    if not _greets(greeting.text, words, known, expected):
        span = (greeting.start, greeting.end)
        yield finding("wrong-name", span, expected=expected, found=greeting.text)


def _greets(text: str, words: list[str], known: str, expected: str) -> bool:
    """Whether every word of the greeting is of the recipient's name, to the letter."""
    given = unicodedata.normalize("NFC", text)
    exact = unicodedata.normalize("NFC", expected)
    by_name = exact in given
    if by_name:
        words = _name_words(given.replace(exact, " ", 1))
    theirs = {_bare(word) for word in _name_words(known)}
    ours = [_bare(word) for word in words if word.lower() not in {"and", "&"}]
    return (by_name or any(word in theirs for word in ours)) and all(
        word in theirs or word.lower() in _to_nobody() for word in ours
    )


def _name_words(name: str) -> list[str]:
    """The words of a name without titles."""
    plain = unicodedata.normalize("NFC", name).replace("’", "'")
    words = (word.strip('.,;:!()"“”') for word in plain.split())
    return [word for word in words if word and word.lower().rstrip(".") not in _titles()]


def _bare(word: str) -> str:
    return _SUFFIXES.sub("", word)


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(read_toml("data/greetings.toml")["titles"].split())


@lru_cache(maxsize=1)
def _to_nobody() -> frozenset[str]:
    return frozenset(read_toml("data/greetings.toml")["to_nobody"].split())
