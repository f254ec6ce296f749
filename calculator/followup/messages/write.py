"""Writes a message from what the candidate gave: their own words, never invented ones."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from jinja2 import FunctionLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.own_data import read_text
from followup.plan.situation import Situation
from followup.plan.steps import Status, StepName
from followup.plan.work_out import plan
from followup.words import day_and_month, weekday_name


class MessageKind(StrEnum):
    """The messages."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FINAL_CHECK_IN = "final_check_in"


class Tone(StrEnum):
    """How a message sounds."""

    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone to write to. Names are kept to the letter; nothing is derived from them."""

    name: str = ""
    greeting: str = ""
    """What stands after "Hello", such as "Dr Müller" or "Ana". Empty: the whole name."""
    role: str = ""
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
        """The one this message goes to: the first."""
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
    thread_subject: str = ""
    """The subject of the e-mail conversation that this message continues."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message, with the fields that would make it complete."""

    kind: MessageKind
    subject: str
    body: str
    recipient: Recipient
    missing: tuple[str, ...]
    """Paths of the fields that were not given and that the message needs."""

    @property
    def words(self) -> int:
        """Words in the body, greeting and closing included."""
        return len(self.body.split())


NEEDS_A_MOMENT = {MessageKind.THANK_YOU, MessageKind.FOLLOW_UP}
GAP_IN_TOPIC = "[what you talked about]"
GAP_IN_NAME = "[your name]"


def write(
    kind: MessageKind, situation: Situation, people: People, details: Details, tone: Tone
) -> Message:
    """The message of that kind and tone.

    What is missing leaves a marked gap in square brackets, or a plainer sentence, and is
    named in `missing`.
    """
    recipient = people.recipient
    text = _template(kind, tone).render(
        company=people.company,
        job_title=people.job_title,
        recipient=recipient.greeting or recipient.name,
        you=people.your_name or GAP_IN_NAME,
        contact=people.your_contact,
        interview_day=_spoken(situation.interview_date),
        stated_day=_spoken(situation.timeline.day) if situation.timeline.day else "",
        thanks_are_late=_thanks_are_late(situation),
        topic=details.topic or GAP_IN_TOPIC,
        thought=details.thought.rstrip("."),
        offer=details.offer.rstrip("."),
        thread_subject=details.thread_subject,
    )
    subject, _, body = text.partition("\n")
    return Message(
        kind=kind,
        subject=subject.strip(),
        body=body.strip(),
        recipient=recipient,
        missing=_missing(kind, people, details),
    )


def _missing(kind: MessageKind, people: People, details: Details) -> tuple[str, ...]:
    needed = {
        "people.recipients[0].name": people.recipient.name or people.recipient.greeting,
        "people.job_title": people.job_title,
        "people.you.name": people.your_name,
    }
    if kind in NEEDS_A_MOMENT:
        needed["details.topic"] = details.topic
    return tuple(path for path, value in needed.items() if not value)


def _thanks_are_late(situation: Situation) -> bool:
    """Whether the thank-you was missed, so that the thanks go into the next message."""
    steps = {step.name: step for step in plan(situation).steps}
    thank_you = steps[StepName.THANK_YOU]
    return thank_you.status is Status.SKIPPED


def _spoken(day: date) -> str:
    return f"{weekday_name(day)} {day_and_month(day)}"


@lru_cache
def _template(kind: MessageKind, tone: Tone) -> Template:
    return _environment().get_template(f"{kind}/{tone}.txt")


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(lambda name: read_text(f"templates/{name}")),
        undefined=StrictUndefined,
        autoescape=False,  # plain text; the page shows it as text
    )
