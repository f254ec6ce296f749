"""Times that are a question: past, without an end, from an unknown day, or "before December"."""

from collections.abc import Callable
from typing import NoReturn

from followup.timeline.grammar.phrase import Found
from followup.timeline.meaning.month_parts import (
    before_named_month,
    end_of_named_month,
    next_month,
    this_month_as_it_is,
)
from followup.timeline.meaning.week_parts import next_week, this_week_as_it_is
from followup.timeline.reading import Reading, Said
from followup.timeline.unreadable import Choice, UnreadableError
from followup.timeline.wording import problem


def refused(key: str) -> Callable[[Found, Said], NoReturn]:
    """A reading that is always an UnreadableError, with that sentence."""

    def read(found: Found, _said: Said) -> NoReturn:
        raise UnreadableError(problem(key, words=found.typed))

    return read


def before_a_while(found: Found, said: Said) -> NoReturn:
    """For "before December": an UnreadableError whose choices are its first day and its last."""
    if "month" in found:
        before = before_named_month(found, said)
    else:
        this = this_week_as_it_is if found.has_word("week") else this_month_as_it_is
        before = this(found, said)
    readings = [
        reading for reading in (before, in_the_while(found, said)) if reading.day > said.day
    ]
    choices = tuple(Choice(found.typed, reading.day, reading.sentence) for reading in readings)
    raise UnreadableError(problem("unclear" if len(choices) == 1 else "before-a-while"), choices)


def in_the_while(found: Found, said: Said) -> Reading:
    """The end of it, for "not before December"."""
    if "month" in found:
        return end_of_named_month(found, said)
    return (next_week if found.has_word("week") else next_month)(found, said)
