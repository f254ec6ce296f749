"""Who writes to whom, and what about. Names are kept to the letter, nothing derived from them."""

from dataclasses import dataclass
from enum import StrEnum

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
    """What stands after "Hello", such as "Dr Müller" or "Ana", or a form: see `greeted_as`."""
    role: Role = Role.INTERVIEWER
    email: str = ""


def greeted_as(recipient: Recipient) -> str:
    """What stands after "Hello": their own wish, a form of the name, or the name as it is.

    The forms are "first", "full", "title_surname" and "team". A title is one that the name
    was given with; none is ever made up.
    """
    name = recipient.name
    titles, rest = _apart(name)
    match recipient.greeting:
        case "" | "full":
            return name
        case "first":
            return rest[0] if rest else name
        case "title_surname":
            return " ".join([*titles, *_surname(rest)]) if titles and rest else name
        case _:
            return recipient.greeting


def _apart(name: str) -> tuple[list[str], list[str]]:
    """The titles at the beginning of a name, and the rest of its words."""
    known = read_toml("data/greetings.toml")["titles"].split()
    words = name.split()
    number = next(
        (place for place, word in enumerate(words) if word.lower().rstrip(".") not in known),
        len(words),
    )
    return words[:number], words[number:]


def _surname(words: list[str]) -> list[str]:
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
    """The specific moment, in the candidate's own words, however they put them."""

    topic: str = ""
    """What they talked about: "the launch"."""
    thought: str = ""
    """What they have thought since: "a trial in one region would show problems early"."""
    offer: str = ""
    """How they would help: "setting up that trial"."""
    point: str = ""
    """The point they forgot, the right answer, what was agreed, or a reason."""
    thread_subject: str = ""
    """The subject of the email conversation that this message continues."""
    resume_requested: bool = False
    interview_format: InterviewFormat | None = None
