"""Days counted from the day it was said, and days of the week."""

from datetime import timedelta

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.periods import A_WEEK, in_next_iso_week, weekday_after
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what
from followup.words import WEEKDAY_NAMES, count_of


def today(_found: Found, said: Said) -> Reading:
    """The same day."""
    return Reading(said.day, what("today"))


def tomorrow(_found: Found, said: Said) -> Reading:
    """The day after."""
    return Reading(said.day + timedelta(days=1), what("tomorrow"))


def day_after_tomorrow(_found: Found, said: Said) -> Reading:
    """Two days after."""
    return Reading(said.day + timedelta(days=2), what("day-after-tomorrow"))


def tomorrow_or_the_day_after(found: Found, said: Said) -> Reading:
    """Two days after; the day after as the other reading."""
    return later_of(day_after_tomorrow(found, said), tomorrow(found, said))


def weekday(found: Found, said: Said) -> Reading:
    """The next such day of the week after it was said."""
    return Reading(weekday_after(said.day, found.count("weekday")))


def next_weekday(found: Found, said: Said) -> Reading:
    """That day in the week after; the nearer one is the other reading."""
    number = found.count("weekday")
    name = WEEKDAY_NAMES[number]
    nearer = weekday_after(said.day, number)
    later = in_next_iso_week(said.day, number)
    return later_of(
        Reading(later, what("weekday-of-next-week", weekday=name)),
        Reading(nearer, what("first-such-weekday", weekday=name)),
    )


def weekday_after_next(found: Found, said: Said) -> Reading:
    """A week after next Friday; a week after the coming Friday as the other reading."""
    number = found.count("weekday")
    nearer = Reading(weekday_after(said.day, number) + A_WEEK, what("a-week-on"))
    says = what("weekday-after-next", weekday=WEEKDAY_NAMES[number])
    return later_of(Reading(in_next_iso_week(said.day, number) + A_WEEK, says), nearer)


def range_of_weekdays(found: Found, said: Said) -> Reading:
    """From one day of the week to another: the second, after the first."""
    first = weekday_after(said.day, found.count("weekday"))
    last = weekday_after(first, found.count("later"))
    return later_of(Reading(last), Reading(first))


def weeks_on(found: Found, said: Said) -> Reading:
    """So many weeks after the next such day of the week; one for "Friday week"."""
    many = found.count("number") or 1
    day = weekday_after(said.day, found.count("weekday")) + many * A_WEEK
    return Reading(
        day,
        what("a-week-on") if many == 1 else what("weeks-on", weeks=count_of(many, "week")),
    )


def weeks_from_tomorrow(found: Found, said: Said) -> Reading:
    """So many weeks after the day after they said it."""
    many = found.count("number")
    day = said.day + timedelta(days=1) + many * A_WEEK
    return Reading(day, what("weeks-from-tomorrow", weeks=count_of(many, "week")))
