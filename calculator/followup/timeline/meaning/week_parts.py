"""Weeks and parts of them, seen from the day it was said."""

from datetime import date

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.amounts import weeks_after
from followup.timeline.meaning.periods import (
    A_WEEK,
    day_of_week,
    last_working_day,
    second_working_day,
    weekday_after,
)
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what

WEDNESDAY = 2


def this_week(_found: Found, said: Said) -> Reading:
    """The last working day of the week; on that day or later, of the next week."""
    last = _last_working_day(said, 0)
    if last > said.day:
        return Reading(last, what("this-week"))
    later = Reading(_last_working_day(said, 1), what("next-week"))
    return later_of(later, Reading(last, what("same-week")))


def this_week_as_it_is(_found: Found, said: Said) -> Reading:
    """The last working day of the week, though it may be past: "before next week"."""
    return Reading(_last_working_day(said, 0), what("this-week"))


def within_the_week(found: Found, said: Said) -> Reading:
    """The later of "this week" and "a week"."""
    return later_of(this_week(found, said), *weeks_after(said, 1))


def next_week(_found: Found, said: Said) -> Reading:
    """The last working day of the week after."""
    return Reading(_last_working_day(said, 1), what("next-week"))


def within_the_next_week(found: Found, said: Said) -> Reading:
    """The end of the week after; seven days after as the other reading."""
    return later_of(next_week(found, said), *weeks_after(said, 1))


def middle_of_week(_found: Found, said: Said) -> Reading:
    """The next Wednesday after they said it."""
    return Reading(weekday_after(said.day, WEDNESDAY), what("middle-of-week"))


def early_next_week(_found: Found, said: Said) -> Reading:
    """The second working day of the week after."""
    return _second_working_day(said, 1, "early-next-week")


def middle_of_next_week(_found: Found, said: Said) -> Reading:
    """The Wednesday of the week after."""
    return Reading(_day_of_next_week(said, WEDNESDAY), what("middle-of-next-week"))


def week_after_next(_found: Found, said: Said) -> Reading:
    """The last working day of the second week after."""
    return Reading(_last_working_day(said, 2), what("week-after-next"))


def next_week_or_the_week_after(found: Found, said: Said) -> Reading:
    """The second week after; the week after as the other reading."""
    return later_of(week_after_next(found, said), next_week(found, said))


def early_week_after_next(_found: Found, said: Said) -> Reading:
    """The second working day of the second week after."""
    return _second_working_day(said, 2, "early-week-after-next")


def weekday_of_next_week(found: Found, said: Said) -> Reading:
    """That day in the week after."""
    return Reading(_day_of_next_week(said, found.count("weekday")))


def either_weekday_of_next_week(found: Found, said: Said) -> Reading:
    """The later of two days of the week after."""
    days = (found.count(slot) for slot in ("weekday", "later"))
    return later_of(*(Reading(_day_of_next_week(said, day)) for day in days))


def _last_working_day(said: Said, weeks_on: int) -> date:
    return last_working_day(said.day + weeks_on * A_WEEK, said.calendar.weekends)


def _second_working_day(said: Said, weeks_on: int, says: str) -> Reading:
    day = second_working_day(said.day + weeks_on * A_WEEK, said.calendar.weekends)
    return Reading(day, what(says))


def _day_of_next_week(said: Said, weekday: int) -> date:
    return day_of_week(said.day + A_WEEK, weekday, said.calendar.weekends)
