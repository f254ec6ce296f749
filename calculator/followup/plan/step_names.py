"""What the steps are called, wherever a person reads of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from followup.own_data import read_toml
from followup.plan.situation import StepName


@dataclass(frozen=True, slots=True)
class StepWords:
    """The names of one step; data/steps.toml says where each of them stands."""

    name: str
    mark: str
    case: str
    title: str
    neutral: str
    short: str = ""
    """Empty for a step that the picture on the home page does not show."""


@lru_cache(maxsize=1)
def step_words() -> Mapping[StepName, StepWords]:
    """The names of every step, in order, from data/steps.toml.

    Raises TypeError for a step that lacks a name, or has one too many.
    """
    return {
        StepName(step): StepWords(**words) for step, words in read_toml("data/steps.toml").items()
    }
