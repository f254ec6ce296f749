"""Days that are named by a public holiday of the employer's country."""

from dataclasses import replace
from datetime import date, timedelta

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.feasts import Feast, beside_feast
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what

THURSDAY, SUNDAY = 3, 6
CHRISTMAS = (12, 25)
"""Month and day."""


def holiday(found: Found, said: Said) -> Reading:
    """The day itself; the last one of several."""

    def read(feast: Feast) -> Reading:
        first, last = (
            Reading(each.day, what("holiday", holiday=each.shown))
            for each in (feast.first, feast.last)
        )
        return replace(last, others=(first,) if first.day >= said.day else ())

    return beside_feast(found, said, read)


def before_holiday(found: Found, said: Said) -> Reading:
    """The last business day before it, though we take it that the office is shut at year end.

    They said "before Christmas", so they may well decide on Christmas Eve.
    """

    def read(feast: Feast) -> Reading:
        return _before(feast.first.day, feast.first.shown, said)

    return beside_feast(found, said, read, begun=False)


def before_the_holidays(_found: Found, said: Said) -> Reading:
    """The last business day before Christmas, in every country: "before the Christmas break"."""
    year = said.day.year + (said.day >= date(said.day.year, *CHRISTMAS))
    return _before(date(year, *CHRISTMAS), "Christmas", said)


def _before(day: date, name: str, said: Said) -> Reading:
    says = what("before-holiday", holiday=name)
    as_named = replace(said.calendar, year_end_closure=False)
    last_days = (calendar.after(-1, day) for calendar in (as_named, said.calendar))
    return later_of(*(Reading(last, says) for last in last_days))


def after_holiday(found: Found, said: Said) -> Reading:
    """The first business day after it, and after all its days."""

    def read(feast: Feast) -> Reading:
        first = said.calendar.after(1, feast.last.day)
        return Reading(first, what("after-holiday", holiday=feast.last.shown))

    return beside_feast(found, said, read)


def after_holiday_weekend(found: Found, said: Said) -> Reading:
    """The first business day after the weekend that a holiday makes longer."""

    def read(feast: Feast) -> Reading:
        last = feast.last.day
        if last.weekday() >= THURSDAY:
            last += timedelta(days=SUNDAY - last.weekday())
        first = said.calendar.after(1, last)
        return Reading(first, what("after-holiday", holiday=feast.last.shown))

    return beside_feast(found, said, read)
