"""Days, weeks and months counted from the day it was said."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from math import ceil

from dateutil.relativedelta import relativedelta

from followup.timeline.dates import clipped, last_of_month, month_number, months_on
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.weeks import (
    A_WEEK,
    in_next_iso_week,
    week_of,
    weekday_after,
    working_days,
)
from followup.words import WEEKDAY_NAMES, count_of

COUPLE, FEW_DAYS, FEW = 2, 5, 3
EARLY_IN_A_MONTH = 5
"""Business days."""
MIDDLE_OF_A_MONTH = 15
INTO_THE_NEW_YEAR = 3
"""Business days."""
WEDNESDAY = 2


def today(_found: re.Match[str], said: Said) -> Reading:
    """The same day."""
    return Reading(said.day, "the day they said it")


def tomorrow(_found: re.Match[str], said: Said) -> Reading:
    """The day after."""
    return Reading(said.day + timedelta(days=1), "the day after they said it")


def today_or_tomorrow(found: re.Match[str], said: Said) -> Reading:
    """The day after; the same day as the other reading."""
    return later_of(tomorrow(found, said), today(found, said))


def weekday(found: re.Match[str], said: Said) -> Reading:
    """The next such day of the week after it was said."""
    return Reading(weekday_after(said.day, _weekday_number(found["weekday"])))


def next_weekday(found: re.Match[str], said: Said) -> Reading:
    """That day in the week after; the nearer one is the other reading."""
    number = _weekday_number(found["weekday"])
    name = WEEKDAY_NAMES[number]
    nearer = Reading(weekday_after(said.day, number), f"the first {name} after they said it")
    later = Reading(in_next_iso_week(said.day, number), f"the {name} of the following week")
    return later_of(later, nearer)


def either_weekday(found: re.Match[str], said: Said) -> Reading:
    """The later of two days of the week."""
    numbers = (_weekday_number(found[name]) for name in ("weekday", "later"))
    return later_of(*(Reading(weekday_after(said.day, number)) for number in numbers))


def range_of_weekdays(found: re.Match[str], said: Said) -> Reading:
    """From one day of the week to another: the second, after the first."""
    first = weekday_after(said.day, _weekday_number(found["weekday"]))
    last = weekday_after(first, _weekday_number(found["later"]))
    return later_of(Reading(last), Reading(first))


def either_weekday_of_next_week(found: re.Match[str], said: Said) -> Reading:
    """The later of two days of the week after."""
    numbers = (_weekday_number(found[name]) for name in ("weekday", "later"))
    return later_of(*(Reading(_day_of_next_week(said, number)) for number in numbers))


def day_after_tomorrow(_found: re.Match[str], said: Said) -> Reading:
    """Two days after."""
    return Reading(said.day + timedelta(days=2), "2 days after they said it")


def this_week_or_next(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week after; of the same week as the other reading."""
    nearer = Reading(_working_days(said, 0)[-1], "the last working day of that week")
    later = Reading(_working_days(said, 1)[-1], "the last working day of the following week")
    return later_of(later, nearer)


def this_week_or_early_next(found: re.Match[str], said: Said) -> Reading:
    """The second working day of the week after; the end of the same week as the other reading."""
    nearer = Reading(_working_days(said, 0)[-1], "the last working day of that week")
    return later_of(early_next_week(found, said), nearer)


def weeks_to_days(found: re.Match[str], said: Said) -> Reading:
    """For "a week to ten days": the later of the two."""
    calendar, business = weeks_after(said, int(found["number"]))
    return later_of(_days_after(said, int(found["days"])), calendar, business)


def weeks_on(found: re.Match[str], said: Said) -> Reading:
    """So many weeks after the next such day of the week; one for "Friday week"."""
    number = _weekday_number(found["weekday"] or found["later"])
    many = int(found["number"] or 1)
    day = weekday_after(said.day, number) + many * A_WEEK
    return Reading(day, f"{'a week' if many == 1 else f'{many} weeks'} after the coming one")


def weeks_from_tomorrow(found: re.Match[str], said: Said) -> Reading:
    """So many weeks after the day after they said it."""
    many = int(found["number"])
    day = said.day + timedelta(days=1) + many * A_WEEK
    return Reading(day, f"{count_of(many, 'week')} and a day after they said it")


