"""The weekend of a country on a date, from a data file with a source for each entry."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml

DAY_CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""As the interfaces write days of the week; the position is `date.weekday()`."""


def weekdays(codes: Sequence[str]) -> frozenset[int]:
    """Days of the week as `date.weekday()` numbers. Raises ValueError for an unknown code."""
    return frozenset(DAY_CODES.index(code) for code in codes)


SATURDAY_SUNDAY = weekdays(("sat", "sun"))


@dataclass(frozen=True, slots=True)
class Weekends:
    """A country's weekend through time: each entry holds from its date until the next."""

    since: tuple[date, ...]
    days: tuple[frozenset[int], ...]

    @classmethod
    def always(cls, days: frozenset[int]) -> "Weekends":
        """The same weekend at all times."""
        return cls((date.min,), (days,))

    def on(self, day: date) -> frozenset[int]:
        """The weekend in force on that day, as `date.weekday()` numbers."""
        return self.days[bisect_right(self.since, day) - 1]


@lru_cache(maxsize=32)
def weekends(country: str | None, subdivision: str | None = None) -> Weekends:
    """The weekends of a country, or of a subdivision where it has its own.

    A country that the data file does not list has Saturday and Sunday.
    """
    entries = [entry for entry in _entries() if entry["country"] == country]
    own = [entry for entry in entries if entry.get("subdivision") == subdivision]
    if not own and subdivision is not None:
        own = [entry for entry in entries if "subdivision" not in entry]
    history = {date.min: SATURDAY_SUNDAY}
    history |= {entry.get("from", date.min): weekdays(entry["days"]) for entry in own}
    since = sorted(history)
    return Weekends(tuple(since), tuple(history[day] for day in since))


@lru_cache(maxsize=1)
def _entries() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = read_toml("data/weekends.toml")["weekend"]
    return entries
