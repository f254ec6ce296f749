"""Writes the calendar file. It knows no clock: its time stamp is the day of the plan."""

from datetime import date, timedelta

from followup.calendar_file.events import Event
from followup.calendar_file.text import LINE_END, escaped, folded, identifier

PRODUCT = "-//After the second interview//Follow-up calculator//EN"
REMINDER = "PT9H"
"""Nine hours into the day."""


def calendar_file(events: list[Event], today: date) -> str:
    """The events as iCalendar: whole days, each with a reminder in the morning.

    An event ends on the day after, which is not part of it (RFC 5545, 3.6.1).
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for event in events:
        lines += _event(event, today)
    lines.append("END:VCALENDAR")
    return "".join(folded(line) + LINE_END for line in lines)


def _event(event: Event, today: date) -> list[str]:
    title = escaped(event.title)
    about = [f"DESCRIPTION:{escaped(event.about)}"] if event.about else []
    return [
        "BEGIN:VEVENT",
        f"UID:{identifier(event.uid)}",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{title}",
        *about,
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        f"TRIGGER:{REMINDER}",
        "END:VALARM",
        "END:VEVENT",
    ]
