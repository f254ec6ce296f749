"""The methods behind the door: each reads its params and returns a JSON object.

A method notes problems in the fields that it is given; its result is then not used.
"""

from collections.abc import Callable, Mapping
from typing import Any

from followup.calendar_file.events import events_of
from followup.door.as_json import (
    calendar_as_json,
    countries_as_json,
    holidays_as_json,
    message_as_json,
    plan_as_json,
    review_as_json,
    rules_as_json,
    timeline_as_json,
)
from followup.door.employer_fields import read_country, read_employer, read_subdivision
from followup.door.fields import FIRST_YEAR, LAST_YEAR, Fields
from followup.door.message_fields import read_details, read_people
from followup.door.situation_fields import read_situation
from followup.door.timeline_fields import read_timeline_field
from followup.messages.kinds import MessageKind, Tone
from followup.messages.write import write
from followup.plan.work_out import plan
from followup.review.draft import Draft
from followup.review.read import review

type Method = Callable[[Fields], dict[str, Any] | None]


def _plan(fields: Fields) -> dict[str, Any] | None:
    situation = read_situation(fields)
    return plan_as_json(plan(situation)) if situation else None


def _read_timeline(fields: Fields) -> dict[str, Any]:
    said_on = fields.day("said_on", required="Say on which day they said it.")
    employer = read_employer(fields)
    if fields.value("text") is None:
        fields.problem("text", "missing", "Write what they said.")
    timeline = read_timeline_field(fields, "text", said_on, employer.calendar())
    fields.reject_unknown()
    return timeline_as_json(timeline)


def _write(fields: Fields) -> dict[str, Any] | None:
    kind = fields.required_choice("message", MessageKind, "Say which message to write")
    tone = fields.choice("tone", Tone, Tone.PLAIN)
    inner = fields.inner("situation")
    if inner is None and fields.value("situation") is None:
        fields.problem("situation", "missing", "Describe the interview first.")
    situation = read_situation(inner) if inner else None
    people, details = read_people(fields), read_details(fields)
    fields.reject_unknown()
    if situation is None or kind is None:
        return None
    return message_as_json(write(kind, situation, people, details, tone))


def _review(fields: Fields) -> dict[str, Any] | None:
    kind = fields.required_choice("message", MessageKind, "Say which message this is")
    subject = fields.text("subject") or ""
    body = fields.text("body") or ""
    if fields.value("body") is None:
        fields.problem("body", "missing", "Put the message in here.")
    people = read_people(fields)
    inner = fields.inner("situation")
    situation = read_situation(inner) if inner else None
    others = fields.texts("others")
    fields.reject_unknown()
    if kind is None or (inner and situation is None):
        return None
    draft = Draft(
        kind=kind,
        subject=subject,
        body=body,
        people=people,
        situation=situation,
        others=others,
    )
    return review_as_json(draft, review(draft))


def _calendar(fields: Fields) -> dict[str, Any] | None:
    inner = fields.inner("situation")
    if fields.value("situation") is None:
        fields.problem("situation", "missing", "Describe the interview first.")
    situation = read_situation(inner) if inner else None
    neutral = fields.flag("neutral", default=True)
    fields.reject_unknown()
    if situation is None:
        return None
    return calendar_as_json(events_of(situation, neutral=neutral), situation.today)


def _holidays(fields: Fields) -> dict[str, Any] | None:
    if fields.value("country") is None:
        fields.problem("country", "missing", "Choose a country, by its two letters.")
    country = read_country(fields)
    subdivision = read_subdivision(fields, country)
    year = fields.whole_number("year", FIRST_YEAR, LAST_YEAR)
    fields.reject_unknown()
    return holidays_as_json(country.code, subdivision, year) if country else None


def _countries(fields: Fields) -> dict[str, Any]:
    fields.reject_unknown()
    return countries_as_json()


def _rules(fields: Fields) -> dict[str, Any]:
    fields.reject_unknown()
    return rules_as_json()


METHODS: Mapping[str, Method] = {
    "plan": _plan,
    "read_timeline": _read_timeline,
    "write": _write,
    "review": _review,
    "calendar": _calendar,
    "holidays": _holidays,
    "countries": _countries,
    "rules": _rules,
}
