"""What a message may say of the case: its days in words, and what happened since."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followup.messages.customs import spoken_day
from followup.messages.kinds import MessageKind, Tone
from followup.own_data import sentence
from followup.plan.since import conversation_of
from followup.plan.situation import Channel, Reply, ReplyKind, Situation, StepName
from followup.plan.steps import Status
from followup.plan.work_out import Plan, plan

ONE_DAY = timedelta(days=1)
RECENT = timedelta(days=6)
"""So long ago, the name of a weekday alone is clear."""
SECOND_TIME = {StepName.ASK_IN_WRITING_AGAIN: StepName.ASK_IN_WRITING}
"""Steps that send a message once more."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The days of one message, as it says them, and what is true of it."""

    day: str
    """When the interview was: "today", "on Friday", "on Friday 16 October"."""
    the_day: str
    """The same as a thing: "today", "Friday", "Friday 16 October"."""
    full_day: str
    """The same in full, for a subject that is to be found again."""
    is_recent: bool
    is_near: bool
    """Whether it is said in one word."""
    stated_day: str
    """The day that they named last, or ""."""
    offer_day: str
    """The day by which another offer must be answered, or ""."""
    news_day: str
    """When they answered: "on Monday", or ""."""
    asked_day: str
    """When the same message went out before, or ""."""
    away_until: str
    true: frozenset[str]
    """Names of what is true, for the conditions of the templates."""


def occasion_of(kind: MessageKind, situation: Situation, tone: Tone) -> Occasion:
    """The occasion of a message of that kind.

    It is dated by the day that the plan suggests for it, which is today or later, so that
    "today" and "yesterday" are true when it goes out.
    """
    worked_out, reply = plan(situation), situation.reply
    country = situation.employer.country
    sent_on = _sent_on(kind, worked_out)
    interview = conversation_of(situation.interview_date, reply, situation.today)
    asked = [each.day for each in situation.sent if each.step.value == kind.value]

    def said(day: date | None) -> str:
        if day is None:
            return ""
        short = tone is not Tone.FORMAL and abs(sent_on - day) <= RECENT
        return _relative(day, sent_on) or spoken_day(day, country, short=short)

    def said_with_on(day: date | None) -> str:
        return said(day) if day is None or _relative(day, sent_on) else f"on {said(day)}"

    return Occasion(
        day=said_with_on(interview),
        the_day=said(interview),
        full_day=spoken_day(interview, country),
        is_recent=sent_on - interview <= RECENT,
        is_near=" " not in said(interview),
        stated_day=spoken_day(worked_out.timeline.day, country),
        offer_day=_deadline(situation.offer_deadline, sent_on, country),
        news_day=said_with_on(reply.day if reply else None),
        asked_day=said_with_on(max(asked, default=None)),
        away_until=said(reply.until if reply else None),
        true=frozenset(_true_of(kind, situation, worked_out)),
    )


def _true_of(kind: MessageKind, situation: Situation, worked_out: Plan) -> Iterator[str]:
    if situation.reply and (news := _news(situation.reply)):
        yield news
    sent = {each.step for each in situation.sent}
    status = {step.name: step.status for step in worked_out.steps}
    if status[StepName.THANK_YOU] is Status.SKIPPED and StepName.THANK_YOU not in sent:
        yield "late"
    if any(step.value == kind.value for step in sent):
        yield "again"
    if worked_out.timeline.day:
        yield "stated"
    if situation.internal:
        yield "internal"
    says_to_call = any(notice.code == "call-them" for notice in worked_out.notices)
    if kind is MessageKind.MISSED_CALL or situation.channel is Channel.PHONE or says_to_call:
        yield "call"


def _news(reply: Reply) -> str:
    """The name that the templates have for what happened, if the message is to mention it."""
    match reply.kind:
        case ReplyKind.OUT_OF_OFFICE:
            return "away"
        case ReplyKind.NEXT_ROUND:
            return "" if reply.on else "another_round"
        case ReplyKind.RESCHEDULED:
            return "" if reply.on else "called_off"
    return reply.kind.value


def _sent_on(kind: MessageKind, worked_out: Plan) -> date:
    """The day that the plan suggests for the message, or today."""
    for step in worked_out.steps:
        message = SECOND_TIME.get(step.name, step.name)
        if message.value == kind.value and step.pending and step.suggested:
            return max(step.suggested, worked_out.today)
    return worked_out.today


def _relative(day: date, sent_on: date) -> str:
    """The word for it: "today", "yesterday" or "tomorrow"; else ""."""
    names = {sent_on: "today", sent_on - ONE_DAY: "yesterday", sent_on + ONE_DAY: "tomorrow"}
    return sentence("phrases", "days", names[day]) if day in names else ""


def _deadline(day: date | None, sent_on: date, country: str | None) -> str:
    """The day of a deadline: "the end of today", "tomorrow", "Friday 6 November"."""
    if day is None:
        return ""
    if day == sent_on:
        return sentence("phrases", "days", "end_of_today")
    return _relative(day, sent_on) or spoken_day(day, country)
