"""The candidate's answers, fitted for one message; what is missing, and what is not clear."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from followup.messages.customs import spoken_day
from followup.messages.kinds import MessageKind, Tone
from followup.messages.letter import Answers, Letter
from followup.messages.own_words.fit import fit
from followup.messages.own_words.frame import Fitted
from followup.messages.own_words.until import day_or_words, later_than_asked
from followup.messages.own_words.wording import written_out
from followup.messages.people import OWN_WORDS
from followup.own_data import read_toml, sentence


@dataclass(frozen=True, slots=True)
class Unclear:
    """An answer that cannot be used: its field, and what to do about it."""

    field: str
    message: str


def answers_in(letter: Letter) -> Answers:
    """Each answer that the kind asks for; a gap where it cannot do without one."""
    pick = letter.variants().pick
    found = {}
    for name in OWN_WORDS:
        fitted = fit(name, _typed(name, letter), pick)
        if name == "until":
            fitted = later_than_asked(fitted, letter.details.until, letter.situation)
        if letter.tone is Tone.FORMAL:
            text, small = written_out(fitted.text), written_out(fitted.small)
            fitted = replace(fitted, text=text, small=small)
        if not fitted.form and name in letter.facts.needs:
            fitted = Fitted("thing", gap(name), fitted.again)
        found[name] = fitted
    return found


def gap(field: str) -> str:
    """What stands where something is missing: marked, so that nobody sends it unseen."""
    return sentence("sentences", "gaps", field)


def missing_from(letter: Letter, answers: Answers) -> tuple[str, ...]:
    """Paths of the fields that were not given, or not clear, and that the message needs."""
    people = letter.people
    needed: dict[str, object] = {
        "people.recipients[0].name": people.recipient.name or people.recipient.greeting,
        "people.job_title": people.job_title,
        "people.you.name": people.your_name,
    }
    for need in letter.facts.needs:
        match need:
            case "offer_deadline":
                needed["situation.offer_deadline"] = letter.situation.offer_deadline
            case "contact":
                needed["people.you.contact"] = people.your_contact
            case _:
                needed[f"details.{need}"] = answers[need].text != gap(need)
    return tuple(path for path, value in needed.items() if not value)


def unclear_among(letter: Letter, answers: Answers) -> Iterator[Unclear]:
    """The answers that are asked for again, with an example of each."""
    deadline = spoken_day(letter.situation.offer_deadline, letter.country)
    for name, fitted in answers.items():
        if fitted.again:
            example = _questions()[name]["example"]
            why = _asked_again()[fitted.again].format(example=example, deadline=deadline)
            yield Unclear(f"details.{name}", why)


def _typed(name: str, letter: Letter) -> str:
    """What they typed for a question; nothing, if the message does not ask it."""
    if name not in letter.facts.asks:
        return ""
    typed: str = getattr(letter.details, name)
    if name == "until":
        return day_or_words(typed, letter.country)
    if letter.kind is MessageKind.CORRECTION:  # the interface had one field for both
        typed = typed or letter.details.point
    return _addressed(typed, letter.people.recipient.name)


def _addressed(text: str, name: str) -> str:
    """To Amara, "Amara's point" is "your point"."""
    for part in (name, *name.split()):
        if len(part) > 1 and part[0].isupper():
            text = re.sub(rf"\b{re.escape(part)}['’]s\b", "your", text)
    return text


@lru_cache(maxsize=1)
def _asked_again() -> dict[str, str]:
    return read_toml("data/own_words/asked_again.toml")


@lru_cache(maxsize=1)
def _questions() -> dict[str, Any]:
    return read_toml("data/questions.toml")
