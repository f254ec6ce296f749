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
    name, titles = recipient.name, read_toml("data/greetings.toml")["titles"].split()
    words = name.split()
    titled = bool(words) and words[0].lower().rstrip(".") in titles
    match recipient.greeting:
        case "" | "full":
            return name
        case "first":
            return words[1 if titled and len(words) > 1 else 0] if words else name
        case "title_surname":
            return f"{words[0]} {words[-1]}" if titled else name
        case _:
            return recipient.greeting


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
    """The subject of the e-mail conversation that this message continues."""
    resume_requested: bool = False
    interview_format: InterviewFormat | None = None
