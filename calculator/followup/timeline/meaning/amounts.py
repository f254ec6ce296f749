"""So many hours, days, weeks or months after the day it was said, or after another day."""

from collections.abc import Callable
from datetime import date, timedelta
from math import ceil

from dateutil.relativedelta import relativedelta

from followup.business_days.calendar import ONE_DAY, BusinessCalendar
from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.periods import A_WEEK
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem, what
from followup.words import count_of, in_words

FEW_DAYS, FEW = 5, 3
HOURS_IN_A_DAY = 24
DAYS_IN_A_WEEK = 7
BUSINESS_DAYS_IN_A_WEEK = 5

type Amount = Callable[[float, date, BusinessCalendar, str], Reading]
"""So many after a day, by a calendar; the text is the key of what it says."""


def amount(found: Found, said: Said) -> Reading:
    """So many of a unit after they said it; the larger number of a range."""
    return _longest(found, said.day, said.calendar, "amount")


def amount_by_the_calendar(found: Found, said: Said) -> Reading:
    """For "after two weeks": weeks are 7 days each; in business days it is another reading."""
    longest = amount(found, said)
    if found.text("unit") != "week":
        return longest
    day = said.day + ceil(_number(found, "week") * DAYS_IN_A_WEEK) * ONE_DAY
    return next((one for one in longest.all if one.day == day), longest).with_others(longest)


def amount_and_a_half(found: Found, said: Said) -> Reading:
    """For "a week and a half", and for "half a week"."""
    number = found.value("number") + 0.5
    return _of(found.text("unit"), number)(number, said.day, said.calendar, "amount")


def weeks_and_days(found: Found, said: Said) -> Reading:
    """For "two weeks and three days"."""
    number = DAYS_IN_A_WEEK * found.count("number") + found.count("days")
    return _days(number, said.day, said.calendar, "amount")


def weeks_from_today(found: Found, said: Said) -> Reading:
    """For "this day week" and "today fortnight", as people say in Ireland."""
    return weeks_after(said, 2 if found.has_word("2") else 1)[0]


def next_business_day(_found: Found, said: Said) -> Reading:
    """The first business day after they said it."""
    return _business_days(1, said.day, said.calendar, "amount")


def business_day_after(_found: Found, base: date, said: Said) -> Reading:
    """The first business day after a day that is known."""
    return _business_days(1, base, said.calendar, "amount-from")


def amount_from(found: Found, said: Said) -> Reading:
    """So many after another day: "two weeks from the 20th"."""
    if found.inner is None:
        raise AssertionError(found)
    return amount_after(found, found.inner.reading(said).day, said)


def amount_after(found: Found, base: date, said: Said) -> Reading:
    """The same, of a day that is known: "a week later"."""
    return _longest(found, base, said.calendar, "amount-from")


def weeks_after(said: Said, number: float) -> tuple[Reading, Reading]:
    """So many calendar weeks, and five times as many business days."""
    return _calendar_and_business_weeks(number, said.day, said.calendar, "amount")


def months_after(said: Said, number: int) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    return _months(number, said.day, said.calendar, "amount")


def _longest(found: Found, base: date, calendar: BusinessCalendar, says: str) -> Reading:
    """The reading of the larger number of a range, with the smaller as the other."""
    unit = found.text("unit")
    number = _number(found, unit)
    longest = _of(unit, number, vague=found.text("number") in {"couple", "few"})(
        number, base, calendar, says
    )
    least = found.value("least")
    if not least:
        return longest
    return later_of(longest, _of(unit, least)(least, base, calendar, says))


def _number(found: Found, unit: str) -> float:
    if found.text("number") == "few":
        return FEW_DAYS if unit in {"day", "business_day"} else FEW
    return found.value("number")


def _of(unit: str, number: float, *, vague: bool = False) -> Amount:
    """How to count that unit. A vague number of days is meant in business days."""
    if unit == "day" and vague:
        return _business_days
    if unit == "week" and number % 1:
        return lambda many, *rest: _days(DAYS_IN_A_WEEK * many, *rest)
    return {
        "hour": lambda many, *rest: _days(many / HOURS_IN_A_DAY, *rest),
        "day": _days,
        "business_day": _business_days,
        "week": _weeks,
        "business_week": lambda many, *rest: _business_days(BUSINESS_DAYS_IN_A_WEEK * many, *rest),
        "month": _months,
        "quarter": lambda many, *rest: _months(3 * many, *rest),
        "year": lambda many, *rest: _months(12 * many, *rest),
    }[unit]


def _days(many: float, base: date, _calendar: BusinessCalendar, says: str) -> Reading:
    number = ceil(many)
    return _reading(base + timedelta(days=number), count_of(number, "day"), base, says)


def _business_days(many: float, base: date, calendar: BusinessCalendar, says: str) -> Reading:
    number = ceil(many)
    return _reading(calendar.after(number, base), count_of(number, "business day"), base, says)


def _weeks(many: float, base: date, calendar: BusinessCalendar, says: str) -> Reading:
    """The later of so many calendar weeks and five times as many business days."""
    return later_of(*_calendar_and_business_weeks(many, base, calendar, says))


def _calendar_and_business_weeks(
    many: float, base: date, calendar: BusinessCalendar, says: str
) -> tuple[Reading, Reading]:
    number = ceil(many)
    weeks = _reading(base + number * A_WEEK, count_of(number, "week"), base, says)
    return weeks, _business_days(BUSINESS_DAYS_IN_A_WEEK * number, base, calendar, says)


def _months(many: float, base: date, _calendar: BusinessCalendar, says: str) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    if many % 1:
        raise UnreadableError(problem("half-months"))
    number = int(many)
    day = base + relativedelta(months=number)
    return _reading(day, count_of(number, "month"), base, says)


def _reading(day: date, counted: str, base: date, says: str) -> Reading:
    return Reading(day, what(says, amount=counted, day=in_words(base)))
