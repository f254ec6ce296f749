"""How a message greets. No title, no gender and no order of names is ever guessed."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from followup.messages.kinds import Tone
from followup.messages.people import Recipient, greeted_as, titles_apart
from followup.own_data import read_toml, sentence

_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")


def greeting(recipient: Recipient, tone: Tone) -> str:
    """The first line: "Hi Amara,", "Dear Dr Okafor,", or one that names nobody.

    A wish of the candidate's own is kept to the letter; with a greeting word of its own
    ("Good morning Ana"), it is the whole line.
    """
    words = _words()
    name = name_in_greeting(recipient, tone)
    if not name:
        return str(words["nobody"][tone])
    if name.lower().startswith(tuple(f"{each} " for each in words["begins"])):
        return f"{name.rstrip(' ,!')},"
    if name.lower() in words["teams"].split("|"):
        return f"{words['word'][tone]} {name},"
    titled = bool(titles_apart(name)[0])
    return f"{words['titled'] if titled else words['word'][tone]} {name},"


def name_in_greeting(recipient: Recipient, tone: Tone) -> str:
    """The name after the greeting word: as they wish, or else as the tone has it.

    Without a wish it is the first name, and in a formal message the title and surname or else
    the full name.
    """
    known = "" if "@" in recipient.name else _bare(recipient.name)
    recipient = replace(recipient, name=known)
    if recipient.greeting == "team":
        return sentence("greetings", "forms", "team")
    if recipient.greeting:
        return greeted_as(recipient)
    titles, rest = titles_apart(known)
    if tone is Tone.FORMAL or (titles and len(rest) < len(("first", "last"))):
        return greeted_as(replace(recipient, greeting="title_surname"))
    return rest[0] if len(rest) > 1 and _first_comes_first(rest) else known


def _first_comes_first(words: list[str]) -> bool:
    """Whether the first word is surely one person's first name.

    Elsewhere the family name comes first; and "Ana and Tom", "Hiring Manager" are no one person.
    """
    several = {word.lower() for word in words} & {*_words()["to_nobody"].split(), "&", "+"}
    is_latin = not several and all(map(_is_latin, words))
    one_letter = len(words[0].rstrip(".")) == 1
    return is_latin and not one_letter and words[0].lower() not in _family_names()


def _is_latin(word: str) -> bool:
    """Whether all of its letters are Latin, with any accents."""
    return all(letter < "\u0250" or "\u1e00" <= letter <= "\u1eff" for letter in word)


def _bare(name: str) -> str:
    """Without degrees behind it and what stands in brackets."""
    name = _IN_BRACKETS.sub("", name).strip()
    first, *others = name.split(", ")
    degrees = _words()["degrees"].split()
    kept = [each for each in others if each.lower().replace(".", "") not in degrees]
    return ", ".join([first, *kept])


@lru_cache(maxsize=1)
def _family_names() -> frozenset[str]:
    return frozenset(_words()["family_names"].split())


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return read_toml("data/greetings.toml")
