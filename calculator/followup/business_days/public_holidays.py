"""Public holidays by country and subdivision, from dated data files.

The files are made by `publish.data.holidays` from the Python package `holidays` and say
so, with the date and the years that they cover. Outside those years nothing is known.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from followup.own_data import read_json, sentence


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday on one day."""

    day: date
    name: str
    shown: str
    """The name as people see it, which says whether it is the day in lieu of another."""
    estimated: bool
    """The date follows the moon and is confirmed only shortly before."""


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """The public holidays of a country, or of one of its subdivisions."""

    holidays: Mapping[date, Holiday]
    working_days: frozenset[date]
    """Weekend days on which the country works, in exchange for a day off elsewhere."""
    first_year: int
    last_year: int
    rows_in_parts: tuple[Mapping[str, Any], ...] = ()
    """Where no subdivision is chosen: what the data says of holidays of some of them only."""

    def covers(self, day: date) -> bool:
        """Whether the holidays of that day's year are known."""
        return self.first_year <= day.year <= self.last_year

    @property
    def names(self) -> frozenset[str]:
        """The names of all holidays, those of some parts of the country included."""
        names = [holiday.name for holiday in self.holidays.values()]
        return frozenset([*names, *(row["name"] for row in self.rows_in_parts)])

    def in_parts(self) -> tuple[Holiday, ...]:
        """The holidays of some parts only, in order: no days off. Worked out when asked for."""
        years = range(self.first_year, self.last_year + 1)
        return _by_day(self.rows_in_parts, years)


@dataclass(frozen=True, slots=True)
class Country:
    """A country with the subdivisions whose holidays are known apart."""

    code: str
    name: str
    subdivisions: Mapping[str, str]
    """Code, the part of ISO 3166-2 after the hyphen, -> name."""


@lru_cache(maxsize=1)
def countries() -> Mapping[str, Country]:
    """Every country that has holiday data, by its ISO 3166-1 alpha-2 code."""
    return {
        code: Country(code, entry["name"], entry["subdivisions"])
        for code, entry in read_json("data/countries.json").items()
    }


@lru_cache(maxsize=32)
def holiday_calendar(country: str, subdivision: str | None = None) -> HolidayCalendar:
    """The public holidays of a country (one of `countries()`), or of one subdivision of it.

    A day may carry several names; a subdivision's own names take the place of the
    country's. Raises FileNotFoundError for a country without data.
    """
    data = read_json(f"data/holidays/{country}.json")
    years = range(data["first_year"], data["last_year"] + 1)
    rows = [row for row in data["holidays"] if subdivision not in row.get("not_in", ())]
    national = [row for row in rows if "only_in" not in row]
    only_in_parts = [row for row in rows if "only_in" in row]
    local = [row for row in only_in_parts if subdivision in row["only_in"]]
    by_day = {day.day: day for day in (*_by_day(national, years), *_by_day(local, years))}
    return HolidayCalendar(
        holidays=dict(sorted(by_day.items())),
        working_days=frozenset(map(date.fromisoformat, data["working_days"])),
        first_year=data["first_year"],
        last_year=data["last_year"],
        rows_in_parts=() if subdivision else tuple(only_in_parts),
    )


def _by_day(rows: Iterable[Mapping[str, Any]], years: range) -> tuple[Holiday, ...]:
    """Lines of a data file as holidays in order, one a day."""
    days: dict[date, list[Holiday]] = {}
    for row in rows:
        for holiday in _holidays_of(row, years):
            days.setdefault(holiday.day, []).append(holiday)
    return tuple(_joined(found) for _, found in sorted(days.items()))


def _holidays_of(row: Mapping[str, Any], years: range) -> list[Holiday]:
    """One line of a data file, day by day; "12-25" stands for that day of every year."""
    full = [
        day
        for written in row["dates"]
        for day in ([f"{year}-{written}" for year in years] if every_year(written) else [written])
    ]
    name, estimated = row["name"], row.get("estimated", False)
    shown = sentence("sentences", "days_off", "observed", name=name) if "observed" in row else name
    return [Holiday(date.fromisoformat(day), name, shown, estimated) for day in full]


def every_year(written: str) -> bool:
    """Whether a date of a data file is "12-25", that day of every year, and not a full date."""
    return len(written) == len("12-25")


def _joined(found: list[Holiday]) -> Holiday:
    """Several holidays on one day as one: estimated only if each of them is."""
    name = " / ".join(dict.fromkeys(holiday.name for holiday in found))
    shown = " / ".join(dict.fromkeys(holiday.shown for holiday in found))
    return Holiday(found[0].day, name, shown, all(holiday.estimated for holiday in found))
