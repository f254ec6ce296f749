"""A date with how it was read, and the other dates that the same words could mean."""

from dataclasses import dataclass, replace
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
    by_quarter: bool = False
    """The end of a quarter of the calendar year; a firm's own year may differ."""

    @property
    def sentence(self) -> str:
        """For example "Friday 23 October 2026, the last working day of next week"."""
        return f"{in_words(self.day)}, {self.what}" if self.what else in_words(self.day)

    @property
    def all(self) -> tuple["Reading", ...]:
        """The reading itself and every other one, those of the others among them."""
        inner = (reading for other in self.others for reading in other.all)
        return (replace(self, others=()), *inner)

    def with_others(self, others: "Reading") -> "Reading":
        """The same reading with all those of another one beside it."""
        return replace(self, others=others.all)

    def as_timeline(self, words: str = "") -> Timeline:
        """What they said in those words. Others with the same date are not others."""
        found = reversed(self.all)  # of two for the same day, the first one stays
        others = {other.day: other.sentence for other in found if other.day != self.day}
        return Timeline(
            TimelineKind.DATE,
            self.day,
            self.sentence,
            tuple(OtherReading(day, sentence) for day, sentence in sorted(others.items())),
            words=words,
            by_quarter=self.by_quarter,
        )


def later_of(*readings: Reading) -> Reading:
    """The latest of several readings, with the rest as the others: the kind reading."""
    latest = max(readings, key=lambda reading: reading.day)
    rest = tuple(reading for reading in readings if reading is not latest)
    return replace(latest, others=(*latest.others, *rest))
