"""What a message may say of the case: its days in words, and what happened since."""

from dataclasses import dataclass
from datetime import date, timedelta

from followup.messages.customs import spoken_day
from followup.messages.kinds import MessageKind, Tone
from followup.own_data import sentence
from followup.plan.situation import Reply, ReplyKind, Situation
from followup.plan.steps import Status, StepName
from followup.plan.work_out import Plan, plan

ONE_DAY = timedelta(days=1)
RECENT = timedelta(days=6)
"""So long ago, the name of a weekday alone is clear."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The days of one message, as it says them, and what is true of it."""

    day: str
    """When the interview was: "today", "on Friday", "on Friday 16 October"."""
    the_day: str
    """The same as a thing: "today", "Friday", "Friday 16 October"."""
    is_recent: bool
    is_near: bool
    """Whether it is said in one word."""
    stated_day: str
    """The day that they named last, or ""."""
    offer_day: str
    """The day by which another offer must be answered, or ""."""
    news_day: str
    """When they answered: "on Monday", or ""."""
    away_until: str
    true: frozenset[str]
    """Names of what is true, for the conditions of the templates."""


def occasion_of(kind: MessageKind, situation: Situation, tone: Tone) -> Occasion:
    """The occasion of a message of that kind.

    It is dated by the day that the plan suggests for it, which is today or later, so that
    "today" and "yesterday" are true when it goes out.
    """
    worked_out = plan(situation)
    country = situation.employer.country
    sent_on = _sent_on(kind, worked_out)
    interview, reply = _interview_day(situation), situation.reply

    def said(day: date | None) -> str:
        return _relative(day, sent_on) or spoken_day(day, country, short=_is_short(day, sent_on, tone))

    stated = _stated_day(situation)
    return Occasion(
        day=_with_on(said(interview), interview, sent_on),
        the_day=said(interview),
        is_near=" " not in said(interview),
        is_recent=sent_on - interview <= RECENT,
        stated_day=spoken_day(stated, country),
        offer_day=_deadline(situation.offer_deadline, sent_on, country),
        news_day=_with_on(said(reply.day), reply.day, sent_on) if reply and reply.day else "",
        away_until=said(reply.until) if reply else "",
        true=frozenset(_true_of(kind, situation, worked_out, stated)),
    )


def _true_of(
    kind: MessageKind, situation: Situation, worked_out: Plan, stated: date | None
) -> set[str]:
    true = {each for each in (situation.reply and _news(situation.reply),) if each}
    steps = {step.name: step for step in worked_out.steps}
    if steps[StepName.THANK_YOU].status is Status.SKIPPED and not situation.thank_you_sent:
        true.add("late")
    if stated:
        true.add("stated")
    if any(notice.code == "call-them" for notice in worked_out.notices):
        true.add("call")
    if kind is MessageKind.MISSED_CALL:
        true.add("call")
    return true


def _news(reply: Reply) -> str:
    """The name that the templates have for what happened."""
    return "away" if reply.kind is ReplyKind.OUT_OF_OFFICE else reply.kind.value


def _sent_on(kind: MessageKind, worked_out: Plan) -> date:
    for step in worked_out.steps:
        if step.name.value == kind.value and step.pending and step.suggested:
            return max(step.suggested, worked_out.today)
    return worked_out.today


def _interview_day(situation: Situation) -> date:
    return situation.interview_date


def _stated_day(situation: Situation) -> date | None:
    """The day that they named last."""
    reply = situation.reply
    named_anew = reply is not None and reply.kind is ReplyKind.NEW_DATE
    return reply.timeline.day if reply and named_anew else situation.timeline.day


def _relative(day: date | None, sent_on: date) -> str:
    """ "today", "yesterday" or "tomorrow", where it is; else ""."""
    names = {sent_on: "today", sent_on - ONE_DAY: "yesterday", sent_on + ONE_DAY: "tomorrow"}
    return sentence("phrases", "days", names[day]) if day in names else ""


def _is_short(day: date | None, sent_on: date, tone: Tone) -> bool:
    return bool(day) and tone is not Tone.FORMAL and abs(sent_on - (day or sent_on)) <= RECENT


def _with_on(said: str, day: date, sent_on: date) -> str:
    return said if _relative(day, sent_on) else f"on {said}"


def _deadline(day: date | None, sent_on: date, country: str | None) -> str:
    """The day of a deadline: "the end of today", "tomorrow", "Friday 6 November"."""
    if day == sent_on:
        return sentence("phrases", "days", "end_of_today")
    return _relative(day, sent_on) or spoken_day(day, country)
