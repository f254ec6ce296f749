"""The methods that concern dates: the plan, the timeline, holidays, countries, rules."""

from typing import Any

from followup.door.as_json import (
    countries_as_json,
    holidays_as_json,
    plan_as_json,
    rules_as_json,
    timeline_as_json,
)
from followup.door.fields.employer import read_country, read_employer, read_subdivision
from followup.door.fields.fields import FIRST_YEAR, LAST_YEAR, Fields
from followup.door.fields.situation import read_situation
from followup.door.fields.timeline import read_timeline_field
from followup.plan.work_out import plan as work_out


def plan(fields: Fields) -> dict[str, Any] | None:
    """The plan of a situation."""
    situation = read_situation(fields)
    return plan_as_json(work_out(situation)) if situation else None


def read_timeline(fields: Fields) -> dict[str, Any]:
    """What they said, as a date."""
    said_on = fields.day("said_on", required="said_on")
    employer = read_employer(fields)
    if fields.value("text") is None:
        fields.wrong("text", "missing", "said")
    timeline = read_timeline_field(fields, "text", said_on, employer.calendar())
    fields.reject_unknown()
    return timeline_as_json(timeline)


def holidays(fields: Fields) -> dict[str, Any] | None:
    """The public holidays of a country or a part of it."""
    if fields.value("country") is None:
        fields.wrong("country", "missing", "country")
    country = read_country(fields)
    subdivision = read_subdivision(fields, country)
    year = fields.whole_number("year", FIRST_YEAR, LAST_YEAR)
    fields.reject_unknown()
    return holidays_as_json(country.code, subdivision, year) if country else None


def countries(fields: Fields) -> dict[str, Any]:
    """Every country with its subdivisions."""
    fields.reject_unknown()
    return countries_as_json()


def rules(fields: Fields) -> dict[str, Any]:
    """The rules with their numbers and sources."""
    fields.reject_unknown()
    return rules_as_json()
