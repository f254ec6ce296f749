"""So many hours, days, weeks or months after the day it was said."""

import re
from collections.abc import Callable
from datetime import timedelta
from math import ceil

from dateutil.relativedelta import relativedelta

from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.weeks import A_WEEK
from followup.words import count_of

COUPLE, FEW_DAYS, FEW = 2, 5, 3


def hours(found: re.Match[str], said: Said) -> Reading:
    """So many hours as whole days."""
    number = ceil(_number(found, FEW) / 24)
    return Reading(
        said.day + timedelta(days=number), f"{count_of(number, 'day')} after they said it"
    )


def days(found: re.Match[str], said: Said) -> Reading:
    """Calendar days; business days if they said so, or if they were vague."""
    if found["business"] or not found["number"].isdigit():
        return _longest(found, lambda many: _business_days_after(said, many), FEW_DAYS)
    return _longest(found, lambda many: _days_after(said, many))


def weeks(found: re.Match[str], said: Said) -> Reading:
    """The later of so many calendar weeks and five times as many business days."""
    number = _number(found, FEW)
    calendar, business = weeks_after(said, number)
    least = found["least"]
    shorter = [later_of(*weeks_after(said, int(least)))] if least else []
    return later_of(calendar, business, *shorter)


def weeks_to_days(found: re.Match[str], said: Said) -> Reading:
    """For "a week to ten days": the later of the two."""
    calendar, business = weeks_after(said, int(found["number"]))
    return later_of(_days_after(said, int(found["days"])), calendar, business)


def months(found: re.Match[str], said: Said) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    return _longest(found, lambda many: months_after(said, many))


def weeks_after(said: Said, number: int) -> tuple[Reading, Reading]:
    """So many calendar weeks, and five times as many business days."""
    calendar = Reading(said.day + number * A_WEEK, f"{count_of(number, 'week')} after they said it")
    many = 5 * number
    day = said.calendar.after(many, said.day) if many else said.day
    return calendar, Reading(day, f"{count_of(many, 'business day')} after they said it")


def months_after(said: Said, number: int) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    day = said.day + relativedelta(months=number)
    return Reading(day, f"{count_of(number, 'month')} after they said it")


def _number(found: re.Match[str], few: int) -> int:
    """The number of a phrase, the larger one of a range."""
    named = {"couple": COUPLE, "few": few}
    return named.get(found["number"]) or int(found["number"])


def _longest(found: re.Match[str], after: Callable[[int], Reading], few: int = FEW) -> Reading:
    """The reading of the larger number of a range, with the smaller as the other."""
    least = found["least"]
    shorter = [after(int(least))] if least else []
    return later_of(after(_number(found, few)), *shorter)


def _business_days_after(said: Said, number: int) -> Reading:
    day = said.calendar.after(number, said.day)
    return Reading(day, f"{count_of(number, 'business day')} after they said it")


def _days_after(said: Said, number: int) -> Reading:
    day = said.day + timedelta(days=number)
    return Reading(day, f"{count_of(number, 'day')} after they said it")
