"""The error of words that cannot be read as a time."""


class UnreadableError(ValueError):
    """Words that cannot be read as a time; the message says what to write instead."""