def weekday_of_next_week(found: re.Match[str], said: Said) -> Reading:
    """That day in the week after."""
    return Reading(_day_of_next_week(said, _weekday_number(found["weekday"] or found["later"])))


def this_week(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week; on that day or later, of the next week."""
    last = _working_days(said, 0)[-1]
    if last > said.day:
        return Reading(last, "the last working day of that week")
    later = Reading(_working_days(said, 1)[-1], "the last working day of the following week")
    return later_of(later, Reading(last, "the last working day of the same week"))


def next_week(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the week after."""
    return Reading(_working_days(said, 1)[-1], "the last working day of the following week")


def within_the_next_week(found: re.Match[str], said: Said) -> Reading:
    """The end of the week after; seven days after as the other reading."""
    return later_of(next_week(found, said), *weeks_after(said, 1))


def middle_of_week(_found: re.Match[str], said: Said) -> Reading:
    """The next Wednesday after they said it."""
    return Reading(weekday_after(said.day, WEDNESDAY), "the middle of the week")


def early_next_week(_found: re.Match[str], said: Said) -> Reading:
    """The second working day of the week after."""
    return _second_working_day(said, 1, "the second working day of the following week")


def middle_of_next_week(_found: re.Match[str], said: Said) -> Reading:
    """The Wednesday of the week after."""
    return Reading(_day_of_next_week(said, WEDNESDAY), "the middle of the following week")


def week_after_next(_found: re.Match[str], said: Said) -> Reading:
    """The last working day of the second week after."""
    return Reading(_working_days(said, 2)[-1], "the last working day of the week after next")


def early_week_after_next(_found: re.Match[str], said: Said) -> Reading:
    """The second working day of the second week after."""
    return _second_working_day(said, 2, "the second working day of the week after next")


def hours(found: re.Match[str], said: Said) -> Reading:
    """So many hours as whole days."""
    number = ceil(_number(found, FEW) / 24)
    return Reading(
        said.day + timedelta(days=number), f"{count_of(number, 'day')} after they said it"
    )


def days(found: re.Match[str], said: Said) -> Reading:
    """Calendar days; business days if they said so, or if they were vague."""
    if found["business"] or not found["number"].isdigit():
        return _longest(found, lambda many: _business_days_after(said, many), FEW_DAYS)
    return _longest(found, lambda many: _days_after(said, many))


def weeks(found: re.Match[str], said: Said) -> Reading:
    """The later of so many calendar weeks and five times as many business days."""
    number = _number(found, FEW)
    calendar, business = weeks_after(said, number)
    least = found["least"]
    shorter = [later_of(*weeks_after(said, int(least)))] if least else []
    return later_of(calendar, business, *shorter)


def weeks_after(said: Said, number: int) -> tuple[Reading, Reading]:
    """So many calendar weeks, and five times as many business days."""
    calendar = Reading(said.day + number * A_WEEK, f"{count_of(number, 'week')} after they said it")
    many = 5 * number
    day = said.calendar.after(many, said.day) if many else said.day
    return calendar, Reading(day, f"{count_of(many, 'business day')} after they said it")


def months(found: re.Match[str], said: Said) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    return _longest(found, lambda many: months_after(said, many))


def months_after(said: Said, number: int) -> Reading:
    """The same day so many months on, or the last day of a shorter month."""
    day = said.day + relativedelta(months=number)
    return Reading(day, f"{count_of(number, 'month')} after they said it")


def end_of_month(_found: re.Match[str], said: Said) -> Reading:
    """The last day of the month; on that day, of the next."""
    last = last_of_month(said.day.year, said.day.month)
    if last == said.day:
        last = last_of_month(*months_on(said.day, 1))
    return Reading(last, "the last day of the month")


def next_month(_found: re.Match[str], said: Said) -> Reading:
    """The last day of the next month."""
    return Reading(last_of_month(*months_on(said.day, 1)), "the last day of the next month")


def within_the_next_month(found: re.Match[str], said: Said) -> Reading:
    """The last day of the next month; a month after as the other reading."""
    return later_of(next_month(found, said), months_after(said, 1))


def early_next_month(_found: re.Match[str], said: Said) -> Reading:
    """The fifth business day of the next month."""
    return _early(said, *months_on(said.day, 1))


def middle_of_month(_found: re.Match[str], said: Said) -> Reading:
    """The next 15th after they said it."""
    day = said.day.replace(day=MIDDLE_OF_A_MONTH)
    if day <= said.day:
        day = clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH)
    return Reading(day, "the middle of the month")


