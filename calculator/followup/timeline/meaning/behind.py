"""Times seen from the time before them: "interviews end on the 10th, you hear the week after"."""

from datetime import date, timedelta

from followup.timeline.grammar.phrase import Behind, Found
from followup.timeline.meaning.periods import (
    A_WEEK,
    day_of_week,
    last_working_day,
    second_working_day,
    week_of,
    weekday_after,
)
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.wording import what
from followup.words import WEEKDAY_NAMES, in_words

WEDNESDAY = 2


def if_following(read: Behind) -> Behind:
    """For "the following Monday"; "next Monday" stands for itself behind another time too."""

    def seen(found: Found, base: date, said: Said) -> Reading | None:
        return read(found, base, said) if found.has_word("following") else None

    return seen


def same_day(_found: Found, base: date, _said: Said) -> Reading:
    """For "the same day"."""
    return Reading(base)


def day_after(_found: Found, base: date, _said: Said) -> Reading:
    """For "the next day", "the day after"."""
    return Reading(base + timedelta(days=1), what("day-after", day=in_words(base)))


def same_week(_found: Found, base: date, said: Said) -> Reading:
    """For "that week": its last working day."""
    last = last_working_day(base, said.calendar.weekends)
    return Reading(last, what("week-of", day=in_words(base)))


def week_after(_found: Found, base: date, said: Said) -> Reading:
    """For "the week after"."""
    last = last_working_day(base + A_WEEK, said.calendar.weekends)
    return Reading(last, what("week-after", day=in_words(base)))


def week_after_or_the_next(found: Found, base: date, said: Said) -> Reading:
    """For "the following week or the week after"."""
    first = week_after(found, base, said)
    return later_of(week_after(found, first.day, said), first)


def early_week_after(_found: Found, base: date, said: Said) -> Reading:
    """For "early the week after"."""
    day = second_working_day(base + A_WEEK, said.calendar.weekends)
    return Reading(day, what("early-week-after", day=in_words(base)))


def weekday_of_that_week(found: Found, base: date, said: Said) -> Reading:
    """For "Monday of that week"."""
    return Reading(day_of_week(base, found.count("weekday"), said.calendar.weekends))


def weekday_of_week_after(found: Found, base: date, said: Said) -> Reading:
    """For "Monday of the following week"."""
    return weekday_of_that_week(found, base + A_WEEK, said)


def middle_of_week_after(_found: Found, base: date, said: Said) -> Reading:
    """The Wednesday of the week after."""
    return Reading(day_of_week(base + A_WEEK, WEDNESDAY, said.calendar.weekends))


def the_weekday_after(found: Found, base: date, _said: Said) -> Reading:
    """For "the following Monday"."""
    number = found.count("weekday")
    says = what("weekday-after", weekday=WEEKDAY_NAMES[number], day=in_words(base))
    return Reading(weekday_after(base, number), says)


def weekend(_found: Found, base: date, said: Said) -> Reading | None:
    """For "they meet on the 10th and decide over the weekend": the one after that day."""
    weekends = said.calendar.weekends
    is_behind_already = week_of(said.day, weekends)[-1] > base
    return None if is_behind_already else Reading(week_of(base, weekends)[-1], what("weekend"))


def weekday(found: Found, base: date, said: Said) -> Reading | None:
    """For "we meet on Tuesday, you hear on Thursday": the Thursday after that Tuesday."""
    number = found.count("weekday")
    is_behind_already = weekday_after(said.day, number) > base
    return None if is_behind_already else Reading(weekday_after(base, number))
