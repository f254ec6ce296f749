"""Times that are never the day of an answer: past, without an end, or from an unknown day."""

from collections.abc import Callable
from typing import NoReturn

from followup.timeline.grammar.phrase import Found
from followup.timeline.reading import Said
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem


def refused(key: str) -> Callable[[Found, Said], NoReturn]:
    """A reading that is always an UnreadableError, with that sentence."""

    def read(found: Found, _said: Said) -> NoReturn:
        raise UnreadableError(problem(key, words=found.typed))

    return read
