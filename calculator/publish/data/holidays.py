"""Public holidays of the world, as data files that an editor can read.

Writes `calculator/followup/data/countries.json` (names) and one file a country in
`calculator/followup/data/holidays/`, from the Python package `holidays`. They are
committed: the site is built from what was reviewed, and a change of a holiday anywhere
shows as a line in a pull request.
"""

import json
import re
import sys
from collections import defaultdict
from datetime import UTC, date, datetime
from importlib.metadata import version
from inspect import signature
from pathlib import Path
from typing import Any

import holidays
from babel import Locale
from holidays.holiday_base import HolidayBase

DATA = Path(__file__).parents[2] / "followup" / "data"
YEARS_BACK, YEARS_ON = 1, 4
"""An interview of last December still counts; nobody plans more than four years on."""

ISO_SUBDIVISION = re.compile(r"[A-Z0-9]{1,3}")
ESTIMATED = re.compile(r"(?:, | \()estimated\)$")
OBSERVED = re.compile(r" \(observed\)$")
"""What the package writes behind a name; here it becomes a fact of its own."""
MOVED = re.compile(r"\(substituted from [\d/.]+\)")

type Days = dict[str, set[str]]
"""ISO date -> the names of the holidays on it."""


def main() -> None:
    """Write every data file; the first argument, if any, is the date to call today."""
    today = date.fromisoformat(sys.argv[1]) if sys.argv[1:] else datetime.now(UTC).date()
    for path, text in data_files(today).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def data_files(today: date) -> dict[Path, str]:
    """Every data file with its text, for the years around `today`."""
    years = range(today.year - YEARS_BACK, today.year + YEARS_ON + 1)
    names = Locale("en").territories
    countries: dict[str, Any] = {}
    files = {}
    for code in sorted(holidays.list_supported_countries(include_aliases=False)):
        kind = getattr(holidays, code)
        national = days_of(kind, years, None)
        regional = {
            subdivision: days
            for subdivision in kind.subdivisions
            if (days := days_of(kind, years, subdivision)) != national
            or ISO_SUBDIVISION.fullmatch(subdivision)
        }
        countries[code] = {"name": names[code], "subdivisions": subdivision_names(kind, regional)}
        head = {
            "country": code,
            "source": f"the Python package holidays {version('holidays')}",
            "generated_on": today.isoformat(),
            "first_year": years[0],
            "last_year": years[-1],
            "working_days": moved_working_days(kind, years),
        }
        files[DATA / "holidays" / f"{code}.json"] = with_rows(head, rows(national, regional, years))
    files[DATA / "countries.json"] = (
        json.dumps(countries, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    )
    return files


def days_of(kind: type[HolidayBase], years: range, subdivision: str | None) -> Days:
    """The public holidays of a country, or of one subdivision, with their English names."""
    english = (language for language in kind.supported_languages if language.startswith("en"))
    options: dict[str, Any] = expected(kind)
    found = kind(years=years, subdiv=subdivision, language=next(english, None), **options)
    return {
        day.isoformat(): {MOVED.sub("(moved)", name) for name in names.split("; ")}
        for day, names in found.items()
        if day.year in years
    }


def expected(kind: type[HolidayBase]) -> dict[str, Any]:
    """The option that marks days that follow the moon, where the country has it."""
    known = signature(type(kind()).__init__).parameters
    return {name: True for name in ("islamic_show_estimated",) if name in known}


def moved_working_days(kind: type[HolidayBase], years: range) -> list[str]:
    """Weekend days on which the country works, in exchange for a day off elsewhere."""
    found = kind(years=years).weekend_workdays
    return sorted(day.isoformat() for day in found if day.year in years)


def subdivision_names(kind: type[HolidayBase], wanted: dict[str, Days]) -> dict[str, str]:
    """The name to show for each subdivision: the first alias that is not an abbreviation."""
    aliases: dict[str, list[str]] = defaultdict(list)
    for alias, code in kind.subdivisions_aliases.items():
        aliases[code].append(alias)
    return {
        code: next((alias for alias in aliases[code] if not alias.isupper()), code)
        for code in wanted
    }


def rows(national: Days, regional: dict[str, Days], years: range) -> list[dict[str, Any]]:
    """One row a holiday: its name, its dates, and where, unless in the whole country."""
    dates: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[str]] = defaultdict(list)
    for day, names in national.items():
        missing = tuple(code for code, days in regional.items() if day not in days)
        for name in names:
            dates[name, (), missing].append(day)
    # A region that adds to a day, or calls it something else, lists that day in full.
    where: dict[tuple[str, str], list[str]] = defaultdict(list)
    for code, days in regional.items():
        for day, names in days.items():
            if names != national.get(day):
                for name in names:
                    where[name, day].append(code)
    for (name, day), codes in where.items():
        dates[name, tuple(codes), ()].append(day)
    found = [
        row(name, sorted(days), only, missing, years)
        for (name, only, missing), days in dates.items()
    ]
    return sorted(found, key=_place)


def _place(row: dict[str, Any]) -> tuple[object, ...]:
    """By which the rows of a file are in order."""
    return ("only_in" in row, row["dates"], row["name"], "observed" in row)


def row(
    name: str, days: list[str], only: tuple[str, ...], missing: tuple[str, ...], years: range
) -> dict[str, Any]:
    """One line of a data file. A date that is the same every year is written once, "12-25"."""
    short = {day[5:] for day in days}
    every_year = len(short) == 1 and len(days) == len(years)
    certain = ESTIMATED.sub(lambda found: ")" if found[0][0] == "," else "", name)
    made: dict[str, Any] = {"name": OBSERVED.sub("", certain)}
    if OBSERVED.search(certain):
        made["observed"] = True
    made["dates"] = sorted(short) if every_year else days
    if ESTIMATED.search(name):
        made["estimated"] = True
    if only:
        made["only_in"] = list(only)
    if missing:
        made["not_in"] = list(missing)
    return made


def with_rows(head: dict[str, Any], found: list[dict[str, Any]]) -> str:
    """JSON with one holiday a line, so that a change is a change of lines."""
    lines = [f' "{key}": {json.dumps(value, ensure_ascii=False)}' for key, value in head.items()]
    listed = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in found)
    lines.append(f' "holidays": [\n  {listed}\n ]')
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main()
