"""Days that are named by their place in a month: "by the 15th", "the last Friday of July"."""

from collections.abc import Callable
from datetime import date, timedelta

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.dates import check_weekday
from followup.timeline.meaning.periods import A_WEEK, clipped, last_of_month, months_on
from followup.timeline.reading import Reading, Said
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem, what
from followup.words import WEEKDAY_NAMES

LONGEST_MONTH = 31
NTH = ("first", "second", "third", "fourth", "fifth")


def day_of_month(found: Found, said: Said) -> Reading:
    """The next such day of a month on or after; the 31st of a shorter month is its last day."""
    number = number_of_day(found.count("day") or found.count("ordinal"))
    day = clipped(said.day.year, said.day.month, number)
    day = day if day >= said.day else clipped(*months_on(said.day, 1), number)
    check_weekday(day, found)
    return Reading(day, others=_start_of_range(found, day))


def day_of_next_month(found: Found, said: Said) -> Reading:
    """That day of the next month."""
    number = number_of_day(found.count("ordinal"))
    return Reading(clipped(*months_on(said.day, 1), number))


def number_of_day(number: int) -> int:
    """The day of a month. Raises UnreadableError if no month has so many."""
    if not 1 <= number <= LONGEST_MONTH:
        raise UnreadableError(problem("no-month-has-it"))
    return number


def last_day_of_month(found: Found, said: Said) -> Reading:
    """The last day of a month that is named, or of the one in which they said it."""
    return _in_month(
        found, said, lambda year, month: Reading(last_of_month(year, month), what("end-of-month"))
    )


def last_business_day_of_month(found: Found, said: Said) -> Reading:
    """The last business day of a month."""

    def last(year: int, month: int) -> Reading:
        day = said.calendar.after(-1, last_of_month(year, month) + timedelta(days=1))
        return Reading(day, what("last-business-day-of-month"))

    return _in_month(found, said, last)


def nth_weekday_of_month(found: Found, said: Said) -> Reading:
    """For "the second Friday of November"."""
    number = found.count("nth")
    if not 1 <= number <= len(NTH):
        raise UnreadableError(problem("no-month-has-it"))
    return _in_month(found, said, lambda year, month: _nth(found, year, month, number))


def last_weekday_of_month(found: Found, said: Said) -> Reading:
    """For "the last Friday of July"."""

    def last(year: int, month: int) -> Reading:
        end = last_of_month(year, month)
        back = (end.weekday() - found.count("weekday")) % 7
        return Reading(end - timedelta(days=back), _says("last", found))

    return _in_month(found, said, last)


def _nth(found: Found, year: int, month: int, number: int) -> Reading:
    first = date(year, month, 1)
    ahead = (found.count("weekday") - first.weekday()) % 7
    day = first + timedelta(days=ahead) + (number - 1) * A_WEEK
    if day.month != month:
        raise UnreadableError(problem("no-month-has-it"))
    return Reading(day, _says(NTH[number - 1], found))


def _says(nth: str, found: Found) -> str:
    return what("nth-weekday", nth=nth, weekday=WEEKDAY_NAMES[found.count("weekday")])


def _in_month(found: Found, said: Said, read: Callable[[int, int], Reading]) -> Reading:
    """The reading in the month they named; in the first one where it is not past."""
    if "year" in found:
        return read(found.count("year"), found.count("month"))
    if "month" in found:
        month = found.count("month")
        months = [(said.day.year + ahead, month) for ahead in (0, 1)]
    else:
        ahead = 1 if found.has_word("next") else 0
        months = [months_on(said.day, ahead), months_on(said.day, ahead + 1)]
    readings = [read(*month) for month in months]
    return readings[0] if readings[0].day >= said.day else readings[1]


def _start_of_range(found: Found, end: date) -> tuple[Reading, ...]:
    start = found.count("start")
    return (Reading(end.replace(day=start)),) if 0 < start < end.day else ()
