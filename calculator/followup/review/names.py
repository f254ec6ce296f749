"""Whether the greeting has the right name."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from followup.messages.people import People, greeted_as
from followup.review.findings import Finding, data_of, finding
from followup.review.gaps import has_gap
from followup.review.parts.greeting import greeting_words
from followup.review.parts.letter import Letter
from followup.review.parts.span import Span

_SUFFIXES = re.compile(r"(?:-?(?:san|sama|sensei|ssi|nim|ji)|様|さん|先生|님|씨|さま)$")
_AND = re.compile(r"\s*(?:,|&|\band\b|\bund\b|/|\+)\s*")
_SMALL_ENDING = re.compile(r"[a-z]?(?:ie|y|ey|i)")
"""Of "Ruthie" for Ruth, and "Johnny" for John."""
_FEWEST_LETTERS = 3
_NEARLY = 0.75
_FEWEST_LETTERS_CUT = 2
"""A short form drops as many: "Kat" of "Katherine". One letter less is a slip: "Eva", "Evan"."""


def name_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """No greeting, a greeting by no name, or a greeting of somebody else."""
    expected = greeted_as(people.recipient)
    greeting = letter.greeting
    if greeting is None:
        yield finding("no-greeting", expected=expected or "hiring team")
        return
    if not expected or has_gap(greeting.text):
        return
    span, words = (greeting.start, greeting.end), _name_words(greeting.text)
    if all(word.lower() in greeting_words("to_nobody") for word in words):
        to_all = words and len(people.recipients) > 1
        if letter.greets_without_name:
            yield finding("no-greeting", span, how="unsure", expected=expected)
        elif not to_all and _plain(expected) != _plain(greeting.text):
            yield finding("no-greeting", span, expected=expected)
        return
    yield from _judged(greeting, people, expected)


def _judged(greeting: Span, people: People, expected: str) -> Iterator[Finding]:
    """What is wrong with the name in a greeting, if anything is."""
    span = greeting.start, greeting.end
    known = [f"{each.name} {each.greeting}" for each in people.recipients]
    theirs = {_bare(word) for word in _name_words(" ".join(known))}
    plain = _plain(greeting.text)
    rest, number = re.subn(rf"(?<!\w){re.escape(_plain(expected))}(?!\w)", " ", plain, count=1)
    whole = number > 0
    parts = [_name_words(part) for part in _AND.split(rest)]
    known_to_all = theirs | greeting_words("to_nobody") | set(_name_words(people.company))
    strange = [_strangers(part, theirs, known_to_all) for part in parts]
    right = whole or any(words and not others for words, others in zip(parts, strange, strict=True))
    # Beside the right person, somebody else may be greeted as well; but not "Tom and Pria"
    # where Priya is the other one.
    missed = theirs - {_bare(word) for word in _name_words(plain)}
    others = [
        word
        for part, unknown in zip(parts, strange, strict=True)
        for word in unknown
        if not right
        or theirs.intersection(part)
        or (whole and part is parts[0])
        or get_close_matches(word, missed, cutoff=_NEARLY)
    ]
    short = [word for word in others if _is_short_for(word, theirs)]
    if _titles_differ(greeting.text, known) or len(others) > len(short):
        yield finding("wrong-name", span, expected=expected, found=greeting.text)
    elif any(not _is_usual_short(word, theirs) for word in short):
        yield finding("wrong-name", span, how="unsure", expected=expected, found=greeting.text)


def _strangers(part: list[str], theirs: set[str], known: set[str]) -> list[str]:
    """The words of one greeted person that are not of the recipient's name."""
    ours = [_bare(word) for word in part]
    return [word for word in ours if word not in known and not _is_initial(word, theirs)]


def _is_short_for(word: str, theirs: set[str]) -> bool:
    """Whether it may be what they are called: a usual short form, or the beginning of a name."""
    cut = any(
        len(each) - len(word) >= _FEWEST_LETTERS_CUT and each.startswith(word) and len(word) > 1
        for each in theirs
    )
    return cut or _is_usual_short(word, theirs) or any(_spelt_out(each) == word for each in theirs)


def _is_usual_short(word: str, theirs: set[str]) -> bool:
    """Whether it is "Kate" for Katherine, or "Robert" for Bob; not "Catherine" for Katherine."""
    if any(
        _SMALL_ENDING.fullmatch(word.removeprefix(name))
        for name in theirs
        if word.startswith(name) and len(name) >= _FEWEST_LETTERS
    ):
        return True
    return any(
        (word in short and theirs & (names | short)) or (word in names and theirs & short)
        for names, short in _short_names()
    )


def _is_initial(word: str, theirs: set[str]) -> bool:
    """Whether it is "R" for Rivera: some people sign so."""
    return len(word) == 1 and any(each.startswith(word) for each in theirs)


def _spelt_out(name: str) -> str:
    """The name where a keyboard has no ü: "mueller" for "müller"."""
    for mark, letters in data_of("short_names")["spelt_out"].items():
        name = name.replace(mark, letters)
    return name


def _titles_differ(greeting: str, known: list[str]) -> bool:
    """Whether a man is greeted as a woman or a woman as a man, by the titles alone."""
    theirs, ours = _words(" ".join(known)), _words(greeting)
    men, women = greeting_words("men"), greeting_words("women")
    if theirs & men and theirs & women:
        return False
    return bool(
        (theirs & men and ours & women and not ours & men)
        or (theirs & women and ours & men and not ours & women)
    )


def _words(text: str) -> set[str]:
    return {word.lower().rstrip(".") for word in re.findall(r"[\w.]+", text)}


def _name_words(name: str) -> list[str]:
    """The words of a name without titles, in lower case."""
    words = (word.strip('.,;:!()"“”') for word in _plain(name).split())
    return [word for word in words if word and word.rstrip(".") not in greeting_words("titles")]


def _plain(text: str) -> str:
    """In one case and one spelling; the accents of a name are kept."""
    return unicodedata.normalize("NFC", text).replace("’", "'").casefold().strip()


def _bare(word: str) -> str:
    return _SUFFIXES.sub("", word)


@lru_cache(maxsize=1)
def _short_names() -> list[tuple[frozenset[str], frozenset[str]]]:
    """Names, and what people who have them are called."""
    lines = data_of("short_names")["names"].strip().splitlines()
    parts = (line.split(":") for line in lines)
    return [(frozenset(names.split()), frozenset(short.split())) for names, short in parts]
