"""Weeks that are named by a date in them, or by their place in a month."""

from dataclasses import replace
from datetime import date

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.dates import existing
from followup.timeline.meaning.days_of_month import number_of_day
from followup.timeline.meaning.holidays import holiday
from followup.timeline.meaning.periods import (
    A_WEEK,
    clipped,
    last_working_day,
    months_on,
    week_of,
    working_days,
)
from followup.timeline.reading import Reading, Said
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem, what
from followup.words import in_words

NTH = ("first", "second", "third", "fourth")


def week_of_date(found: Found, said: Said) -> Reading:
    """The last working day of the week that holds a date, never before that date."""
    number = number_of_day(found.count("day"))
    if "month" in found:
        month = found.count("month")
        years = [found.count("year")] if "year" in found else [said.day.year, said.day.year + 1]
        days = [existing(year, month, number) for year in years]
    else:
        days = [clipped(*months_on(said.day, ahead), number) for ahead in (0, 1)]
    readings = [end_of_week(day, said) for day in days]
    return next((reading for reading in readings if reading.day >= said.day), readings[-1])


def week_of_day(found: Found, said: Said) -> Reading:
    """The last working day of the week of another phrase, or of a holiday: "Thanksgiving week"."""
    named = found.inner.reading(said) if found.inner else holiday(found, said)
    return end_of_week(named.day, said)


def end_of_week(day: date, said: Said) -> Reading:
    """The last working day of the week of `day`; of the next week if that is before `day`."""
    weekends = said.calendar.weekends
    last = last_working_day(day, weekends)
    if last < day:  # they named a day of the weekend
        last = last_working_day(day + A_WEEK, weekends)
    return Reading(last, what("week-of", day=in_words(day)))


def week_of_month(found: Found, said: Said) -> Reading:
    """The last working day of the first, second … week of a month.

    The first is the one that has most of its working days in the month. The other reading is
    the first full week, or the one in which the month begins.
    """
    number = found.count("nth")
    if not 1 <= number <= len(NTH):
        raise UnreadableError(problem("no-month-has-it"))
    nth = NTH[number - 1]
    for year, month in _months(found, said):
        begun, full = (
            end + (number - 1) * A_WEEK for end in _first_weeks(date(year, month, 1), said)
        )
        readings = [Reading(begun, what("nth-week", nth=nth))]
        readings.append(Reading(full, what("nth-full-week", nth=nth)))
        if not _is_most_of_a_week(date(year, month, 1), said):
            readings.reverse()
        coming = [reading for reading in readings if reading.day >= said.day]
        if coming:
            return replace(coming[0], others=tuple(coming[1:]))
    raise UnreadableError(problem("week-is-past"))


def _months(found: Found, said: Said) -> list[tuple[int, int]]:
    if "month" in found:
        return [(said.day.year + ahead, found.count("month")) for ahead in (0, 1)]
    ahead = 1 if found.has_word("next") else 0
    return [months_on(said.day, ahead), months_on(said.day, ahead + 1)]


def _is_most_of_a_week(first: date, said: Said) -> bool:
    """Whether a month has most of the working days of the week in which it begins."""
    weekends = said.calendar.weekends
    days = working_days(week_of(first, weekends), weekends)
    return 2 * sum(day >= first for day in days) > len(days)


def _first_weeks(first: date, said: Said) -> tuple[date, date]:
    """The last working days of the first week in a month, and of the first that is all in it."""
    weekends = said.calendar.weekends
    begun = end_of_week(first, said).day
    is_full = working_days(week_of(begun, weekends), weekends)[0] >= first
    return begun, begun if is_full else begun + A_WEEK
