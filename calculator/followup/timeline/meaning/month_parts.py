"""Months, quarters and parts of them, and the turn of the year."""

from collections.abc import Callable
from datetime import date, timedelta

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.amounts import months_after
from followup.timeline.meaning.periods import clipped, last_of_month, months_on
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what
from followup.words import count_of

EARLY_IN_A_MONTH = 5
"""Business days."""
MIDDLE_OF_A_MONTH = 15
INTO_THE_NEW_YEAR = 3
"""Business days."""
MONTHS_IN_A_QUARTER = 3
DECEMBER = 12


def end_of_month(_found: Found, said: Said) -> Reading:
    """The last day of the month; on that day, of the next."""
    this = this_month_as_it_is(_found, said)
    if this.day > said.day:
        return this
    return Reading(last_of_month(*months_on(said.day, 1)), what("end-of-month"))


def this_month_as_it_is(_found: Found, said: Said) -> Reading:
    """The last day of the month, which may be the day they said it."""
    return Reading(last_of_month(said.day.year, said.day.month), what("end-of-month"))


def within_the_month(found: Found, said: Said) -> Reading:
    """The later of "this month" and "a month"."""
    return later_of(end_of_month(found, said), months_after(said, 1))


def next_month(_found: Found, said: Said) -> Reading:
    """The last day of the next month."""
    return Reading(last_of_month(*months_on(said.day, 1)), what("end-of-next-month"))


def month_after_next(_found: Found, said: Said) -> Reading:
    """The last day of the second month after."""
    return Reading(last_of_month(*months_on(said.day, 2)), what("end-of-month"))


def within_the_next_month(found: Found, said: Said) -> Reading:
    """The last day of the next month; a month after as the other reading."""
    return later_of(next_month(found, said), months_after(said, 1))


def early_month(_found: Found, said: Said) -> Reading:
    """The fifth business day of the next month; of this one as the other, if it is to come."""
    later, this = (_early(said, *months_on(said.day, ahead)) for ahead in (1, 0))
    return later_of(later, this) if this.day > said.day else later


def early_next_month(_found: Found, said: Said) -> Reading:
    """The fifth business day of the next month."""
    return _early(said, *months_on(said.day, 1))


def middle_of_month(_found: Found, said: Said) -> Reading:
    """The next 15th after they said it."""
    day = said.day.replace(day=MIDDLE_OF_A_MONTH)
    if day <= said.day:
        day = clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH)
    return Reading(day, what("middle-of-month"))


def middle_of_next_month(_found: Found, said: Said) -> Reading:
    """The 15th of the next month."""
    return Reading(clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH), what("middle-of-month"))


def end_of_named_month(found: Found, said: Said) -> Reading:
    """The last day of that month."""
    return _first_not_past(
        found, said, lambda year, month: Reading(last_of_month(year, month), what("end-of-month"))
    )


def by_named_month(found: Found, said: Said) -> Reading:
    """The last day of that month; the last day before it as the other reading."""
    end = end_of_named_month(found, said)
    before = _day_before_month_of(end.day)
    return later_of(end, before) if before.day > said.day else end


def before_named_month(found: Found, said: Said) -> Reading:
    """The last day before that month."""
    return _day_before_month_of(end_of_named_month(found, said).day)


def _day_before_month_of(day: date) -> Reading:
    return Reading(day.replace(day=1) - timedelta(days=1), what("end-of-month"))


def early_named_month(found: Found, said: Said) -> Reading:
    """The fifth business day of that month."""
    return _first_not_past(found, said, lambda year, month: _early(said, year, month))


def middle_of_named_month(found: Found, said: Said) -> Reading:
    """The 15th of that month."""
    return _first_not_past(
        found,
        said,
        lambda year, month: Reading(
            date(year, month, MIDDLE_OF_A_MONTH), what("middle-of-named-month")
        ),
    )


def end_of_quarter(_found: Found, said: Said) -> Reading:
    """The last day of the calendar quarter; on that day, of the next."""
    last = _quarter(said.day.year, _quarter_of(said.day))
    return last if last.day > said.day else end_of_next_quarter(_found, said)


def end_of_next_quarter(_found: Found, said: Said) -> Reading:
    """The last day of the next calendar quarter."""
    year, quarter = divmod(said.day.year * 4 + _quarter_of(said.day), 4)
    return _quarter(year, quarter + 1)


def end_of_named_quarter(found: Found, said: Said) -> Reading:
    """The last day of the first to fourth quarter of a calendar year."""
    quarter = next(number for number in range(1, 5) if found.has_word(f"quarter{number}"))
    if "year" in found:
        return _quarter(found.count("year"), quarter)
    this = _quarter(said.day.year, quarter)
    return this if this.day >= said.day else _quarter(said.day.year + 1, quarter)


def after_the_holidays(_found: Found, said: Said) -> Reading:
    """The third business day of the new year."""
    day = said.calendar.after(INTO_THE_NEW_YEAR, date(said.day.year + 1, 1, 1))
    days = count_of(INTO_THE_NEW_YEAR, "business day")
    return Reading(day, what("into-the-new-year", days=days))


def end_of_year(_found: Found, said: Said) -> Reading:
    """31 December."""
    return Reading(last_of_month(said.day.year, DECEMBER), what("end-of-year"))


def end_of_next_year(_found: Found, said: Said) -> Reading:
    """31 December of the next year."""
    return Reading(last_of_month(said.day.year + 1, DECEMBER), what("end-of-year"))


def _early(said: Said, year: int, month: int) -> Reading:
    last_before = date(year, month, 1) - timedelta(days=1)
    day = said.calendar.after(EARLY_IN_A_MONTH, last_before)
    return Reading(day, what("early-month", number=EARLY_IN_A_MONTH))


def _quarter_of(day: date) -> int:
    return (day.month - 1) // MONTHS_IN_A_QUARTER + 1


def _quarter(year: int, quarter: int) -> Reading:
    day = last_of_month(year, MONTHS_IN_A_QUARTER * quarter)
    return Reading(day, what("end-of-quarter"), by_quarter=True)


def _first_not_past(found: Found, said: Said, in_month: Callable[[int, int], Reading]) -> Reading:
    """The reading in the year they named, or else in the first year where it is not past."""
    month = found.count("month")
    if "year" in found:
        return in_month(found.count("year"), month)
    this_year, next_year = (in_month(said.day.year + ahead, month) for ahead in (0, 1))
    same_month = found.has_word("next") and month == said.day.month
    return next_year if same_month or this_year.day < said.day else this_year
