"""Our calendar files, read back by two other programs."""

from datetime import date

import icalendar
import pytest
import vobject

from followup.calendar_file.events import Event
from followup.calendar_file.write import calendar_file
from followup.plan.situation import StepName

TITLES = (
    "Send a note",
    'Semi; comma, back\\slash and a "quote": here',
    "Line one\nline two\r\nline three\rline four",
    "Zoë O’Hara, 田中花子, محمد, Ðɐ 🎄" * 4,
)
ABOUT = "Leave a week, and at least 5 business days; then write. " * 5


def file_with(title: str) -> str:
    days = (date(2026, 10, 23), date(2026, 12, 31))
    events = [
        Event(StepName.FOLLOW_UP, day, title, ABOUT, f"{number}@example")
        for number, day in enumerate(days)
    ]
    return calendar_file(events, date(2026, 10, 19))


def as_text(title: str) -> str:
    return title.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("title", TITLES)
def test_icalendar_reads_back_what_we_wrote(title: str) -> None:
    calendar = icalendar.Calendar.from_ical(file_with(title))
    events = calendar.walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == [as_text(title)] * 2
    assert [str(event["DESCRIPTION"]) for event in events] == [ABOUT] * 2
    assert [event.decoded("DTSTART") for event in events] == [
        date(2026, 10, 23),
        date(2026, 12, 31),
    ]
    assert [event.decoded("DTEND") for event in events] == [date(2026, 10, 24), date(2027, 1, 1)]
    assert [str(event["UID"]) for event in events] == ["0@example", "1@example"]
    assert len(calendar.walk("VALARM")) == 2


@pytest.mark.parametrize("title", TITLES)
def test_vobject_reads_back_what_we_wrote(title: str) -> None:
    calendar = vobject.readOne(file_with(title))
    assert calendar.validate(raiseException=True)
    assert [event.summary.value for event in calendar.vevent_list] == [as_text(title)] * 2
    assert [event.dtstart.value for event in calendar.vevent_list] == [
        date(2026, 10, 23),
        date(2026, 12, 31),
    ]
    assert calendar.vevent_list[0].dtend.value == date(2026, 10, 24)


def cancellation() -> str:
    events = [Event(StepName.FOLLOW_UP, date(2026, 10, 23), "Cancelled: Send a note", "", "0@a")]
    return calendar_file(events, date(2026, 10, 19), sequence=3, cancelled=True)


def test_icalendar_reads_a_cancellation() -> None:
    calendar = icalendar.Calendar.from_ical(cancellation())
    (event,) = calendar.walk("VEVENT")
    assert str(calendar["METHOD"]) == "CANCEL"
    assert (str(event["STATUS"]), event["SEQUENCE"]) == ("CANCELLED", 3)
    assert calendar.walk("VALARM") == []


def test_vobject_reads_a_cancellation() -> None:
    calendar = vobject.readOne(cancellation())
    assert calendar.validate(raiseException=True)
    assert calendar.method.value == "CANCEL"
    assert calendar.vevent.status.value == "CANCELLED"
    assert calendar.vevent.sequence.value == "3"
