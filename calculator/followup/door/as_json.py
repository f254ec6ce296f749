"""Results as JSON objects, as contract and tests spell them."""

from datetime import date
from typing import Any

from followup.business_days.calendar import DayOff
from followup.business_days.public_holidays import countries, holiday_calendar
from followup.business_days.weekends import DAY_CODES, weekends
from followup.plan.rules import edition, rule_ids, rules, sources
from followup.plan.situation import Timeline
from followup.plan.steps import Step
from followup.plan.work_out import Plan


def plan_as_json(plan: Plan) -> dict[str, Any]:
    """A plan, with the edition of the rules that made it."""
    return {
        "rules": edition(),
        "today": plan.today.isoformat(),
        "timeline": timeline_as_json(plan.timeline),
        "steps": [_step(step) for step in plan.steps],
        "days_off": [_day_off(off) for off in plan.days_off],
        "next": {
            "step": plan.next.step,
            "on": plan.next.on.isoformat(),
            "text": plan.next.text,
        },
        "notices": [{"code": notice.code, "text": notice.text} for notice in plan.notices],
    }


def rules_as_json() -> dict[str, Any]:
    """Every rule with its numbers and who says what about it."""
    return {
        "edition": edition(),
        "rules": [
            {
                "id": rule,
                "text": rules()[rule]["text"],
                "numbers": rules()[rule].get("numbers", {}),
                "sources": [
                    {"title": source.title, "url": source.url, "says": source.says}
                    for source in sources(rule)
                ],
            }
            for rule in rule_ids()
        ],
    }


def countries_as_json() -> dict[str, Any]:
    """Every country that has holiday data, with its subdivisions."""
    return {
        "countries": [
            {
                "code": country.code,
                "name": country.name,
                "subdivisions": [
                    {"code": code, "name": name} for code, name in country.subdivisions.items()
                ],
            }
            for country in countries().values()
        ]
    }


def holidays_as_json(country: str, subdivision: str | None, year: int | None) -> dict[str, Any]:
    """The public holidays of one year, or of all years, and the weekend at their end."""
    known = holiday_calendar(country, subdivision)
    off = weekends(country, subdivision).on(date(year or known.last_year, 12, 31))
    return {
        "days": [
            {"date": day.isoformat(), "name": holiday.shown, "estimated": holiday.estimated}
            for day, holiday in known.holidays.items()
            if year in (None, day.year)
        ],
        "weekend": [code for number, code in enumerate(DAY_CODES) if number in off],
        "years": [known.first_year, known.last_year],
    }


def timeline_as_json(timeline: Timeline) -> dict[str, Any]:
    """What they said, as it was read."""
    return {
        "kind": timeline.kind,
        "date": _date(timeline.day),
        "reading": timeline.reading,
        "words": timeline.words,
        "others": [
            {"date": other.day.isoformat(), "reading": other.reading} for other in timeline.others
        ],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "step": step.name,
        "status": step.status,
        "earliest": _date(step.earliest),
        "suggested": _date(step.suggested),
        "latest": _date(step.latest),
        "sent": _date(step.sent),
        "why": [{"rule": reason.rule, "text": reason.text} for reason in step.why],
        "skipped_days": [_day_off(off) for off in step.skipped_days],
    }


def _day_off(off: DayOff) -> dict[str, Any]:
    return {
        "date": off.day.isoformat(),
        "reason": off.reason,
        "cause": off.cause.value,
        "name": off.name,
        "estimated": off.estimated,
    }


def _date(day: date | None) -> str | None:
    return day.isoformat() if day else None
