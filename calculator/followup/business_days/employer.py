"""The employer, as far as their calendar goes."""

from dataclasses import dataclass, replace

from followup.business_days.calendar import BusinessCalendar, Closure
from followup.business_days.public_holidays import holiday_calendar
from followup.business_days.weekends import Weekends, weekends


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Where the employer is, and which days it is shut beyond the country's own."""

    country: str | None = None
    """ISO 3166-1 alpha-2. None: Saturday and Sunday off, no public holidays."""
    subdivision: str | None = None
    """The part of ISO 3166-2 after the hyphen."""
    weekend: frozenset[int] | None = None
    """Days off, as `date.weekday()` numbers, in place of the country's weekend."""
    closures: tuple[Closure, ...] = ()
    year_end_closure: bool = True

    def calendar(self) -> BusinessCalendar:
        """The days that count for this employer.

        A `weekend` of its own takes the place of the country's, and of the working days
        that the country has moved into weekends.
        """
        holidays = holiday_calendar(self.country, self.subdivision) if self.country else None
        week = weekends(self.country, self.subdivision)
        if self.weekend is not None:
            week = Weekends.always(self.weekend)
            holidays = replace(holidays, working_days=frozenset()) if holidays else None
        return BusinessCalendar(week, holidays, self.closures, self.year_end_closure)


NOWHERE = Employer()
"""An employer of whom nothing is known: Saturday and Sunday off, no public holidays."""
