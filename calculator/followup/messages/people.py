"""Who writes to whom, and what about. Names are kept to the letter, nothing derived from them."""

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache

from followup.own_data import read_toml


class Role(StrEnum):
    """What the recipient did for the interview."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    AGENCY_RECRUITER = "agency_recruiter"
    COORDINATOR = "coordinator"


class InterviewFormat(StrEnum):
    """How they met."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone to write to."""

    name: str = ""
    greeting: str = ""
    """What stands after "Hello", such as "Dr Müller" or "Ana", or a form: see `greeting.py`."""
    role: Role = Role.INTERVIEWER
    email: str = ""


def greeted_as(recipient: Recipient) -> str:
    """The name to greet: their own wish, a form of the name, or the name as it is.

    The forms are "first", "full", "title_surname" and "team". A title is one that the name
    was given with; none is ever made up.
    """
    name = recipient.name
    titles, rest = titles_apart(name)
    match recipient.greeting:
        case "" | "full":
            return name
        case "first":
            return rest[0] if rest else name
        case "title_surname":
            return " ".join([*titles, *surname(rest)]) if titles and rest else name
        case _:
            return recipient.greeting


def titles_apart(name: str) -> tuple[list[str], list[str]]:
    """The titles at the beginning of a name, and the rest of its words."""
    known = _titles()
    words = name.split()
    number = next(
        (place for place, word in enumerate(words) if word.lower().rstrip(".") not in known),
        len(words),
    )
    return words[:number], words[number:]


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(read_toml("data/greetings.toml")["titles"].split())


def surname(words: list[str]) -> list[str]:
    """The last word, with what is written small before it: "van der Berg"."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return words[start:]


@dataclass(frozen=True, slots=True)
class People:
    """Who writes to whom, about which job."""

    your_name: str = ""
    your_contact: str = ""
    recipients: tuple[Recipient, ...] = ()
    company: str = ""
    job_title: str = ""

    @property
    def recipient(self) -> Recipient:
        """The one this message goes to: the first. A panel gets one message each."""
        return self.recipients[0] if self.recipients else Recipient()


@dataclass(frozen=True, slots=True)
class Details:
    """What only the candidate knows, in their own words, however they put them.

    Each is the answer to a question of data/questions.toml, and belongs to the kinds of
    message whose `asks` names it.
    """

    topic: str = ""
    """What they talked about: "the launch"."""
    thought: str = ""
    """What they have thought since: "a trial in one region would show problems early"."""
    offer: str = ""
    """How they would help: "setting up that trial"."""
    result: str = ""
    """Something of their own that fits the topic: "I ran such a trial in two shops"."""
    afterthought: str = ""
    """A better answer to something they were asked."""
    why_them: str = ""
    """Why they would choose this employer first."""
    valued: str = ""
    """What they valued, where nothing comes of it."""
    point: str = ""
    """The point they forgot to make."""
    correction: str = ""
    """The right answer in place of a wrong one."""
    reason: str = ""
    """Why they withdraw or decline."""
    agreed: str = ""
    """What was agreed when they accept."""
    offered: str = ""
    """What was offered by word of mouth."""
    until: str = ""
    """By when they could answer an offer: a date as 2026-10-30, or words."""
    reachable: str = ""
    """When they can be called."""
    cannot_come: str = ""
    """Why they cannot come to the interview."""
    times: str = ""
    """When they could come instead."""
    thread_subject: str = ""
    """The subject of the email conversation that this message continues."""
    resume_requested: bool = False
    thank_everyone: bool = False
    """One note to the person who led a panel, with thanks to the others."""
    interview_format: InterviewFormat | None = None


OWN_WORDS = tuple(
    field.name
    for field in fields(Details)
    if field.name
    not in {"thread_subject", "resume_requested", "thank_everyone", "interview_format"}
)
"""The details that are fitted into sentences."""
