"""How letters are written where the employer is."""

from datetime import date
from functools import lru_cache

from followup.own_data import read_toml
from followup.words import MONTH_NAMES, day_and_month, weekday_name


def spoken_day(day: date | None, country: str | None, *, short: bool = False) -> str:
    """For example "Friday 16 October", "Friday, October 16" in the United States, or "".

    `short` leaves the weekday alone, for a day that is near.
    """
    if day is None:
        return ""
    if short:
        return weekday_name(day)
    if is_american(country):
        return f"{weekday_name(day)}, {MONTH_NAMES[day.month - 1]} {day.day}"
    return f"{weekday_name(day)} {day_and_month(day)}"


def word_for_resume(country: str | None) -> str:
    """What they call it: "résumé" or "CV"."""
    return "résumé" if not country or country in _countries("resume") else "CV"


def is_american(country: str | None) -> bool:
    """Whether letters are written there as in the United States."""
    return country in _countries("month_first")


@lru_cache
def _countries(custom: str) -> frozenset[str]:
    return frozenset(read_toml("data/customs.toml")[custom].split())
