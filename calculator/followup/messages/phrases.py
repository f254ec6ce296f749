"""Phrases that change with what was given, with who reads them, and with how they met."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from followup.messages.letter import Letter
from followup.messages.occasion import Occasion
from followup.own_data import read_toml

_ROLE_ALREADY = re.compile(r"^(?:the|an?) | (?:role|position|job|post)$", re.IGNORECASE)
_AT_ALREADY = re.compile(r"^at ", re.IGNORECASE)


def about_the_job(letter: Letter, occasion: Occasion) -> dict[str, str]:
    """The job, as "the Analyst role at Northwind", and what subjects call it."""
    job = _ROLE_ALREADY.sub("", letter.people.job_title).strip()
    company = _AT_ALREADY.sub("", letter.people.company).rstrip(". ")
    company = "" if "internal" in occasion.true else company
    of_many = letter.to_agency and company  # an agency has many employers
    at = "_at" if of_many else ""
    role = ("role" if company else "role_alone") if job else ("role_at" if company else "no_role")
    known = {"job": job, "company": company, "day": occasion.full_day}
    return {
        "role": _phrase(role, **known),
        "interview": _phrase(f"interview{at}" if job else "no_job", **known),
        "application": _phrase(_application(job, company, at), **known),
        "the_offer": _phrase("the_offer" if letter.to_agency else "your_offer"),
        "they": _phrase("they" if letter.to_agency else "you"),
        "after_dash": _phrase(f"after_dash{at}", **known) if job else "",
    }


def _application(job: str, company: str, at: str) -> str:
    """The phrase for what they applied for: a subject must say it, if anything is known."""
    if job:
        return f"application{at}"
    return "application_to" if company else "no_application"


def about_the_talk(letter: Letter, occasion: Occasion) -> dict[str, str]:
    """What the conversation is called, to those who were there and to the others."""
    met, how = letter.to_interviewer, letter.details.interview_format or "none"
    then = occasion.day if occasion.is_recent else _phrase("not_recent")
    a_talk = _phrases()["a_talk"][how]
    return {
        "meeting": _phrases()["meeting"][how],
        "a_talk": a_talk,
        # A day that is further off cannot be thanked for as it is: "thank you for today".
        "for_the_day": occasion.the_day if occasion.is_near else f"{a_talk} {occasion.day}",
        "the_talk": _phrase("our_conversation" if met else "the_interview"),
        "we_talked": _phrase("we_talked" if met else "the_interview"),
        "we_said": _phrase("we_said" if met else "was_said"),
        "the_questions": _phrase("your_questions" if met else "the_questions"),
        "day_then": then if met else _phrase("in_the_interview"),
    }


def what_is_asked(occasion: Occasion) -> str:
    """What a last message asks for news of."""
    asked: dict[str, str] = _phrases()["what"]
    return next((text for name, text in asked.items() if name in occasion.true), asked["none"])


def listed(names: Sequence[str]) -> str:
    """Names in a row: "Ana Ruiz, Tom Bell and Li Wei"."""
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])}{_phrase('and')}{names[-1]}"


def _phrase(name: str, **values: str) -> str:
    text: str = _phrases()["phrases"][name]
    return text.format_map(values)


@lru_cache(maxsize=1)
def _phrases() -> dict[str, Any]:
    return read_toml("data/phrases.toml")
