"""Messages and calendar files as JSON objects."""

from datetime import date
from typing import Any

from followup.calendar_file import links as calendar_links
from followup.calendar_file.events import Event
from followup.calendar_file.write import calendar_file
from followup.messages.links import gmail, mailto, outlook
from followup.messages.write import Message


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
        "unclear": [
            {"field": each.field, "code": "unclear-words", "message": each.message}
            for each in message.unclear
        ],
        "script": list(message.script),
        "mailto": mailto(*written),
        "gmail": gmail(*written),
        "outlook": outlook(*written),
    }


def calendar_as_json(events: list[Event], today: date, sequence: int) -> dict[str, Any]:
    """The calendar file, and each event with links that add it on a calendar site."""
    return {
        "ics": calendar_file(events, today, sequence=sequence),
        "events": [
            {
                "step": event.step,
                "date": event.day.isoformat(),
                "title": event.title,
                "google": calendar_links.google(event),
                "outlook": calendar_links.outlook(event),
            }
            for event in events
        ],
    }


def cancellation_as_json(events: list[Event], today: date, sequence: int) -> dict[str, Any]:
    """The calendar file that cancels the events; there is none to add."""
    return {
        "ics": calendar_file(events, today, sequence=sequence, cancelled=True),
        "events": [],
    }
