"""Links that add an event on a calendar site."""

from datetime import timedelta
from urllib.parse import quote

from followup.calendar_file.events import Event


def google(event: Event) -> str:
    """A link to Google Calendar's page for a new event."""
    end = event.day + timedelta(days=1)
    return (
        "https://calendar.google.com/calendar/render?action=TEMPLATE"
        f"&text={quote(event.title, safe='')}&dates={event.day:%Y%m%d}/{end:%Y%m%d}"
        f"&details={quote(event.about, safe='')}"
    )


def outlook(event: Event) -> str:
    """A link to Outlook's page for a new event."""
    end = event.day + timedelta(days=1)
    return (
        "https://outlook.live.com/calendar/0/deeplink/compose?rru=addevent&allday=true"
        f"&subject={quote(event.title, safe='')}&startdt={event.day}&enddt={end}"
        f"&body={quote(event.about, safe='')}"
    )
