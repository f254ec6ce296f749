"""Who writes to whom, and what about. Names are kept to the letter, nothing derived from them."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What the recipient did for the interview."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    AGENCY = "agency"
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
    """What stands after "Hello", such as "Dr Müller" or "Ana". Empty: the whole name."""
    role: Role = Role.INTERVIEWER
    email: str = ""


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
    """The specific moment, in the candidate's own words; each completes a sentence."""

    topic: str = ""
    """Our conversation about … has stayed with me."""
    thought: str = ""
    """I have since been thinking that …"""
    offer: str = ""
    """I could help by …"""
    point: str = ""
    """There is one point that I did not mention: … Or a correction, or a reason."""
    thread_subject: str = ""
    """The subject of the e-mail conversation that this message continues."""
    resume_requested: bool = False
    interview_format: InterviewFormat | None = None
