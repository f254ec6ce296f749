"""Reads a situation from its JSON object."""

from datetime import date

from followup.door.fields.employer import read_employer
from followup.door.fields.fields import Fields
from followup.door.fields.reply import read_reply
from followup.door.fields.sent import read_sent
from followup.door.fields.timeline import read_timeline_field
from followup.plan.since import conversation_of
from followup.plan.situation import Channel, Pace, Reply, ReplyKind, Sector, Situation


def read_situation(fields: Fields) -> Situation | None:
    """The situation, or None if there are problems; they are noted in `fields`."""
    before = len(fields.problems)
    interview = fields.day("interview_date", required="interview_date")
    today = fields.day("today", required="today")
    employer = read_employer(fields)
    sector = fields.choice("sector", Sector, Sector.PRIVATE)
    pace = fields.choice("pace", Pace, Pace.STANDARD)
    reply = read_reply(fields, interview, today, employer)
    # Without an interview date there is no plan, but what they said is checked all the same.
    said_on = _said_on(interview, reply, today) if interview and today else interview or today
    timeline = read_timeline_field(fields, "timeline", said_on, employer.calendar())
    sent = read_sent(fields, _first_day(interview, reply), today)
    deadline = fields.day("offer_deadline")
    internal = fields.flag("internal", default=False)
    channel = fields.optional_choice("channel", Channel)
    fields.reject_unknown()
    if interview is None or today is None:
        return None
    if deadline and deadline < today:
        fields.wrong("offer_deadline", "before-today", "deadline")
    if len(fields.problems) > before:
        return None
    return Situation(
        interview_date=interview,
        today=today,
        employer=employer,
        sector=sector,
        pace=pace,
        timeline=timeline,
        sent=sent,
        reply=reply,
        offer_deadline=deadline,
        internal=internal,
        channel=channel,
    )


def _said_on(interview: date, reply: Reply | None, today: date) -> date:
    """The day of the interview at which they said when they will decide.

    If it was moved to a day that is still to come, they said it before, when it was planned
    for the first day; what they said before a later round is no longer of use.
    """
    if reply and reply.kind is ReplyKind.RESCHEDULED and reply.on and reply.on <= today:
        return conversation_of(interview, reply, today)
    return interview


def _first_day(interview: date | None, reply: Reply | None) -> date | None:
    """The first day on which something can have been sent.

    Where the interview was moved or called off, that may be before the day it was planned for.
    """
    if interview and reply and reply.kind is ReplyKind.RESCHEDULED:
        return min(filter(None, (interview, reply.on, reply.day)))
    return interview
