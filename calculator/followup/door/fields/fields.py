"""Reads the fields of a JSON object, and notes every problem instead of stopping at one."""

import re
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from followup.door.problems import InvalidInputError, Problem, problem_sentence
from followup.timeline.unreadable import Choice

LONGEST_TEXT = 10_000
FIRST_YEAR, LAST_YEAR = 1970, 2100
EXAMPLE = "2026-10-16"
"""A date as this door takes it."""

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Control characters, other than tabs and ends of lines, and halves of characters."""


class Fields:
    """The fields of one object. Each method takes a field's name and returns its value.

    A field that is absent, null or wrong gives None (or the default); what is wrong is
    noted, under the path of the field, such as "reply.date".
    """

    def __init__(
        self, value: object, path: str = "", problems: list[Problem] | None = None
    ) -> None:
        """Read `value`, which should be an object; `path` is its own name, "" at the top."""
        self.path = path
        self.problems: list[Problem] = [] if problems is None else problems
        self._known: list[str] = []
        self._values: Mapping[str, Any] = {}
        if isinstance(value, dict):
            self._values = value
        else:
            self._note(path, "wrong-type", problem_sentence("wrong-type", "object"))

    def problem(self, name: str, code: str, message: str, choices: tuple[Choice, ...] = ()) -> None:
        """Note a problem with a field of this object, in words that another room has found."""
        self._note(self._full(name), code, message, choices)

    def wrong(self, name: str, code: str, which: str, /, **values: object) -> None:
        """Note a problem with a field of this object, in the words of data/problems.toml."""
        self._note(self._full(name), code, problem_sentence(code, which, **values))

    def value(self, name: str) -> Any:  # noqa: ANN401  (JSON, not yet typed)
        """The field as it came; None if it is absent."""
        self._known.append(name)
        return self._values.get(name)

    def text(self, name: str, *, longest: int = LONGEST_TEXT) -> str | None:
        """A string of at most 10,000 characters or `longest`, without control characters."""
        return self._text(name, self.value(name), longest)

    def day(self, name: str, *, required: str = "") -> date | None:
        """A date from 1970 to 2100, written 2026-10-16.

        If it is missing and `required`, that is a problem: its sentence in data/problems.toml.
        """
        value = self.value(name)
        if value is None or value == "":
            if required:
                self.wrong(name, "missing", required, example=EXAMPLE)
            return None
        return self._day(name, value)

    def days(self, name: str) -> list[tuple[str, date, date]]:
        """A list of dates and spans of dates, "2026-12-24/2027-01-01", each with its path."""
        found = []
        for index, item in enumerate(self.items(name)):
            path = f"{name}[{index}]"
            first, to_, last = item.partition("/") if isinstance(item, str) else (item, "", "")
            from_ = self._day(path, first)
            to = self._day(path, last) if to_ else from_
            if from_ and to:
                found.append((path, from_, to))
        return found

    def texts(self, name: str, *, longest: int = LONGEST_TEXT) -> tuple[str, ...]:
        """A list of texts, each as `text` has it."""
        found = []
        for index, item in enumerate(self.items(name)):
            path = f"{name}[{index}]"
            if (text := self._text(path, item, longest)) is not None:
                found.append(text)
        return tuple(found)

    def items(self, name: str) -> list[Any]:
        """A list."""
        value = self.value(name)
        if value is None:
            return []
        if isinstance(value, list):
            return value
        self.wrong(name, "wrong-type", "list")
        return []

    def choice[Choice: StrEnum](self, name: str, kind: type[Choice], default: Choice) -> Choice:
        """One of the values of an enumeration."""
        return self._choice(name, kind) or default

    def optional_choice[Choice: StrEnum](self, name: str, kind: type[Choice]) -> Choice | None:
        """One of the values of an enumeration, or None."""
        return self._choice(name, kind)

    def required_choice[Choice: StrEnum](
        self, name: str, kind: type[Choice], missing: str
    ) -> Choice | None:
        """One of the values of an enumeration; `missing` is the sentence if it is absent."""
        if self.value(name) is None:
            self.wrong(name, "missing", missing, choices=", ".join(kind))
        return self._choice(name, kind)

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self.value(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        self.wrong(name, "wrong-type", "flag")
        return default

    def whole_number(self, name: str, lowest: int, highest: int) -> int | None:
        """A whole number from `lowest` to `highest`."""
        value = self.value(name)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
        self.wrong(name, "out-of-range", "number", lowest=lowest, highest=highest)
        return None

    def inner(self, name: str) -> "Fields | None":
        """An object inside this one; its problems are noted here too."""
        value = self.value(name)
        return None if value is None else Fields(value, self._full(name), self.problems)

    def reject_unknown(self) -> None:
        """Note every field that nobody asked for, with the nearest known name."""
        for name in self._values:
            if name not in self._known:
                near = get_close_matches(str(name)[:50], self._known, n=1)
                shown = str(name)[:50]
                if near:
                    self.wrong(shown, "unknown-field", "near", near=near[0])
                else:
                    self.wrong(shown, "unknown-field", "none")

    def raise_problems(self) -> None:
        """Raise InvalidInputError if anything was noted."""
        if self.problems:
            raise InvalidInputError(self.problems)

    def _text(self, name: str, value: object, longest: int) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            self.wrong(name, "wrong-type", "text")
        elif len(value) > longest:
            self.wrong(name, "too-long", "text", most=f"{longest:,}")
        elif _NOT_TEXT.search(value):
            self.wrong(name, "not-text", "text")
        else:
            return value
        return None

    def _choice[Choice: StrEnum](self, name: str, kind: type[Choice]) -> Choice | None:
        value = self.value(name)
        if isinstance(value, str) and value in {member.value for member in kind}:
            return kind(value)
        if value is not None:
            self.wrong(name, "unknown-choice", "any", choices=", ".join(kind))
        return None

    def _day(self, name: str, value: object) -> date | None:
        found = _iso_date(value)
        if found is None:
            self.wrong(name, "not-a-date", "date")
            return None
        if FIRST_YEAR <= found.year <= LAST_YEAR:
            return found
        self.wrong(name, "out-of-range", "year", first=FIRST_YEAR, last=LAST_YEAR)
        return None

    def _full(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def _note(self, path: str, code: str, message: str, choices: tuple[Choice, ...] = ()) -> None:
        self.problems.append(Problem(path, code, message, choices))


def _iso_date(value: object) -> date | None:
    if not (isinstance(value, str) and _ISO_DATE.fullmatch(value)):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
