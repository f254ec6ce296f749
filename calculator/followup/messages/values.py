"""The words that the templates can use, and what their conditions can ask."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from followup.messages.customs import is_american, spoken_day, word_for_resume
from followup.messages.greeting import name_in_greeting
from followup.messages.kinds import MessageKind, Tone, kind_facts
from followup.messages.occasion import Occasion
from followup.messages.own_words.fit import fit
from followup.messages.own_words.frame import Fitted
from followup.messages.people import OWN_WORDS, Details, People, Role
from followup.messages.variants import Variants
from followup.own_data import read_toml, sentence
from followup.plan.situation import Situation

_ROLE_ALREADY = re.compile(r"^(?:the|an?) | (?:role|position|job|post)$", re.IGNORECASE)
_AT_ALREADY = re.compile(r"^at ", re.IGNORECASE)
_SHORT_TOPIC = 6
"""Words of a topic that a last message may name: it must stay the shortest."""


def own_words(
    kind: MessageKind, details: Details, people: People, variants: Variants
) -> dict[str, Fitted]:
    """Each answer that the kind asks for, fitted; a gap where it cannot do without one."""
    facts = kind_facts()[kind]
    given = {}
    for name in OWN_WORDS:
        text = _addressed(getattr(details, name), people) if name in facts.asks else ""
        if name == "until":
            text = _day_or_words(text)
        if name == "correction" and not text and kind is MessageKind.CORRECTION:
            text = details.point
        found = fit(name, text, variants.pick)
        if not found.form and name in facts.needs:
            found = Fitted("thing", gap(name), found.again)
        given[name] = found
    return given


def gap(field: str) -> str:
    """What stands where something is missing: marked, so that nobody sends it unseen."""
    return sentence("sentences", "gaps", field)


def values_of(
    occasion: Occasion,
    people: People,
    details: Details,
    situation: Situation,
    given: Mapping[str, Fitted],
    tone: Tone,
) -> dict[str, Any]:
    """What may stand in double braces. Values are text; nothing in them is read as a template."""
    words = _Phrases(people, details, occasion)
    others = [each.name for each in people.recipients[1:] if each.name]
    return {
        **given,
        **words.about_the_job(),
        **words.about_the_talk(),
        "day": occasion.day,
        "stated_day": occasion.stated_day,
        "offer_day": occasion.offer_day or gap("offer_deadline"),
        "news_day": occasion.news_day,
        "asked_day": occasion.asked_day,
        "away_until": occasion.away_until,
        "what": next(
            (text for key, text in _phrases()["what"].items() if key in occasion.true),
            _phrases()["what"]["none"],
        ),
        "names": _listed(others),
        "to_name": f" {name}" if (name := name_in_greeting(people.recipient, tone)) else "",
        "you": people.your_name or gap("your_name"),
        "contact": people.your_contact or gap("contact"),
        "company": people.company,
        "resume": word_for_resume(situation.employer.country),
        "agency": people.recipient.role is Role.AGENCY_RECRUITER,
    }


def true_of(
    occasion: Occasion,
    people: People,
    details: Details,
    situation: Situation,
    given: Mapping[str, Fitted],
    tone: Tone,
) -> frozenset[str]:
    """The names that hold, for the conditions of the templates."""
    role = people.recipient.role
    topic = given["topic"]
    asked: dict[str, object] = {
        tone.value: True,
        "agency" if role is Role.AGENCY_RECRUITER else role.value: True,
        "met": role is Role.INTERVIEWER,
        "names": details.thank_everyone and any(each.name for each in people.recipients[1:]),
        "thank_all": details.thank_everyone,
        "contact": people.your_contact,
        "resume": details.resume_requested,
        "american": is_american(situation.employer.country),
        "topic.short": topic.form == "thing" and len(topic.text.split()) <= _SHORT_TOPIC,
        **{name: fitted.form for name, fitted in given.items()},
        **{f"{name}.{fitted.form}": fitted.form for name, fitted in given.items()},
    }
    return occasion.true | {name for name, value in asked.items() if value}


class _Phrases:
    """Phrases that change with what was given, with who reads them and how they met."""

    def __init__(self, people: People, details: Details, occasion: Occasion) -> None:
        self.job = _ROLE_ALREADY.sub("", people.job_title).strip()
        company = _AT_ALREADY.sub("", people.company).rstrip(". ")
        self.company = "" if "internal" in occasion.true else company
        self.agency = people.recipient.role is Role.AGENCY_RECRUITER
        self.met = people.recipient.role is Role.INTERVIEWER
        self.how = details.interview_format or "none"
        self.occasion = occasion

    def about_the_job(self) -> dict[str, str]:
        """ "The Analyst role at Northwind", and what subjects call it."""
        of_many = self.agency and self.company  # an agency has many employers
        at = "_at" if of_many else ""
        role = "role" if self.company else "role_alone"
        if not self.job:
            role = "role_at" if self.company else "no_role"
        job = f"{self.job} at {self.company}" if of_many else self.job
        return {
            "role": self._phrase(role),
            "interview": self._phrase(f"interview{at}" if self.job else "no_job"),
            "application": self._phrase(f"application{at}" if self.job else "no_application"),
            "the_offer": self._phrase("the_offer" if self.agency else "your_offer"),
            "they": self._phrase("they" if self.agency else "you"),
            "after_dash": f" – {job}" if self.job else "",
        }

    def about_the_talk(self) -> dict[str, str]:
        """What the conversation is called, to those who were there and to the others."""
        then = "" if self.occasion.is_recent else self._phrase("not_recent")
        return {
            "meeting": _phrases()["meeting"][self.how],
            "a_talk": _phrases()["a_talk"][self.how],
            "for_the_day": self._for_the_day(),
            "the_talk": self._phrase("our_conversation" if self.met else "the_interview"),
            "we_talked": self._phrase("we_talked" if self.met else "the_interview"),
            "we_said": self._phrase("we_said" if self.met else "was_said"),
            "the_questions": self._phrase("your_questions" if self.met else "the_questions"),
            "day_then": (then or self.occasion.day)
            if self.met
            else self._phrase("in_the_interview"),
        }

    def _for_the_day(self) -> str:
        """ "Today", "Friday"; a day that is further off cannot be thanked for as it is."""
        if self.occasion.is_near:
            return self.occasion.the_day
        return f"{_phrases()['a_talk'][self.how]} {self.occasion.day}"

    def _phrase(self, name: str) -> str:
        text: str = _phrases()["phrases"][name]
        return text.format(job=self.job, company=self.company, day=self.occasion.day)


def _addressed(text: str, people: People) -> str:
    """ "Amara's point" is "your point" to Amara."""
    name = people.recipient.name
    for part in (name, *name.split()):
        if len(part) > 1 and part[0].isupper():
            text = re.sub(rf"\b{re.escape(part)}['’]s\b", "your", text)
    return text


def _day_or_words(text: str) -> str:
    try:
        return spoken_day(date.fromisoformat(text), None)
    except ValueError:
        return text


def _listed(names: list[str]) -> str:
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])}{_phrases()['phrases']['and']}{names[-1]}"


@lru_cache(maxsize=1)
def _phrases() -> dict[str, Any]:
    return read_toml("data/phrases.toml")
