"""Days before and after another time: "after Friday", "the week after the 20th"."""

from dataclasses import replace
from datetime import date, timedelta

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning import behind
from followup.timeline.meaning.periods import A_WEEK, last_working_day, weekday_after
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what
from followup.words import WEEKDAY_NAMES, in_words


def same(found: Found, said: Said) -> Reading:
    """As the time inside: "until Friday", "no earlier than Friday"."""
    return _inner(found, said)


def after(found: Found, said: Said) -> Reading:
    """The first business day after a day."""
    inner = _inner(found, said)
    others = tuple(_after(reading.day, said) for reading in inner.others)
    first = _after(inner.day, said)
    return Reading(first.day, first.what, others, by_quarter=inner.by_quarter)


def after_either(found: Found, said: Said) -> Reading:
    """The first business day after the later of two days of the week: "after Monday or Tuesday"."""
    first, second = (weekday_after(said.day, found.count(slot)) for slot in ("weekday", "later"))
    return later_of(_after(second, said), _after(first, said))


def day_after(found: Found, said: Said) -> Reading:
    """The very next day."""
    return behind.day_after(found, _inner(found, said).day, said)


def day_before(found: Found, said: Said) -> Reading:
    """The day right before."""
    base = _inner(found, said).day
    return Reading(base - timedelta(days=1), what("day-before", day=in_words(base)))


def weekday_after_day(found: Found, said: Said) -> Reading:
    """For "the Monday after Thanksgiving"."""
    inner = _inner(found, said)
    days = [behind.the_weekday_after(found, base.day, said) for base in (inner, *inner.others)]
    return replace(days[0], others=tuple(days[1:]))


def weekday_before_day(found: Found, said: Said) -> Reading:
    """For "the Friday before Christmas"."""
    base = _inner(found, said).day
    weekday = WEEKDAY_NAMES[found.count("weekday")]
    day = weekday_after(base - A_WEEK - timedelta(days=1), found.count("weekday"))
    return Reading(day, what("weekday-before", weekday=weekday, day=in_words(base)))


def week_after_day(found: Found, said: Said) -> Reading:
    """The last working day of the week after the one that holds the day."""
    return behind.week_after(found, _inner(found, said).day, said)


def week_before_day(found: Found, said: Said) -> Reading:
    """The last working day of the week before the one that holds the day."""
    base = _inner(found, said).day
    last = last_working_day(base - A_WEEK, said.calendar.weekends)
    return Reading(last, what("week-before", day=in_words(base)))


def _inner(found: Found, said: Said) -> Reading:
    if found.inner is None:
        raise AssertionError(found)
    return found.inner.reading(said)


def _after(day: date, said: Said) -> Reading:
    return Reading(said.calendar.after(1, day), what("after", day=in_words(day)))
