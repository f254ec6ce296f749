"""Reads what has happened since the interview from its JSON object."""

from datetime import date

from followup.business_days.employer import Employer
from followup.door.fields.fields import Fields
from followup.door.fields.sent import check_past
from followup.door.fields.timeline import read_timeline_field
from followup.plan.situation import Reply, ReplyKind, Timeline

NEEDS_NO_DAY = {ReplyKind.DECIDED, ReplyKind.OUT_OF_OFFICE}
NEXT_CONVERSATION = {
    ReplyKind.NEXT_ROUND: "next_round",
    ReplyKind.RESCHEDULED: "new_day",
}
"""Where `on` is the day of a conversation, and the sentence if it is missing; elsewhere it stands
for `date`."""


def read_reply(
    fields: Fields, interview: date | None, today: date | None, employer: Employer
) -> Reply | None:
    """What has happened; None if nothing has. Problems are noted in `fields`."""
    inner = fields.inner("reply")
    if inner is None:
        return None
    kind = inner.required_choice("kind", ReplyKind, "reply_kind")
    away = kind is ReplyKind.OUT_OF_OFFICE
    day, on = _read_days(inner, kind)
    timeline = _read_timeline(inner, kind, day or on, employer)
    until = inner.day("until", required="until" if away else "")
    inner.reject_unknown()
    if interview and today:
        _check_days(inner, kind, (day, on), interview, today)
    if kind is None:
        return None
    return Reply(kind=kind, day=day, timeline=timeline, until=until, on=on)


def _read_days(inner: Fields, kind: ReplyKind | None) -> tuple[date | None, date | None]:
    """The day they answered, and the day of the next conversation if it is about one."""
    on, given = inner.day("on"), inner.value("date") is not None or inner.value("on") is not None
    required = "reply_date"
    if kind in NEXT_CONVERSATION:
        required = NEXT_CONVERSATION[kind]
    elif kind is None or kind in NEEDS_NO_DAY:
        required = ""
    day = inner.day("date", required="" if given else required)
    if kind in NEXT_CONVERSATION:
        return day, on
    if day and on and day != on:
        inner.wrong("on", "two-days", "happened")
    return day or on, None


def _read_timeline(
    inner: Fields, kind: ReplyKind | None, said_on: date | None, employer: Employer
) -> Timeline | None:
    """What they said then about a day; None if there is nothing."""
    if inner.value("timeline") is None:
        return None
    if said_on is None and kind is ReplyKind.OUT_OF_OFFICE:
        inner.wrong("date", "missing", "said_on")
    return read_timeline_field(inner, "timeline", said_on, employer.calendar())


def _check_days(
    inner: Fields,
    kind: ReplyKind | None,
    days: tuple[date | None, date | None],
    interview: date,
    today: date,
) -> None:
    day, on = days
    if day:
        moved = kind is ReplyKind.RESCHEDULED
        check_past(
            inner, "date" if inner.value("date") else "on", day, None if moved else interview, today
        )
    if on and kind is ReplyKind.NEXT_ROUND and on <= interview:
        inner.wrong("on", "before-interview", "next_round")
    elif on and day and on < day:
        inner.wrong("on", "out-of-order", "told")
