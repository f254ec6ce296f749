"""Weeks and parts of them, seen from the day it was said."""

import re
from datetime import date, timedelta

from followup.timeline.amounts import weeks_after
from followup.timeline.days import weekday_number
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.weeks import A_WEEK, week_of, weekday_after, working_days
from followup.words import count_of

WEDNESDAY = 2


def this_week(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week; on that day or later, of the next week."""
    last = _working_days(said, 0)[-1]
    if last > said.day:
        return Reading(last, "the last working day of that week")
    later = Reading(_working_days(said, 1)[-1], "the last working day of the following week")
    return later_of(later, Reading(last, "the last working day of the same week"))


def this_week_or_next(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week after; of the same week as the other reading."""
    nearer = Reading(_working_days(said, 0)[-1], "the last working day of that week")
    later = Reading(_working_days(said, 1)[-1], "the last working day of the following week")
    return later_of(later, nearer)


def this_week_or_early_next(found: re.Match[str], said: Said) -> Reading:
    """The second working day of the week after; the end of the same week as the other reading."""
    nearer = Reading(_working_days(said, 0)[-1], "the last working day of that week")
    return later_of(early_next_week(found, said), nearer)


def next_week(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week after."""
    return Reading(_working_days(said, 1)[-1], "the last working day of the following week")


def within_the_next_week(found: re.Match[str], said: Said) -> Reading:
    """The end of the week after; seven days after as the other reading."""
    return later_of(next_week(found, said), *weeks_after(said, 1))


def middle_of_week(_found: re.Match[str], said: Said) -> Reading:
    """The next Wednesday after they said it."""
    return Reading(weekday_after(said.day, WEDNESDAY), "the middle of the week")


def early_next_week(_found: re.Match[str], said: Said) -> Reading:
    """The second working day of the week after."""
    return _second_working_day(said, 1, "the second working day of the following week")


def middle_of_next_week(_found: re.Match[str], said: Said) -> Reading:
    """The Wednesday of the week after."""
    return Reading(_day_of_next_week(said, WEDNESDAY), "the middle of the following week")


def week_after_next(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the second week after."""
    return Reading(_working_days(said, 2)[-1], "the last working day of the week after next")


def early_week_after_next(_found: re.Match[str], said: Said) -> Reading:
    """The second working day of the second week after."""
    return _second_working_day(said, 2, "the second working day of the week after next")


def weekday_of_next_week(found: re.Match[str], said: Said) -> Reading:
    """That day in the week after."""
    return Reading(_day_of_next_week(said, weekday_number(found["weekday"] or found["later"])))


def either_weekday_of_next_week(found: re.Match[str], said: Said) -> Reading:
    """The later of two days of the week after."""
    numbers = (weekday_number(found[name]) for name in ("weekday", "later"))
    return later_of(*(Reading(_day_of_next_week(said, number)) for number in numbers))


def weeks_on(found: re.Match[str], said: Said) -> Reading:
    """So many weeks after the next such day of the week; one for "Friday week"."""
    number = weekday_number(found["weekday"] or found["later"])
    many = int(found["number"] or 1)
    day = weekday_after(said.day, number) + many * A_WEEK
    return Reading(day, f"{'a week' if many == 1 else f'{many} weeks'} after the coming one")


def weeks_from_tomorrow(found: re.Match[str], said: Said) -> Reading:
    """So many weeks after the day after they said it."""
    many = int(found["number"])
    day = said.day + timedelta(days=1) + many * A_WEEK
    return Reading(day, f"{count_of(many, 'week')} and a day after they said it")


def _working_days(said: Said, weeks_on: int) -> list[date]:
    weekends = said.calendar.weekends
    return working_days(week_of(said.day + weeks_on * A_WEEK, weekends), weekends)


def _second_working_day(said: Said, weeks_on: int, what: str) -> Reading:
    """The only working day, in a week that has but one."""
    days = _working_days(said, weeks_on)
    return Reading(days[min(1, len(days) - 1)], what)


def _day_of_next_week(said: Said, weekday: int) -> date:
    """That day of the week in the employer's next week."""
    week = week_of(said.day + A_WEEK, said.calendar.weekends)
    return next(day for day in week if day.weekday() == weekday)
