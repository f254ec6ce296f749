"""Reads a situation from its JSON object."""

from datetime import date

from followup.business_days.employer import Employer
from followup.door.employer_fields import read_employer
from followup.door.fields import Fields
from followup.door.timeline_fields import read_timeline_field
from followup.plan.situation import Pace, Reply, ReplyKind, Sector, Situation

SENT = ("thank_you_sent", "follow_up_sent", "final_check_in_sent")


def read_situation(fields: Fields) -> Situation | None:
    """The situation, or None if there are problems; they are noted in `fields`."""
    before = len(fields.problems)
    interview = fields.day("interview_date", required="interview_date")
    today = fields.day("today", required="today")
    employer = read_employer(fields)
    sector = fields.choice("sector", Sector, Sector.PRIVATE)
    pace = fields.choice("pace", Pace, Pace.STANDARD)
    # Without an interview date there is no plan, but what they said is checked all the same.
    timeline = read_timeline_field(fields, "timeline", interview or today, employer.calendar())
    sent = {name: fields.day(name) for name in SENT}
    reply = _read_reply(fields, interview, today, employer)
    deadline = fields.day("offer_deadline")
    fields.reject_unknown()
    if interview is None or today is None:
        return None
    _check_sent(fields, interview, today, sent)
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
        **sent,
        reply=reply,
        offer_deadline=deadline,
    )


def _check_sent(fields: Fields, interview: date, today: date, sent: dict[str, date | None]) -> None:
    previous = None
    for name, day in sent.items():
        if day is None:
            continue
        _check_past(fields, name, day, interview, today)
        if previous and day < previous:
            fields.wrong(name, "out-of-order", "sent")
        previous = day


def _check_past(fields: Fields, name: str, day: date, interview: date, today: date) -> None:
    if day < interview:
        fields.wrong(name, "before-interview", "happened")
    elif day > today:
        fields.wrong(name, "after-today", "happened")


def _read_reply(
    fields: Fields, interview: date | None, today: date | None, employer: Employer
) -> Reply | None:
    inner = fields.inner("reply")
    if inner is None:
        return None
    kind = inner.required_choice("kind", ReplyKind, "reply_kind")
    new_date, away = kind is ReplyKind.NEW_DATE, kind is ReplyKind.OUT_OF_OFFICE
    day = inner.day("date", required="reply_date" if new_date else "")
    said_on = day if new_date else None
    timeline = read_timeline_field(inner, "timeline", said_on, employer.calendar())
    until = inner.day("until", required="until" if away else "")
    inner.reject_unknown()
    if day and interview and today:
        _check_past(inner, "date", day, interview, today)
    if kind is None:
        return None
    return Reply(kind=kind, day=day, timeline=timeline, until=until if away else None)
