"""What the form holds before anyone types: the country and the days off of a centre's copy."""

import re
from html import escape

from .centre_file import Centre
from .told import closures_in_words

COUNTRY = re.compile(r'(<select id="fu-country".*?</select>)', re.DOTALL)
CLOSURES = re.compile(r'<input id="fu-closures"[^>]*>')


def with_defaults(html: str, centre: Centre) -> str:
    """The page with the centre's defaults in its form, if it has one, in place of any others."""
    return CLOSURES.sub(
        lambda field: _with_value(field[0], closures_in_words(centre.closures)),
        COUNTRY.sub(lambda field: _with_choice(field[0], centre.country), html),
    )


def _with_choice(select: str, value: str) -> str:
    plain = re.sub(r" selected(?:=\"\")?(?=[ >])", "", select)
    return (
        plain.replace(f'<option value="{value}"', f'<option value="{value}" selected', 1)
        if value
        else plain
    )


def _with_value(field: str, value: str) -> str:
    plain = re.sub(r' value="[^"]*"', "", field)
    return f'{plain[:-1]} value="{escape(value)}">' if value else plain
