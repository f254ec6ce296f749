"""The words that stand around an answer, from data/own_words/fields.toml."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from followup.messages.own_words.questions import indirect
from followup.messages.own_words.shapes import Shape
from followup.messages.own_words.wording import stopped
from followup.messages.own_words.words import doing, listed, with_article
from followup.own_data import read_toml

_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m|o'clock|-|–|to|$)", re.IGNORECASE)
_SPAN = re.compile(r"-|–| to | and ")
_LONGER = re.compile(
    r"\b(?:more|longer|extra|another|additional)\b|^(?:an?|one|two|three|a few|a couple of|\d+) "
    r"(?:business |working )?(?:days?|weeks?)$",
    re.IGNORECASE,
)
"""A time that they would like on top, and no day."""
_TOO = re.compile(r"(?:the )?(?P<thing>.+?) (?P<too>(?:too|not) \w+(?: enough)?)")


@dataclass(frozen=True, slots=True)
class Fitted:
    """An answer as the templates take it: a form, and the words in it. All empty if not given."""

    form: str = ""
    text: str = ""
    again: str = ""
    """Why it must be asked for again: a name in data/own_words/asked_again.toml."""
    small: str = field(default="", compare=False)
    """The same as it goes on behind a colon: small, unless a name begins it."""

    def __str__(self) -> str:
        """The words, as they stand in a template."""
        return self.text


@lru_cache(maxsize=1)
def field_rules() -> dict[str, Any]:
    """How the answer to each question is fitted."""
    return read_toml("data/own_words/fields.toml")


def framed(form: str, around: str, text: str, shape: Shape) -> Fitted:
    """The answer with the words around it, as the form that the templates know."""
    match form:
        case "help":
            brings = listed("brought") & set(text.lower().split()[:3])
            return Fitted("deed", f"{'bring' if brings else 'help with'} {text}")
        case "praise":
            return Fitted("sentence", stopped(_praise(text)))
        case "reason":
            return Fitted("joined", _reason(text))
        case "day" if _LONGER.search(text):
            return Fitted("longer", text)
    rest = text.partition(" ")[2]
    inner = doing(rest if shape is Shape.TO_DO else text) if "{doing}" in around else ""
    on = _at_a_time(text) if "{on}" in around else ""
    asked = indirect(text) if "{indirect}" in around else ""
    said = around.format(text, doing=inner, rest=rest, on=on, indirect=asked)
    if form not in {"sentence", "feeling"}:
        return Fitted(form, said, small=said)
    whole = stopped(said)
    is_ours = around[:1].isupper() and not around.startswith("I ")
    first = said[:1].lower() if is_ours else said[:1]
    return Fitted(form, whole, small=f"{first}{whole[1:]}")


def _at_a_time(text: str) -> str:
    """When: "on Tuesday afternoon", "at 5 pm", "from 3-5 pm"; other words need nothing."""
    if text.partition(" ")[0].lower() in listed("days"):
        return f"on {text}"
    if _CLOCK.match(text):
        return f"{'from' if _SPAN.search(text) else 'at'} {text}"
    return text


def _praise(text: str) -> str:
    """For "great idea", "it struck me as a great idea"; for "useful", "I found it useful"."""
    words = text.split()
    frames = field_rules()["praise"]
    if words[-1].lower() not in listed("praised") or len(words) == 1:
        return str(frames["quality"].format(text))
    bare = re.sub(r"^(?:an?|the) ", "", text)
    many = _are_many(words[-1]) or words[-1].lower() in frames["uncounted"].split()
    return str(frames["things" if many else "thing"].format(bare if many else _with_a(bare)))


def _reason(text: str) -> str:
    """For "salary too low", "because the salary is too low"; for a thing, "because of" it."""
    frames = field_rules()["reason_things"]
    first, *others = text.lower().split()
    if others and others[-1] == "reasons":
        return str(frames["reasons"].format(text))
    if first in {"too", "not"} and others and others[0] != "enough":
        return str(frames["far"].format(text))
    if first in {"no", "not"}:
        return str(frames["none"].format("are" if _are_many(others[-1]) else "is", text))
    if found := _TOO.fullmatch(text):
        be = "are" if _are_many(found["thing"].split()[-1]) else "is"
        return str(frames["too"].format(found["thing"], be, found["too"]))
    return str(frames["other"].format(text))


def _are_many(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _with_a(text: str) -> str:
    return with_article(text, "a")
