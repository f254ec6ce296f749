"""Reads `centre.toml`: who answers for a copy, and what is its own about it.

Every problem is found at once, with the line and the key, and says what to do.
"""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from .problems import KEYS, Problems
from .values import (
    closures,
    colour,
    contact,
    country,
    day_not_ahead,
    line_of_text,
    links,
    picture,
)


@dataclass(frozen=True)
class Centre:
    """A centre's own copy; what is empty is as in every copy."""

    name: str = ""
    logo: Path | None = None
    light: str = ""
    dark: str = ""
    publisher: str = ""
    contact: str = ""
    """An email address, or the address of a page."""
    host: str = ""
    host_country: str = ""
    reviewed: date | None = None
    country: str = ""
    closures: tuple[str, ...] = ()
    advisers: tuple[tuple[str, str], ...] = ()
    """Words and address of each link."""


NOBODY = Centre()
"""The plain copy, which names nobody."""


def countries_of(site: Path) -> set[str]:
    """The codes of the countries that the calculator of a built site knows."""
    html = (site / "calculator" / "index.html").read_text("utf-8")
    select = html.partition('name="country"')[2].partition("</select>")[0]
    return set(re.findall(r'<option value="([A-Z]{2})"', select))


def read(path: Path, today: date, countries: set[str]) -> tuple[Centre, list[str]]:
    """What a file says, and everything that is wrong with it, a sentence each.

    With problems, what it says is not to be used. `countries` are those of the calculator.
    """
    try:
        text = path.read_text("utf-8")
        found = tomllib.loads(text)
    except OSError as error:
        return NOBODY, [f"{path} cannot be read: {error.strerror}"]
    except UnicodeDecodeError:
        return NOBODY, [f"{path} is not in UTF-8. Save it as UTF-8."]
    except tomllib.TOMLDecodeError as error:
        return NOBODY, [f"{path} is not TOML: {error}. Text stands between quotes."]
    checks: dict[str, Callable[[Any], Any]] = {
        "logo": lambda value: picture(value, path.parent),
        "light": lambda value: colour(value, "light"),
        "dark": lambda value: colour(value, "dark"),
        "contact": contact,
        "reviewed": lambda value: day_not_ahead(value, today),
        "country": lambda value: country(value, countries),
        "closures": closures,
        "advisers": links,
    }
    problems = Problems(path.name, text)
    values = {}
    for field, (table, key) in KEYS.items():
        place = found.get(table, {}) if table else found
        value = place.get(key, "") if isinstance(place, dict) else ""
        if value in ("", []):
            continue
        try:
            check: Callable[[Any], Any] = checks.get(field, line_of_text)
            values[field] = check(value)
        except ValueError as error:
            problems.add(table, key, str(error))
    problems.add_unknown(found)
    if found:
        problems.add_missing(found)
    return (NOBODY if problems.found else Centre(**values)), problems.found
