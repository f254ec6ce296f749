"""What has happened since the interview, and what the plan counts from because of it.

One thing is told: the last. It may carry a day that they named, and the days on which they
are away. What was before it shows in the interview's date and in what was sent.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from followup.plan.case import Case
from followup.plan.rules import Reason, reason, sentence
from followup.plan.situation import (
    NOTHING_STATED,
    Reply,
    ReplyKind,
    Sent,
    Situation,
    StepName,
    Timeline,
    TimelineKind,
)
from followup.words import in_words

ANSWERS = {
    ReplyKind.NEW_DATE,
    ReplyKind.NEXT_ROUND,
    ReplyKind.VERBAL_OFFER,
    ReplyKind.REFERENCES,
    ReplyKind.STILL_DECIDING,
    ReplyKind.ON_HOLD,
}
"""What starts the wait again, from the day on which they said it."""
ASKS = (StepName.FOLLOW_UP, StepName.FINAL_CHECK_IN)
ASKS_IN_WRITING = (StepName.ASK_IN_WRITING, StepName.ASK_IN_WRITING_AGAIN)


def conversation_of(interview: date, reply: Reply | None, today: date) -> date:
    """The day of the last conversation: the interview, as moved, or a later round that was held."""
    if reply is None or reply.on is None:
        return interview
    moved = reply.kind is ReplyKind.RESCHEDULED
    held = reply.kind is ReplyKind.NEXT_ROUND and reply.on <= today
    return reply.on if moved or held else interview


def case_of(situation: Situation) -> Case:
    """The situation, with what has happened in it."""
    plain = _as_planned(situation)
    reply = situation.reply
    if reply is None or plain.decided or plain.next_round:
        return plain
    if reply.on:
        held = reply.kind is ReplyKind.NEXT_ROUND
        return _after_the_next_round(plain, reply.on) if held else _moved(plain, reply.on)
    if reply.day is None:
        return plain
    if reply.kind is ReplyKind.REOPENED:
        return _reopened(plain, reply.day)
    if reply.kind is ReplyKind.RESCHEDULED:
        return _called_off(plain, reply.day)
    named_a_day = reply.timeline is not None and reply.timeline.day is not None
    starts_again = reply.kind in ANSWERS or named_a_day
    return _answered(plain, reply.day) if starts_again else plain


def _as_planned(situation: Situation) -> Case:
    """The case as far as the interview goes."""
    said = situation.timeline
    since = situation.reply.timeline if situation.reply else None
    return Case(
        situation=situation,
        calendar=situation.employer.calendar(),
        day_0=situation.interview_date,
        timeline=said,
        stated=said.day,
        waits_from=situation.interview_date,
        asked_not_to_write=_forbids(said) or _forbids(since),
        sent=days_sent(situation.sent),
    )


def _answered(plain: Case, day: date) -> Case:
    """They answered on that day: the wait starts again there, or at the day they named."""
    reply, said = plain.reply, plain.timeline
    since = reply.timeline if reply else None
    new = since if since and since.kind is not TimelineKind.NONE else None
    still = said if said.day and said.day >= day else None
    if plain.happened(ReplyKind.NEW_DATE):  # in place of the old one, whatever it is
        new, still = since or NOTHING_STATED, None
    writes_again = plain.happened(ReplyKind.VERBAL_OFFER) and not _forbids(since)
    return replace(
        plain,
        timeline=new or still or NOTHING_STATED,
        stated=new.day if new else None,
        still_stands=still.day if still and not new else None,
        waits_from=day,
        answered=day,
        news=_news(plain, day, names_a_day=new is not None and new.day is not None),
        asked_not_to_write=plain.asked_not_to_write and not writes_again,
    )


def _news(plain: Case, day: date, *, names_a_day: bool) -> Reason:
    """What they answered, as a reason."""
    kind = plain.reply.kind if plain.reply else ReplyKind.NEW_DATE
    replied = in_words(day)
    if kind in {ReplyKind.NEW_DATE, ReplyKind.OUT_OF_OFFICE}:
        return reason("new-date" if names_a_day else "reply-without-day", replied=replied)
    if kind is ReplyKind.STILL_DECIDING and names_a_day:
        return reason("still-deciding", "why_day", replied=replied)
    return reason(kind.replace("_", "-"), replied=replied)


def _moved(plain: Case, day: date) -> Case:
    """They moved the interview: day 0 is the new day, and what was sent before stays sent."""
    since = plain.reply.timeline if plain.reply else None
    said = since if since and since.day and since.day >= day else plain.timeline
    if said.day and said.day < day:
        said = Timeline(TimelineKind.NONE, reading=sentence("timeline", "before_it_moved"))
    return replace(
        plain,
        day_0=day,
        timeline=said,
        stated=said.day,
        waits_from=day,
        news=reason("rescheduled", day=in_words(day)),
    )


def _called_off(plain: Case, day: date) -> Case:
    """They called the interview off: the wait for a new day counts from when they did."""
    said = _said_since(plain)
    return replace(
        plain,
        day_0=day,
        timeline=said,
        stated=said.day,
        waits_from=day,
        answered=day,
        news=reason("rescheduled", "why_called_off", replied=in_words(day)),
        asked_not_to_write=_forbids(said),
    )


def _after_the_next_round(plain: Case, day: date) -> Case:
    """Another round was held: the plan starts again from its day."""
    said = _said_since(plain)
    if said.day and said.day < day:
        said = NOTHING_STATED
    return replace(
        _from_the_start(plain, said),
        day_0=day,
        waits_from=day,
        news=reason("next-round", "why_held", day=in_words(day)),
        sent=days_sent(tuple(each for each in plain.situation.sent if each.day >= day)),
    )


def _reopened(plain: Case, day: date) -> Case:
    """They came back after a no: the plan starts again, as if that were day 0."""
    return replace(
        _from_the_start(plain, _said_since(plain)),
        day_0=day,
        waits_from=day,
        news=reason("reopened", replied=in_words(day)),
        sent=days_sent(tuple(each for each in plain.situation.sent if each.day > day)),
    )


def _from_the_start(plain: Case, said: Timeline) -> Case:
    """What was said before counts no more."""
    return replace(plain, timeline=said, stated=said.day, asked_not_to_write=_forbids(said))


def _said_since(plain: Case) -> Timeline:
    return (plain.reply.timeline if plain.reply else None) or NOTHING_STATED


def _forbids(said: Timeline | None) -> bool:
    return said is not None and said.kind is TimelineKind.NO_CONTACT


def days_sent(sent: tuple[Sent, ...]) -> Mapping[StepName, date]:
    """The day that counts for each step that is done.

    Of several thank-yous it is the first. A second message that asks is the last one there
    is, whatever it was called: two follow-ups use up the final check-in. Of more than two,
    the last one counts.
    """
    days: dict[StepName, date] = {}
    for step in (StepName.THANK_YOU, StepName.OFFER_DEADLINE):
        if found := _days(sent, step):
            days[step] = found[0]
    for first, second in (ASKS, ASKS_IN_WRITING):
        firsts, seconds = _days(sent, first), _days(sent, second)
        if firsts:
            days[first] = firsts[0]
        if later := [*firsts[1:], *seconds]:
            days[second] = max(later)
    return days


def _days(sent: tuple[Sent, ...], step: StepName) -> list[date]:
    """The days of one kind of message, in order, each once."""
    return sorted({each.day for each in sent if each.step is step})
