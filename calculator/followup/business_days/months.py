"""The days off of the months that matter, for a picture of them."""

from collections.abc import Iterable
from datetime import date

from followup.business_days.calendar import ONE_DAY, BusinessCalendar, DayOff

MOST_MONTHS = 4
"""More would be no picture; the later steps are in the list beside it."""


def days_off_to_show(
    calendar: BusinessCalendar, today: date, days: Iterable[date]
) -> tuple[DayOff, ...]:
    """Every day that does not count, from the month of today to that of the last of `days`.

    The first of its month to the last of its month, four months at the most. What lies
    before today does not matter any more.
    """
    end = min(_month_after(max([today, *days]), 1), _month_after(today, MOST_MONTHS))
    return tuple(calendar.days_off(today.replace(day=1), end - ONE_DAY))


def _month_after(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
