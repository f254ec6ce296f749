"""Times seen from the time before them: "interviews end on the 10th, you hear the week after"."""

from datetime import date, timedelta

from followup.timeline.grammar.phrase import Found
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


def early_week_after(_found: Found, base: date, said: Said) -> Reading:
    """For "early the week after"."""
    day = second_working_day(base + A_WEEK, said.calendar.weekends)
    return Reading(day, what("early-week-after", day=in_words(base)))


def weekday_of_that_week(found: Found, base: date, said: Said) -> Reading:
    """For "Monday of that week"."""
    return Reading(day_of_week(base, found.count("weekday"), said.calendar.weekends))


def weekday_of_following_week(found: Found, base: date, said: Said) -> Reading | None:
    """For "Monday of the following week"; "Monday of next week" stands for itself."""
    day = day_of_week(base + A_WEEK, found.count("weekday"), said.calendar.weekends)
    return Reading(day) if found.has_word("following") else None


def middle_of_following_week(found: Found, base: date, said: Said) -> Reading | None:
    """The Wednesday of the week after."""
    day = day_of_week(base + A_WEEK, WEDNESDAY, said.calendar.weekends)
    return Reading(day) if found.has_word("following") else None


def weekend(_found: Found, base: date, said: Said) -> Reading | None:
    """For "they meet on the 10th and decide over the weekend": the one after that day."""
    weekends = said.calendar.weekends
    is_behind_already = week_of(said.day, weekends)[-1] > base
    return None if is_behind_already else Reading(week_of(base, weekends)[-1], what("weekend"))


def following_week(found: Found, base: date, said: Said) -> Reading | None:
    """For "the following week"; "next week" stands for itself."""
    return week_after(found, base, said) if found.has_word("following") else None


def following_week_or_the_week_after(found: Found, base: date, said: Said) -> Reading | None:
    """For "the following week or the week after"."""
    if not found.has_word("following"):
        return None
    first = week_after(found, base, said)
    return later_of(week_after(found, first.day, said), first)


def early_following_week(found: Found, base: date, said: Said) -> Reading | None:
    """For "early the following week"; "early next week" stands for itself."""
    return early_week_after(found, base, said) if found.has_word("following") else None


def following_weekday(found: Found, base: date, _said: Said) -> Reading | None:
    """For "the following Monday"; "next Monday" stands for itself."""
    if not found.has_word("following"):
        return None
    number = found.count("weekday")
    says = what("weekday-after", weekday=WEEKDAY_NAMES[number], day=in_words(base))
    return Reading(weekday_after(base, number), says)


def weekday(found: Found, base: date, said: Said) -> Reading | None:
    """For "we meet on Tuesday, you hear on Thursday": the Thursday after that Tuesday."""
    number = found.count("weekday")
    is_behind_already = weekday_after(said.day, number) > base
    return None if is_behind_already else Reading(weekday_after(base, number))
