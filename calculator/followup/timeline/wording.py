"""The sentences of this room, from data/timeline/sentences.toml, which an editor may change."""

from followup.own_data import sentence

FILE = "timeline/sentences"


def what(key: str, **values: object) -> str:
    """What a date is, for example "the last working day of the following week"."""
    return sentence(FILE, "readings", key, **values)


def problem(key: str, **values: object) -> str:
    """What is wrong with a time in words, and what to write instead."""
    return sentence(FILE, "problems", key, **values)
