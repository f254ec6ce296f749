"""Writes a message from what the candidate gave: their own words, never invented ones."""

import re
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import FunctionLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.messages.customs import spoken_day, word_for_resume
from followup.messages.kinds import MessageKind, Tone, kind_facts
from followup.messages.own_words import as_help, as_point, as_reason, as_thought, as_topic
from followup.messages.people import Details, People, Recipient, greeted_as
from followup.own_data import read_text, sentence
from followup.plan.since import conversation_of
from followup.plan.situation import Situation, StepName
from followup.plan.steps import Status
from followup.plan.work_out import plan

_ANSWER_PREFIX = re.compile(r"^(?:(?:re|aw|antw|sv|tr|fwd?)\s*:\s*)+", re.IGNORECASE)


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


def write(
    kind: MessageKind, situation: Situation, people: People, details: Details, tone: Tone
) -> Message:
    """The message of that kind and tone, to the first recipient.

    What is missing leaves a marked gap in square brackets, or a plainer sentence, and is
    named in `missing`.
    """
    recipient, country = people.recipient, situation.employer.country
    text = _template(kind, tone).render(
        tone=tone,
        company=people.company,
        job_title=people.job_title,
        recipient=greeted_as(recipient),
        role=recipient.role,
        you=people.your_name or _gap("your_name"),
        contact=people.your_contact,
        format=details.interview_format or "",
        interview_day=spoken_day(
            conversation_of(situation.interview_date, situation.reply, situation.today), country
        ),
        stated_day=spoken_day(plan(situation).timeline.day, country),
        offer_day=spoken_day(situation.offer_deadline, country) or _gap("offer_deadline"),
        thanks_are_late=_thanks_are_late(situation),
        topic=as_topic(details.topic or _gap("topic")),
        thought=as_thought(details.thought),
        help=as_help(details.offer),
        point=as_point(details.point or (_gap("point") if _needs(kind, "point") else "")),
        reason=as_reason(details.point),
        resume=word_for_resume(country),
        thread_subject=_ANSWER_PREFIX.sub("", details.thread_subject),
        resume_requested=details.resume_requested,
    )
    subject, _, body = text.partition("\n")
    return Message(
        kind=kind,
        subject=subject.strip(),
        body=_tidy(body),
        recipient=recipient,
        missing=_missing(kind, situation, people, details),
    )


def _missing(
    kind: MessageKind, situation: Situation, people: People, details: Details
) -> tuple[str, ...]:
    needed: dict[str, object] = {
        "people.recipients[0].name": greeted_as(people.recipient),
        "people.job_title": people.job_title,
        "people.you.name": people.your_name,
    }
    if _needs(kind, "topic"):
        needed["details.topic"] = details.topic
    if _needs(kind, "point"):
        needed["details.point"] = details.point
    if _needs(kind, "offer_deadline"):
        needed["situation.offer_deadline"] = situation.offer_deadline
    return tuple(path for path, value in needed.items() if not value)


def _gap(field: str) -> str:
    """What stands where something is missing: marked, so that nobody sends it unseen."""
    return sentence("sentences", "gaps", field)


def _needs(kind: MessageKind, what: str) -> bool:
    return what in kind_facts()[kind].needs


def _thanks_are_late(situation: Situation) -> bool:
    """Whether the thank-you was missed, so that the thanks go into the next message."""
    if any(each.step is StepName.THANK_YOU for each in situation.sent):
        return False
    steps = {step.name: step for step in plan(situation).steps}
    return steps[StepName.THANK_YOU].status is Status.SKIPPED


def _tidy(body: str) -> str:
    """No spaces at the ends of lines, one empty line between paragraphs."""
    lines = "\n".join(line.rstrip() for line in body.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


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
