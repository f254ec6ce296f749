"""A date with how it was read, and the other dates that the same words could mean."""

from dataclasses import dataclass
from datetime import date

from followup.business_days.calendar import BusinessCalendar
from followup.plan.situation import OtherReading, Timeline, TimelineKind
from followup.words import in_words


@dataclass(frozen=True, slots=True)
class Said:
    """When it was said, and by whose calendar."""

    day: date
    calendar: BusinessCalendar


@dataclass(frozen=True, slots=True)
class Reading:
    """A date, what it is in words, and other readings of the same."""

    day: date
    what: str = ""
    others: tuple["Reading", ...] = ()

    @property
    def sentence(self) -> str:
        """For example "Friday 23 October 2026, the last working day of next week"."""
        return f"{in_words(self.day)}, {self.what}" if self.what else in_words(self.day)

    def as_timeline(self) -> Timeline:
        """The reading as what they said. Others with the same date are not others."""
        found = reversed(self.others)  # of two for the same day, the first one stays
        others = {other.day: other.sentence for other in found if other.day != self.day}
        return Timeline(
            TimelineKind.DATE,
            self.day,
            self.sentence,
            tuple(OtherReading(day, sentence) for day, sentence in sorted(others.items())),
        )


def later_of(*readings: Reading) -> Reading:
    """The latest of several readings, with the rest as the others: the kind reading."""
    latest = max(readings, key=lambda reading: reading.day)
    rest = tuple(reading for reading in readings if reading is not latest)
    return Reading(latest.day, latest.what, rest)
