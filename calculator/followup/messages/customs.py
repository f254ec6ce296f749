"""How letters are written where the employer is."""

from datetime import date
from functools import lru_cache

from followup.own_data import read_toml
from followup.words import MONTH_NAMES, day_and_month, weekday_name


def spoken_day(day: date | None, country: str | None) -> str:
    """For example "Friday 16 October", "Friday, October 16" in the United States, or ""."""
    if day is None:
        return ""
    if country in _countries("month_first"):
        return f"{weekday_name(day)}, {MONTH_NAMES[day.month - 1]} {day.day}"
    return f"{weekday_name(day)} {day_and_month(day)}"


def word_for_resume(country: str | None) -> str:
    """What they call it: "résumé" or "CV"."""
    return "résumé" if not country or country in _countries("resume") else "CV"


@lru_cache
def _countries(custom: str) -> frozenset[str]:
    return frozenset(read_toml("data/customs.toml")[custom].split())
