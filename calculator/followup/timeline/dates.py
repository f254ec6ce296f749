"""Dates that are named: "30 October", "Friday, Oct 30th 2026", "30/10", "by the 15th"."""

import re
from calendar import monthrange
from datetime import date

from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.unreadable import UnreadableError
from followup.timeline.weeks import A_WEEK, week_of, working_days
from followup.words import MONTH_NAMES, in_words, weekday_name

LOWER_MONTHS = [name.lower() for name in MONTH_NAMES]
CENTURY = 2000
LONGEST_MONTH = 31
MONTHS_IN_A_YEAR = 12
HOURS_IN_A_DAY = 24


def month_number(name: str) -> int:
    """1 for "january"."""
    return LOWER_MONTHS.index(name) + 1


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


def named_date(found: re.Match[str], said: Said) -> Reading:
    """Day and month, perhaps with a year and a weekday. No year: the first on or after."""
    month, number = month_number(found["month"]), int(found["day"])
    year = found["year"]
    day = _existing(int(year), month, number) if year else _first_on(said.day, month, number)
    _check_weekday(day, found["weekday"])
    return Reading(day, others=_start_of_range(found, day))


def _check_weekday(day: date, weekday: str | None) -> None:
    if weekday and weekday_name(day).lower() != weekday:
        message = f"{in_words(day)} is not a {weekday.capitalize()}. Which of the two did they say?"
        raise UnreadableError(message)


def _start_of_range(found: re.Match[str], end: date) -> tuple[Reading, ...]:
    start = found["start"]
    return (Reading(end.replace(day=int(start))),) if start and int(start) < end.day else ()


def iso_date(found: re.Match[str], _said: Said) -> Reading:
    """Year, month and day, in this order."""
    return Reading(_existing(*(int(found[name]) for name in ("year", "month", "day"))))


def numeric_date(found: re.Match[str], said: Said) -> Reading:
    """Two numbers, in either order, perhaps with a year: only if one order is a date."""
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    full = int(year) + (0 if len(year) == len("2026") else CENTURY) if year else None
    readings = {_either(said.day, full, *pair) for pair in ((first, second), (second, first))}
    days = sorted(day for day in readings if day)
    if not days:
        message = "This is not a date. Write the month as a word, for example “30 October”."
        raise UnreadableError(message)
    if found["mark"] == "." and not year and first <= HOURS_IN_A_DAY:
        message = "This could be a time of day. Write the month as a word: “30 October”."
        raise UnreadableError(message)
    if len(days) > 1:
        both = " or ".join(map(in_words, days))
        message = f"This could be {both}. Write the month as a word, for example “30 October”."
        raise UnreadableError(message)
    _check_weekday(days[0], found["weekday"])
    return Reading(days[0])


def _either(said_on: date, year: int | None, number: int, month: int) -> date | None:
    try:
        return _existing(year, month, number) if year else _first_on(said_on, month, number)
    except UnreadableError:
        return None


def day_of_month(found: re.Match[str], said: Said) -> Reading:
    """The next such day of a month on or after; the 31st of a shorter month is its last day."""
    number = _number_of_day(found["day"])
    which = found["which"]
    if which == "next":
        return Reading(clipped(*months_on(said.day, 1), number))
    day = clipped(said.day.year, said.day.month, number)
    day = day if day >= said.day else clipped(*months_on(said.day, 1), number)
    _check_weekday(day, found["weekday"])
    return Reading(day)


def week_of_date(found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week that holds a date, never before that date."""
    number = _number_of_day(found["day"])
    if found["month"]:
        month = month_number(found["month"])
        years = range(said.day.year, said.day.year + 2)
        days = [_existing(year, month, number) for year in years]
    else:
        days = [clipped(*months_on(said.day, ahead), number) for ahead in (0, 1)]
    readings = [_end_of_week(day, said) for day in days]
    return next(reading for reading in readings if reading.day >= said.day)


def _end_of_week(day: date, said: Said) -> Reading:
    weekends = said.calendar.weekends
    last = working_days(week_of(day, weekends), weekends)[-1]
    if last < day:  # they named a day of the weekend
        last = working_days(week_of(day + A_WEEK, weekends), weekends)[-1]
    return Reading(last, f"the last working day of the week of {in_words(day)}")


def week_of_month(found: re.Match[str], said: Said) -> Reading:
    """The last working day of the first, second … week of a month: of the full one."""
    month, number = month_number(found["month"]), int(found["week"])
    which = ("first", "second", "third", "fourth")[number - 1]
    for year in (said.day.year, said.day.year + 1):
        begun, full = (
            end + (number - 1) * A_WEEK for end in _first_weeks(date(year, month, 1), said)
        )
        if full >= said.day:
            return later_of(
                Reading(full, f"the last working day of the {which} full week of the month"),
                Reading(begun, f"the last working day of the {which} week of the month"),
            )
    message = "This week is past. Write the day they named, for example “30 October”."
    raise UnreadableError(message)


def _first_weeks(first: date, said: Said) -> tuple[date, date]:
    """The last working days of the first week in a month, and of the first that is all in it."""
    weekends = said.calendar.weekends
    begun = _end_of_week(first, said).day
    is_full = working_days(week_of(begun, weekends), weekends)[0] >= first
    return begun, begun if is_full else begun + A_WEEK


def date_range(found: re.Match[str], said: Said) -> Reading:
    """Two dates: the second is meant."""
    month = month_number(found["month"])
    first = _first_on(said.day, month_number(found["from_month"]), int(found["from_day"]))
    last = Reading(_first_on(first, month, int(found["day"])), "the end of what they said")
    return later_of(last, Reading(first))


def _number_of_day(written: str) -> int:
    number = int(written)
    if not 1 <= number <= LONGEST_MONTH:
        message = "No month has such a day. Write a day from 1 to 31, for example “by the 15th”."
        raise UnreadableError(message)
    return number


def _first_on(said_on: date, month: int, number: int) -> date:
    """The first such date on or after; 29 February waits for a leap year."""
    for year in range(said_on.year, said_on.year + 9):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day >= said_on:
            return day
    return _existing(said_on.year, month, number)


def _existing(year: int, month: int, number: int) -> date:
    try:
        return date(year, month, number)
    except ValueError:
        if 1 <= month <= MONTHS_IN_A_YEAR:
            message = f"{MONTH_NAMES[month - 1]} {year} has no day {number}. Check the date."
        else:
            message = "This is not a date. Write the month as a word, for example “30 October”."
        raise UnreadableError(message) from None
