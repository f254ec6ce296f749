"""Weeks as people speak of them, from the first day of work to the last, and months."""

from calendar import monthrange
from datetime import date, timedelta

from followup.business_days.calendar import ONE_DAY
from followup.business_days.weekends import Weekends

A_WEEK = timedelta(weeks=1)
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


def week_of(day: date, weekends: Weekends) -> list[date]:
    """The seven days of that day's week.

    It starts on Monday where Sunday is a day off, else on Sunday where Saturday is, else on
    Saturday where Friday is: on the day after the weekend.
    """
    off = weekends.on(day)
    first = MONDAY
    if SUNDAY not in off and SATURDAY in off:
        first = SUNDAY
    elif SUNDAY not in off and FRIDAY in off:
        first = SATURDAY
    start = day - timedelta(days=(day.weekday() - first) % 7)
    return [start + number * ONE_DAY for number in range(7)]


def working_days(week: list[date], weekends: Weekends) -> list[date]:
    """The days of a week that are not in the weekend; public holidays are among them."""
    return [day for day in week if day.weekday() not in weekends.on(day)]


def last_working_day(day: date, weekends: Weekends) -> date:
    """The last one of that day's week."""
    return working_days(week_of(day, weekends), weekends)[-1]


def second_working_day(day: date, weekends: Weekends) -> date:
    """The second one of that day's week; the only one, where it has but one."""
    days = working_days(week_of(day, weekends), weekends)
    return days[min(1, len(days) - 1)]


def day_of_week(day: date, weekday: int, weekends: Weekends) -> date:
    """That day of the week in that day's week."""
    return next(each for each in week_of(day, weekends) if each.weekday() == weekday)


def weekday_after(day: date, weekday: int) -> date:
    """The first such day of the week strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def in_next_iso_week(day: date, weekday: int) -> date:
    """That day of the week in the next ISO week, Monday to Sunday."""
    return day - timedelta(days=day.weekday()) + A_WEEK + timedelta(days=weekday)


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def clipped(year: int, month: int, day: int) -> date:
    """That day of the month, or its last day if it is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def months_on(day: date, months: int) -> tuple[int, int]:
    """Year and month so many months after the month of `day`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return year, month + 1
