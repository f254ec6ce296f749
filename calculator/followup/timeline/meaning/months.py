"""Arithmetic with months."""

from calendar import monthrange
from datetime import date


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
