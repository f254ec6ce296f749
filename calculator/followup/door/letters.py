"""The methods that write texts: messages, the calendar file."""

import re
from typing import Any

from followup.calendar_file.events import cancelled_events_of, events_of
from followup.door.fields.fields import Fields
from followup.door.fields.message import read_details, read_people
from followup.door.fields.situation import read_situation
from followup.door.letters_as_json import (
    calendar_as_json,
    cancellation_as_json,
    message_as_json,
)
from followup.messages.kinds import MessageKind, Tone
from followup.messages.write import write as write_message

PLAN_ID = re.compile(r"[a-z0-9-]{8,64}")
LARGEST_SEQUENCE = 2**31 - 1
"""The largest whole number of iCalendar (RFC 5545, 3.3.8)."""


def write(fields: Fields) -> dict[str, Any] | None:
    """A message of one kind."""
    kind = fields.required_choice("message", MessageKind, "message_to_write")
    tone = fields.choice("tone", Tone, Tone.PLAIN)
    inner = fields.inner("situation")
    if inner is None and fields.value("situation") is None:
        fields.wrong("situation", "missing", "situation")
    situation = read_situation(inner) if inner else None
    people, details = read_people(fields), read_details(fields)
    fields.reject_unknown()
    if situation is None or kind is None:
        return None
    return message_as_json(write_message(kind, situation, people, details, tone))


def calendar(fields: Fields) -> dict[str, Any] | None:
    """The days as a calendar file, and as links; or the file that cancels them."""
    inner = fields.inner("situation")
    if fields.value("situation") is None:
        fields.wrong("situation", "missing", "situation")
    situation = read_situation(inner) if inner else None
    neutral = fields.flag("neutral", default=True)
    plan_id = _read_plan_id(fields)
    sequence = fields.whole_number("sequence", 0, LARGEST_SEQUENCE) or 0
    cancel = fields.flag("cancel", default=False)
    fields.reject_unknown()
    if situation is None or plan_id is None:
        return None
    if cancel:
        events = cancelled_events_of(situation, neutral=neutral, plan_id=plan_id)
        return cancellation_as_json(events, situation.today, sequence)
    if events := events_of(situation, neutral=neutral, plan_id=plan_id):
        return calendar_as_json(events, situation.today, sequence)
    fields.wrong("situation", "no-event", "situation")
    return None


def _read_plan_id(fields: Fields) -> str | None:
    """The id of the plan, empty if there is none; None if it is wrong."""
    plan_id = fields.text("id") or ""
    if not plan_id or PLAN_ID.fullmatch(plan_id):
        return plan_id
    fields.wrong("id", "wrong-form", "plan_id")
    return None
