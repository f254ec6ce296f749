"""Dates that are named: "30 October", "Friday, Oct 30th 2026", "30/10"."""

import re
from datetime import date

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.periods import last_of_month
from followup.timeline.reading import Reading, Said
from followup.timeline.unreadable import Choice, UnreadableError
from followup.timeline.wording import problem, what
from followup.words import MONTH_NAMES, WEEKDAY_NAMES, in_words

CENTURY = 2000
MONTHS_IN_A_YEAR = 12
HOURS_IN_A_DAY = 24
YEARS_TO_A_LEAP_YEAR = 8


def named_date(found: Found, said: Said) -> Reading:
    """Day and month, perhaps with a year and a weekday. No year: the first on or after."""
    month, number = found.count("month"), found.count("day")
    year = _year(found, said)
    day = existing(year, month, number) if year else first_on(said.day, month, number)
    check_weekday(day, found)
    return Reading(day, others=_start_of_range(found, day))


def month_and_number(found: Found, said: Said) -> Reading:
    """For "Nov 26": that day of the month; the whole month of a year as the other reading."""
    reading = named_date(found, said)
    year = CENTURY + found.count("day")
    if found.text("day") != str(found.count("day")) or not _is_near(year, said):
        return reading  # "Nov 26th" is a day
    end = last_of_month(year, found.count("month"))
    if end < said.day:
        return reading
    other = Reading(end, what("end-of-month"))
    return Reading(reading.day, others=(*reading.others, other))


def iso_date(found: Found, _said: Said) -> Reading:
    """Year, month and day, in this order."""
    year, month, day = (int(part) for part in re.findall("[0-9]+", found.text("iso"))[:3])
    found_day = existing(year, month, day)
    check_weekday(found_day, found)
    return Reading(found_day)


def numeric_date(found: Found, said: Said) -> Reading:
    """Two numbers, in either order, perhaps with a year: only if one order is a date."""
    first, second, *years = (int(part) for part in re.findall("[0-9]+", found.text("numeric")))
    year = years[0] + (CENTURY if years[0] < CENTURY // 20 else 0) if years else None
    readings = {_either(said.day, year, *pair) for pair in ((first, second), (second, first))}
    days = sorted(day for day in readings if day)
    if not days:
        raise UnreadableError(problem("not-a-date"))
    typed = found.text("numeric")
    if "." in typed and not typed.endswith(".") and not year and first <= HOURS_IN_A_DAY:
        raise UnreadableError(problem("time-of-day"))
    if len(days) > 1:
        both = tuple(Choice(found.typed, day, in_words(day)) for day in days)
        raise UnreadableError(problem("two-dates", days=" or ".join(map(in_words, days))), both)
    check_weekday(days[0], found)
    return Reading(days[0])


def date_range(found: Found, said: Said) -> Reading:
    """Two dates: the second is meant."""
    year = _year(found, said)
    month, number = found.count("month"), found.count("day")
    last = existing(year, month, number) if year else first_on(said.day, month, number)
    first = existing(last.year, found.count("from_month"), found.count("start"))
    begins = first if first <= last else existing(last.year - 1, first.month, first.day)
    others = (Reading(begins),) if begins >= said.day else ()
    return Reading(last, what("end-of-range"), others)


def check_weekday(day: date, found: Found) -> None:
    """Raise UnreadableError if the phrase names another day of the week for that day."""
    if "weekday" in found and found.count("weekday") != day.weekday():
        weekday = WEEKDAY_NAMES[found.count("weekday")]
        raise UnreadableError(problem("other-weekday", day=in_words(day), weekday=weekday))


def first_on(said_on: date, month: int, number: int) -> date:
    """The first such date on or after; 29 February waits for a leap year."""
    for year in range(said_on.year, said_on.year + YEARS_TO_A_LEAP_YEAR + 1):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day >= said_on:
            return day
    return existing(said_on.year, month, number)


def existing(year: int, month: int, number: int) -> date:
    """That date. Raises UnreadableError if there is none."""
    try:
        return date(year, month, number)
    except ValueError:
        if 1 <= month <= MONTHS_IN_A_YEAR:
            name = MONTH_NAMES[month - 1]
            message = problem("no-such-day", month=name, year=year, day=number)
        else:
            message = problem("not-a-date")
        raise UnreadableError(message) from None


def _year(found: Found, said: Said) -> int:
    """The year they named; two digits are one only if it is this year or the next. 0: none."""
    if "number" not in found:
        return found.count("year")
    year = CENTURY + found.count("number")
    if not _is_near(year, said):
        raise UnreadableError(problem("not-that-year", number=found.text("number")))
    return year


def _is_near(year: int, said: Said) -> bool:
    return said.day.year <= year <= said.day.year + 1


def _start_of_range(found: Found, end: date) -> tuple[Reading, ...]:
    start = found.count("start")
    return (Reading(end.replace(day=start)),) if 0 < start < end.day else ()


def _either(said_on: date, year: int | None, number: int, month: int) -> date | None:
    try:
        return existing(year, month, number) if year else first_on(said_on, month, number)
    except UnreadableError:
        return None
