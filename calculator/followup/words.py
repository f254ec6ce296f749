"""Dates and numbers in plain English."""

from datetime import date

MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_name(day: date) -> str:
    """For example "Friday"."""
    return WEEKDAY_NAMES[day.weekday()]


def day_and_month(day: date) -> str:
    """For example "24 December"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"


def in_words(day: date) -> str:
    """For example "Friday 23 October 2026": it can be read in one way only, anywhere."""
    return f"{weekday_name(day)} {day_and_month(day)} {day.year}"


def count_of(number: int, thing: str) -> str:
    """For example "1 business day", "5 business days"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
