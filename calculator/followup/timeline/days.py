"""Days counted from the day it was said, and days of the week."""

import re
from datetime import timedelta

from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.weeks import in_next_iso_week, weekday_after
from followup.words import WEEKDAY_NAMES


def today(_found: re.Match[str], said: Said) -> Reading:
    """The same day."""
    return Reading(said.day, "the day they said it")


def tomorrow(_found: re.Match[str], said: Said) -> Reading:
    """The day after."""
    return Reading(said.day + timedelta(days=1), "the day after they said it")


def day_after_tomorrow(_found: re.Match[str], said: Said) -> Reading:
    """Two days after."""
    return Reading(said.day + timedelta(days=2), "2 days after they said it")


def today_or_tomorrow(found: re.Match[str], said: Said) -> Reading:
    """The day after; the same day as the other reading."""
    return later_of(tomorrow(found, said), today(found, said))


def weekday(found: re.Match[str], said: Said) -> Reading:
    """The next such day of the week after it was said."""
    return Reading(weekday_after(said.day, weekday_number(found["weekday"])))


def next_weekday(found: re.Match[str], said: Said) -> Reading:
    """That day in the week after; the nearer one is the other reading."""
    number = weekday_number(found["weekday"])
    name = WEEKDAY_NAMES[number]
    nearer = Reading(weekday_after(said.day, number), f"the first {name} after they said it")
    later = Reading(in_next_iso_week(said.day, number), f"the {name} of the following week")
    return later_of(later, nearer)


def either_weekday(found: re.Match[str], said: Said) -> Reading:
    """The later of two days of the week."""
    numbers = (weekday_number(found[name]) for name in ("weekday", "later"))
    return later_of(*(Reading(weekday_after(said.day, number)) for number in numbers))


def range_of_weekdays(found: re.Match[str], said: Said) -> Reading:
    """From one day of the week to another: the second, after the first."""
    first = weekday_after(said.day, weekday_number(found["weekday"]))
    last = weekday_after(first, weekday_number(found["later"]))
    return later_of(Reading(last), Reading(first))


def weekday_number(name: str) -> int:
    """0 for "monday", as `date.weekday()` counts."""
    return WEEKDAY_NAMES.index(name.capitalize())
