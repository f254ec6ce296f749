"""The employer's business days: which days count, and why the others do not.

A business day is a day that is not in the employer's weekend on that date, not a public
holiday of the employer's country and subdivision, and not inside a closure. It is always
the employer's calendar, never the candidate's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from followup.business_days.public_holidays import HolidayCalendar
from followup.business_days.weekends import Weekends
from followup.own_data import sentence
from followup.words import day_and_month, weekday_name

ONE_DAY = timedelta(days=1)


class Cause(Enum):
    """What keeps an office shut."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day that does not count, and why."""

    day: date
    cause: Cause
    name: str
    """"Saturday", "Thanksgiving Day", or the days of a closure, "24 December to 1 January"."""
    reason: str
    """The same as a person is told it: "closed 24 December to 1 January"."""
    estimated: bool = False
    """A holiday whose date is expected, not yet confirmed."""


@dataclass(frozen=True, slots=True, order=True)
class Closure:
    """Days, both ends included, when the office is shut."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether the office is shut on that day."""
        return self.first <= day <= self.last

    @property
    def days(self) -> str:
        """In words: "24 December to 1 January", or "27 November"."""
        first, last = day_and_month(self.first), day_and_month(self.last)
        return first if first == last else _words("span", first=first, last=last)


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """Which days an employer works.

    Without `holidays` there are no public holidays and no year-end closure. The year-end
    closure, 24 December to 1 January, holds only where 25 December is a public holiday
    of that year.
    """

    weekends: Weekends
    holidays: HolidayCalendar | None = None
    closures: tuple[Closure, ...] = ()
    year_end_closure: bool = True

    def day_off(self, day: date) -> DayOff | None:
        """Why that day does not count, or None if it is a business day.

        A weekend is named before a holiday on it, and a holiday before a closure around it.
        A working day that a country has moved into a weekend counts, unless closed.
        """
        if self._is_weekend(day):
            name = weekday_name(day)
            return DayOff(day, Cause.WEEKEND, name, name)
        if self.holidays and (holiday := self.holidays.holidays.get(day)):
            shown = holiday.shown
            reason = _words("expected", name=shown) if holiday.estimated else shown
            return DayOff(day, Cause.HOLIDAY, holiday.name, reason, holiday.estimated)
        if closure := self._closure(day):
            days = closure.days
            return DayOff(day, Cause.CLOSURE, days, _words("closed", days=days))
        return None

    def is_business_day(self, day: date) -> bool:
        """Whether that day counts: the same as `day_off`, without a reason, and faster."""
        holidays = self.holidays
        on_holiday = holidays is not None and day in holidays.holidays
        return not (on_holiday or self._is_weekend(day) or self._closure(day))

    def after(self, number: int, day: date) -> date:
        """The `number`-th business day strictly after `day`.

        A negative number counts back from `day`; 0 gives `day` itself, whatever it is (the
        convention of WORKDAY in ECMA-376). Raises OverflowError past the year 9999.
        """
        step = ONE_DAY if number > 0 else -ONE_DAY
        for _ in range(abs(number)):
            day += step
            while not self.is_business_day(day):
                day += step
        return day

    def roll(self, day: date) -> date:
        """The day itself if it is a business day, else the first business day after it."""
        return day if self.is_business_day(day) else self.after(1, day)

    def days_shut_before(self, day: date) -> int:
        """How many would-be business days closures have swallowed right before `day`."""
        shut = 0
        while off := self.day_off(day := day - ONE_DAY):
            shut += off.cause is Cause.CLOSURE
        return shut

    def days_off(self, first: date, last: date) -> Iterator[DayOff]:
        """Every day from `first` to `last`, both included, that does not count."""
        for ordinal in range(first.toordinal(), last.toordinal() + 1):
            if off := self.day_off(date.fromordinal(ordinal)):
                yield off

    def _is_weekend(self, day: date) -> bool:
        """Whether that is in the weekend, and the country has not moved a working day there."""
        if day.weekday() not in self.weekends.on(day):
            return False
        return self.holidays is None or day not in self.holidays.working_days

    def _closure(self, day: date) -> Closure | None:
        for closure in self.closures:
            if day in closure:
                return closure
        if day.month in {1, 12} and self.year_end_closure and self.holidays:
            year_end = year_end_around(day)
            if year_end and date(year_end.first.year, 12, 25) in self.holidays.holidays:
                return year_end
        return None


def year_end_around(day: date) -> Closure | None:
    """24 December to 1 January around that day, if it is in there."""
    if (day.month, day.day) >= (12, 24):
        return Closure(date(day.year, 12, 24), date(day.year + 1, 1, 1))
    if (day.month, day.day) == (1, 1):
        return Closure(date(day.year - 1, 12, 24), day)
    return None


def _words(name: str, /, **values: str) -> str:
    return sentence("sentences", "days_off", name, **values)
