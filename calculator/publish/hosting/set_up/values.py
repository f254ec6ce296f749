"""What may stand in `centre.toml`. Each function returns the value as the pages take it.

Each raises ValueError with a sentence that says what to do.
"""

import re
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .colours import wrong_in_colour

LONGEST = 120
"""Characters of a text: it stands in a line of a page."""
LARGEST = 100_000
"""Bytes of a logo: every page loads it."""
MOST_LINKS = 6
MOST_CLOSURES = 60
EMAIL = re.compile(r"[^@\s\"<>,;:]+@[^@\s\"<>,;:]+\.[A-Za-z]{2,}")


def line_of_text(value: Any) -> str:  # noqa: ANN401  (whatever the file has)
    """One line of text."""
    if not isinstance(value, str):
        message = "it must be text. Put it between quotes."
        raise ValueError(message)  # noqa: TRY004  (a problem of the file like any other)
    text = value.strip()
    if not text or len(text) > LONGEST or not text.isprintable():
        message = f"it must be one line of 1 to {LONGEST} characters."
        raise ValueError(message)
    return text


def colour(value: Any, theme: str) -> str:  # noqa: ANN401
    """A colour that can be read in the "light" or the "dark" theme, in small letters."""
    text = line_of_text(value)
    if problems := wrong_in_colour(theme, text):
        raise ValueError(" ".join(problems))
    return text.lower()


def contact(value: Any) -> str:  # noqa: ANN401
    """An email address, or the address of a page with a form."""
    text = line_of_text(value)
    if not EMAIL.fullmatch(text) and not _is_page(text):
        message = (
            f'"{text}" is no address that a reader can use. Write an email address, such as '
            '"careers@example.edu", or a page that begins with https://.'
        )
        raise ValueError(message)
    return text


def day_not_ahead(value: Any, today: date) -> date:  # noqa: ANN401
    """A day that has been."""
    if type(value) is not date:
        message = "write a day without quotes, such as 2026-11-20."
        raise ValueError(message)
    if value > today:
        message = f"{value} has not come yet. Write the day on which you last read the pages."
        raise ValueError(message)
    return value


def country(value: Any, countries: set[str]) -> str:  # noqa: ANN401
    """The code of a country that the calculator knows."""
    text = line_of_text(value)
    if text not in countries:
        message = f'the calculator knows no country "{text}". Write two letters, such as "US".'
        raise ValueError(message)
    return text


def closures(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Days, and spans of days, in the order of the calendar."""
    if not isinstance(value, list) or len(value) > MOST_CLOSURES:
        message = f'it must be a list of {MOST_CLOSURES} at most: ["2026-11-27"].'
        raise ValueError(message)
    wrong = [str(each) for each in value if not _is_span(each)]
    if wrong:
        message = (
            f"these are no days: {', '.join(wrong)}. Write a day as "
            '"2026-11-27", and a span from its first to its last day as '
            '"2026-12-24/2027-01-01".'
        )
        raise ValueError(message)
    return tuple(sorted(value))


def links(value: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401
    """The words and the address of each link."""
    if not isinstance(value, list) or len(value) > MOST_LINKS:
        message = f"there may be {MOST_LINKS} at most, each under its own [[advisers]]."
        raise ValueError(message)
    for each in value:
        fine = isinstance(each, dict) and set(each) == {"words", "link"}
        if not fine or not _is_page(each["link"]):
            message = (
                'each needs two lines: words = "Book a time with an adviser", and link = an '
                "address that begins with https://."
            )
            raise ValueError(message)
    return tuple((line_of_text(each["words"]), each["link"]) for each in value)


def picture(value: Any, folder: Path) -> Path:  # noqa: ANN401
    """The path of a small SVG or PNG picture beside the file, or below it."""
    path = (folder / line_of_text(value)).resolve()
    inside = path.is_relative_to(folder.resolve())
    if not inside or path.suffix.lower() not in {".svg", ".png"} or not path.is_file():
        message = "there is no such SVG or PNG file beside this one. Put it there."
        raise ValueError(message)
    if path.stat().st_size > LARGEST:
        message = f"the file is larger than {LARGEST // 1000} KB, and every page loads it."
        raise ValueError(message)
    return path


def _is_page(text: object) -> bool:
    if not isinstance(text, str) or not re.fullmatch(r"https://[!#-;=?-~]+", text):
        return False
    try:
        return "." in (urlsplit(text).hostname or "")
    except ValueError:  # a bracket that opens no address of IPv6
        return False


def _is_span(text: object) -> bool:
    if not isinstance(text, str) or not re.fullmatch(r"[\d-]{10}(/[\d-]{10})?", text):
        return False
    try:
        days = [date.fromisoformat(each) for each in text.split("/")]
    except ValueError:
        return False
    return days == sorted(days)
