"""Months and parts of them, and the turn of the year."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from followup.timeline.amounts import months_after
from followup.timeline.dates import clipped, last_of_month, month_number, months_on
from followup.timeline.reading import Reading, Said, later_of
from followup.words import count_of

EARLY_IN_A_MONTH = 5
"""Business days."""
MIDDLE_OF_A_MONTH = 15
INTO_THE_NEW_YEAR = 3
"""Business days."""


def end_of_month(_found: re.Match[str], said: Said) -> Reading:
    """The last day of the month; on that day, of the next."""
    last = last_of_month(said.day.year, said.day.month)
    if last == said.day:
        last = last_of_month(*months_on(said.day, 1))
    return Reading(last, "the last day of the month")


def next_month(_found: re.Match[str], said: Said) -> Reading:
    """The last day of the next month."""
    return Reading(last_of_month(*months_on(said.day, 1)), "the last day of the next month")


def within_the_next_month(found: re.Match[str], said: Said) -> Reading:
    """The last day of the next month; a month after as the other reading."""
    return later_of(next_month(found, said), months_after(said, 1))


def early_next_month(_found: re.Match[str], said: Said) -> Reading:
    """The fifth business day of the next month."""
    return _early(said, *months_on(said.day, 1))


def middle_of_month(_found: re.Match[str], said: Said) -> Reading:
    """The next 15th after they said it."""
    day = said.day.replace(day=MIDDLE_OF_A_MONTH)
    if day <= said.day:
        day = clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH)
    return Reading(day, "the middle of the month")


def middle_of_next_month(_found: re.Match[str], said: Said) -> Reading:
    """The 15th of the next month."""
    return Reading(clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH), "the middle of the month")


def end_of_named_month(found: re.Match[str], said: Said) -> Reading:
    """The last day of that month."""
    return _first_not_past(
        found,
        said,
        lambda year, month: Reading(last_of_month(year, month), "the last day of the month"),
    )


def early_named_month(found: re.Match[str], said: Said) -> Reading:
    """The fifth business day of that month."""
    return _first_not_past(found, said, lambda year, month: _early(said, year, month))


def middle_of_named_month(found: re.Match[str], said: Said) -> Reading:
    """The 15th of that month."""
    return _first_not_past(
        found,
        said,
        lambda year, month: Reading(date(year, month, MIDDLE_OF_A_MONTH), "the middle of it"),
    )


def after_the_holidays(_found: re.Match[str], said: Said) -> Reading:
    """The third business day of the new year."""
    day = said.calendar.after(INTO_THE_NEW_YEAR, date(said.day.year + 1, 1, 1))
    return Reading(day, f"{count_of(INTO_THE_NEW_YEAR, 'business day')} into the new year")


def christmas(_found: re.Match[str], said: Said) -> Reading:
    """The day before Christmas Day, this year or next."""
    eve = date(said.day.year, 12, 24)
    return Reading(eve if eve >= said.day else eve.replace(year=eve.year + 1), "Christmas Eve")


def end_of_year(_found: re.Match[str], said: Said) -> Reading:
    """31 December."""
    return Reading(date(said.day.year, 12, 31), "the last day of the year")


def _early(said: Said, year: int, month: int) -> Reading:
    last_before = date(year, month, 1) - timedelta(days=1)
    day = said.calendar.after(EARLY_IN_A_MONTH, last_before)
    return Reading(day, f"business day {EARLY_IN_A_MONTH} of the month")


def _first_not_past(
    found: re.Match[str], said: Said, in_month: Callable[[int, int], Reading]
) -> Reading:
    """The reading in the year they named, or else in the first year where it is not past."""
    month = month_number(found["month"])
    if found["year"]:
        return in_month(int(found["year"]), month)
    this_year, next_year = (in_month(said.day.year + ahead, month) for ahead in (0, 1))
    same_month = found["next"] and month == said.day.month
    return next_year if same_month or this_year.day < said.day else this_year
