"""What is wrong with an input, in words for the person at the form."""

from dataclasses import dataclass
from typing import Any

from followup.own_data import sentence
from followup.timeline.unreadable import Choice


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: the field, a code for programs, and what to do about it."""

    field: str
    code: str
    message: str
    choices: tuple[Choice, ...] = ()
    """Times of which the person may mean one."""


def problem_sentence(code: str, which: str, /, **values: object) -> str:
    """A sentence of data/problems.toml. Raises KeyError for one that it does not have."""
    return sentence("problems", code, which, **values)


class InvalidInputError(ValueError):
    """An input with problems: all of them, in the order of the fields."""

    def __init__(self, problems: list[Problem]) -> None:
        """Take the problems; there is at least one."""
        super().__init__("; ".join(f"{problem.field}: {problem.message}" for problem in problems))
        self.problems = problems


def problem_as_json(problem: Problem) -> dict[str, Any]:
    """A problem as the contract spells it; `choices` only where there are any."""
    found: dict[str, Any] = {
        "field": problem.field,
        "code": problem.code,
        "message": problem.message,
    }
    if problem.choices:
        found["choices"] = [
            {"words": choice.words, "date": choice.day.isoformat(), "reading": choice.reading}
            for choice in problem.choices
        ]
    return found
