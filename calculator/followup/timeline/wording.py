"""The sentences of this room, from a data file that an editor may change."""

from collections.abc import Mapping
from functools import lru_cache

from followup.own_data import read_toml


@lru_cache(maxsize=1)
def _sentences() -> Mapping[str, Mapping[str, str]]:
    return read_toml("data/timeline/sentences.toml")


def what(key: str, **values: object) -> str:
    """What a date is, for example "the last working day of the following week"."""
    return _sentences()["readings"][key].format(**values)


def problem(key: str, **values: object) -> str:
    """What is wrong with a time in words, and what to write instead."""
    return _sentences()["problems"][key].format(**values)