def middle_of_next_month(_found: re.Match[str], said: Said) -> Reading:
    """The 15th of the next month."""
    return Reading(clipped(*months_on(said.day, 1), MIDDLE_OF_A_MONTH), "the middle of the month")


def end_of_named_month(found: re.Match[str], said: Said) -> Reading:
    """The last day of that month."""
    return _first_not_past(
        found,
        said,
        lambda year, month: Reading(last_of_month(year, month), "the last day of the month"),
    )


def early_named_month(found: re.Match[str], said: Said) -> Reading:
    """The fifth business day of that month."""
    return _first_not_past(found, said, lambda year, month: _early(said, year, month))


def middle_of_named_month(found: re.Match[str], said: Said) -> Reading:
    """The 15th of that month."""
    return _first_not_past(
        found,
        said,
        lambda year, month: Reading(date(year, month, MIDDLE_OF_A_MONTH), "the middle of it"),
    )


def after_the_holidays(_found: re.Match[str], said: Said) -> Reading:
    """The third business day of the new year."""
    day = said.calendar.after(INTO_THE_NEW_YEAR, date(said.day.year + 1, 1, 1))
    return Reading(day, f"{count_of(INTO_THE_NEW_YEAR, 'business day')} into the new year")


def christmas(_found: re.Match[str], said: Said) -> Reading:
    """The day before Christmas Day, this year or next."""
    eve = date(said.day.year, 12, 24)
    return Reading(eve if eve >= said.day else eve.replace(year=eve.year + 1), "Christmas Eve")


def end_of_year(_found: re.Match[str], said: Said) -> Reading:
    """31 December."""
    return Reading(date(said.day.year, 12, 31), "the last day of the year")


def _early(said: Said, year: int, month: int) -> Reading:
    last_before = date(year, month, 1) - timedelta(days=1)
    day = said.calendar.after(EARLY_IN_A_MONTH, last_before)
    return Reading(day, f"business day {EARLY_IN_A_MONTH} of the month")


def _first_not_past(
    found: re.Match[str], said: Said, in_month: Callable[[int, int], Reading]
) -> Reading:
    """The reading in the year they named, or else in the first year where it is not past."""
    month = month_number(found["month"])
    if found["year"]:
        return in_month(int(found["year"]), month)
    this_year, next_year = (in_month(said.day.year + ahead, month) for ahead in (0, 1))
    same_month = found["next"] and month == said.day.month
    return next_year if same_month or this_year.day < said.day else this_year


def _working_days(said: Said, weeks_on: int) -> list[date]:
    weekends = said.calendar.weekends
    return working_days(week_of(said.day + weeks_on * A_WEEK, weekends), weekends)


def _second_working_day(said: Said, weeks_on: int, what: str) -> Reading:
    """The only working day, in a week that has but one."""
    days = _working_days(said, weeks_on)
    return Reading(days[min(1, len(days) - 1)], what)


def _weekday_number(name: str) -> int:
    return WEEKDAY_NAMES.index(name.capitalize())


def _number(found: re.Match[str], few: int) -> int:
    """The number of a phrase, the larger one of a range."""
    named = {"couple": COUPLE, "few": few}
    return named.get(found["number"]) or int(found["number"])


def _longest(found: re.Match[str], after: Callable[[int], Reading], few: int = FEW) -> Reading:
    """The reading of the larger number of a range, with the smaller as the other."""
    least = found["least"]
    shorter = [after(int(least))] if least else []
    return later_of(after(_number(found, few)), *shorter)


def _business_days_after(said: Said, number: int) -> Reading:
    day = said.calendar.after(number, said.day)
    return Reading(day, f"{count_of(number, 'business day')} after they said it")


def _day_of_next_week(said: Said, weekday: int) -> date:
    """That day of the week in the employer's next week."""
    week = week_of(said.day + A_WEEK, said.calendar.weekends)
    return next(day for day in week if day.weekday() == weekday)


def _days_after(said: Said, number: int) -> Reading:
    day = said.day + timedelta(days=number)
    return Reading(day, f"{count_of(number, 'day')} after they said it")
