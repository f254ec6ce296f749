"""Writes the calendar file. It knows no clock: its time stamp is the day of the plan."""

from datetime import date, timedelta

from followup.calendar_file.events import Event
from followup.calendar_file.text import LINE_END, escaped, folded, identifier

PRODUCT = "-//After the second interview//Follow-up calculator//EN"
REMINDER = "PT9H"
"""Nine hours into the day."""


def calendar_file(
    events: list[Event], today: date, *, sequence: int = 0, cancelled: bool = False
) -> str:
    """The events as iCalendar: whole days, each with a reminder in the morning.

    An event ends on the day after, which is not part of it (RFC 5545, 3.6.1). `sequence`
    rises with each export that changes an earlier one (3.8.7.4). With `cancelled`, the file
    cancels the events and reminds of nothing (RFC 5546, 3.2.5). Raises ValueError if there
    are no events: a calendar without a component is not one (3.6).
    """
    if not events:
        message = "a calendar file needs an event"
        raise ValueError(message)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:CANCEL" if cancelled else "METHOD:PUBLISH",
    ]
    for event in events:
        lines += _event(event, today, sequence, cancelled=cancelled)
    lines.append("END:VCALENDAR")
    return "".join(folded(line) + LINE_END for line in lines)


def _event(event: Event, today: date, sequence: int, *, cancelled: bool) -> list[str]:
    title = escaped(event.title)
    about = [f"DESCRIPTION:{escaped(event.about)}"] if event.about else []
    return [
        "BEGIN:VEVENT",
        f"UID:{identifier(event.uid)}",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{title}",
        *about,
        "TRANSP:TRANSPARENT",
        *(["STATUS:CANCELLED"] if cancelled else _reminder(title)),
        "END:VEVENT",
    ]


def _reminder(title: str) -> list[str]:
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        f"TRIGGER:{REMINDER}",
        "END:VALARM",
    ]
