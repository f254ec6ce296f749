"""The errors of words that cannot be read as a time for certain."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Choice:
    """A time that was found in the words, for the person to say whether it is the right one."""

    words: str
    """As they were typed."""
    day: date
    reading: str


class UnreadableError(ValueError):
    """Words that cannot be read as a time; the message says what to write instead."""

    def __init__(self, message: str, choices: tuple[Choice, ...] = ()) -> None:
        """Take the message, and the times in the words if it could be one of them."""
        super().__init__(message)
        self.choices = choices
