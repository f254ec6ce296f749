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
    interview = fields.day(
        "interview_date", required="Enter the date of your interview, for example 2026-10-16."
    )
    today = fields.day("today", required="Say which day today is, for example 2026-10-19.")
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
        message = "This day is past. Enter the day by which you must answer the other offer."
        fields.problem("offer_deadline", "before-today", message)
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
            message = "This went out before the message that comes before it. Check both days."
            fields.problem(name, "out-of-order", message)
        previous = day


def _check_past(fields: Fields, name: str, day: date, interview: date, today: date) -> None:
    if day < interview:
        message = "This is before the interview. Check the day."
        fields.problem(name, "before-interview", message)
    elif day > today:
        message = "This is still to come. Enter the day on which it happened, or leave it empty."
        fields.problem(name, "after-today", message)


def _read_reply(
    fields: Fields, interview: date | None, today: date | None, employer: Employer
) -> Reply | None:
    inner = fields.inner("reply")
    if inner is None:
        return None
    kind = inner.required_choice("kind", ReplyKind, "Say what they answered")
    new_date, away = kind is ReplyKind.NEW_DATE, kind is ReplyKind.OUT_OF_OFFICE
    day = inner.day("date", required="Enter the day on which they answered." if new_date else "")
    said_on = day if new_date else None
    timeline = read_timeline_field(inner, "timeline", said_on, employer.calendar())
    until = inner.day("until", required="Enter the last day that they are away." if away else "")
    inner.reject_unknown()
    if day and interview and today:
        _check_past(inner, "date", day, interview, today)
    if kind is None:
        return None
    return Reply(kind=kind, day=day, timeline=timeline, until=until if away else None)
