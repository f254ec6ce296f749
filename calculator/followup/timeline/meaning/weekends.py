"""Weekends: each ends the employer's week."""

from datetime import date

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.periods import A_WEEK, week_of
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what


def weekend(_found: Found, said: Said) -> Reading:
    """The last day of the weekend that ends that week."""
    return Reading(_last_day(said.day, said), what("weekend"))


def next_weekend(found: Found, said: Said) -> Reading:
    """The last day of the weekend after that one; that one as the other reading."""
    later = Reading(_last_day(said.day + A_WEEK, said), what("next-weekend"))
    return later_of(later, weekend(found, said))


def after_weekend(_found: Found, said: Said) -> Reading:
    """The first business day after the weekend that ends that week."""
    last = _last_day(said.day, said)
    return Reading(said.calendar.after(1, last), what("after-weekend"))


def after_next_weekend(_found: Found, said: Said) -> Reading:
    """The first business day after the weekend of the week after; a week sooner as the other."""
    nearer, later = (_last_day(said.day + weeks * A_WEEK, said) for weeks in (0, 1))
    return later_of(
        Reading(said.calendar.after(1, later), what("after-next-weekend")),
        Reading(said.calendar.after(1, nearer), what("after-weekend")),
    )


def _last_day(day: date, said: Said) -> date:
    return week_of(day, said.calendar.weekends)[-1]
