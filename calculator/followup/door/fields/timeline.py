"""Reads what they said from its JSON: words, or an object."""

from datetime import date
from enum import StrEnum

from followup.business_days.calendar import BusinessCalendar
from followup.door.fields.fields import FIRST_YEAR, LAST_YEAR, Fields
from followup.plan.situation import NOTHING_STATED, Timeline
from followup.timeline.read import in_so_long, no_contact, on_date, read_timeline
from followup.timeline.unreadable import UnreadableError

LARGEST_AMOUNT = 999


class StatedKind(StrEnum):
    """The kinds of object that stand for what they said."""

    NONE = "none"
    DATE = "date"
    WITHIN = "within"
    NO_CONTACT = "no_contact"


class Unit(StrEnum):
    """What an amount of time is counted in."""

    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"
    MONTHS = "months"


def read_timeline_field(
    fields: Fields, name: str, said_on: date | None, calendar: BusinessCalendar
) -> Timeline:
    """What they said on that day. Problems are noted in `fields`; then it is as if nothing was.

    Without `said_on`, which is a problem of its own, only the form of the field is checked.
    """
    value = fields.value(name)
    if value is None:
        return NOTHING_STATED
    if isinstance(value, str):
        text = fields.text(name)
        if text is None or said_on is None:
            return NOTHING_STATED
        return _read_words(fields, name, text, said_on, calendar)
    inner = fields.inner(name)
    found = _read_object(inner, said_on, calendar) if inner else NOTHING_STATED
    return _not_before(fields, name, found, said_on)


def _read_words(
    fields: Fields, name: str, text: str, said_on: date, calendar: BusinessCalendar
) -> Timeline:
    try:
        found = read_timeline(text, said_on, calendar)
    except UnreadableError as error:
        code = "unclear-timeline" if error.choices else "unreadable"
        fields.problem(name, code, str(error), error.choices)
        return NOTHING_STATED
    return _not_before(fields, name, found, said_on)


def _read_object(inner: Fields, said_on: date | None, calendar: BusinessCalendar) -> Timeline:
    kind = inner.choice("kind", StatedKind, StatedKind.NONE)
    day = inner.day("date", required="stated_date" if kind is StatedKind.DATE else "")
    amount = inner.whole_number("amount", 1, LARGEST_AMOUNT)
    unit = inner.choice("unit", Unit, Unit.DAYS)
    inner.reject_unknown()
    if kind is StatedKind.NO_CONTACT:
        return no_contact()
    if kind is StatedKind.DATE and day:
        return on_date(day)
    if kind is StatedKind.WITHIN:
        if inner.value("amount") is None:
            inner.wrong("amount", "missing", "amount")
        elif amount and said_on:
            return in_so_long(amount, unit, said_on, calendar)
    return NOTHING_STATED


def _not_before(fields: Fields, name: str, found: Timeline, said_on: date | None) -> Timeline:
    if found.day is None or said_on is None:
        return found
    if not FIRST_YEAR <= found.day.year <= LAST_YEAR:
        fields.wrong(name, "out-of-range", "stated_year", first=FIRST_YEAR, last=LAST_YEAR)
    elif found.day < said_on:
        fields.wrong(name, "before-interview", "stated")
    else:
        return found
    return NOTHING_STATED
