"""Results as JSON objects, as contract and tests spell them."""

from datetime import date
from typing import Any

from followup.messages.links import gmail, mailto, outlook
from followup.messages.write import Message
from followup.plan.rules import edition
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
        "next": {
            "step": plan.next.step,
            "on": plan.next.on.isoformat(),
            "text": plan.next.text,
        },
        "notices": [{"code": notice.code, "text": notice.text} for notice in plan.notices],
    }


def timeline_as_json(timeline: Timeline) -> dict[str, Any]:
    """What they said, as it was read."""
    return {
        "kind": timeline.kind,
        "date": _date(timeline.day),
        "reading": timeline.reading,
        "others": [
            {"date": other.day.isoformat(), "reading": other.reading} for other in timeline.others
        ],
    }


def message_as_json(message: Message) -> dict[str, Any]:
    """A message, with links that open it elsewhere."""
    written = (message.recipient.email, message.subject, message.body)
    return {
        "kind": message.kind,
        "subject": message.subject,
        "body": message.body,
        "words": message.words,
        "to": message.recipient.email,
        "missing": list(message.missing),
        "mailto": mailto(*written),
        "gmail": gmail(*written),
        "outlook": outlook(*written),
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
        "skipped_days": [
            {"date": off.day.isoformat(), "reason": off.reason} for off in step.skipped_days
        ],
    }


def _date(day: date | None) -> str | None:
    return day.isoformat() if day else None
