"""Reads the employer's calendar from its JSON fields."""

from datetime import timedelta
from difflib import get_close_matches

from followup.business_days.calendar import Closure
from followup.business_days.employer import Employer
from followup.business_days.public_holidays import Country, countries
from followup.business_days.weekends import DAY_CODES, weekdays
from followup.door.fields import Fields

LONGEST_CLOSURES = 366
"""Days in all. A longer closure is a slip of the pen, or a closed business."""


def read_employer(fields: Fields) -> Employer:
    """The employer. Problems are noted in `fields`; what is wrong is then left out."""
    country = read_country(fields)
    return Employer(
        country=country.code if country else None,
        subdivision=read_subdivision(fields, country),
        weekend=_read_weekend(fields),
        closures=_read_closures(fields),
        year_end_closure=fields.flag("year_end_closure", default=True),
    )


ALSO_CALLED = {"USA": "US", "UK": "GB", "ENGLAND": "GB", "UAE": "AE", "KOREA": "KR"}
"""What people write instead of the two letters."""


def read_country(fields: Fields) -> Country | None:
    """The country that the field `country` names, if any."""
    code = fields.text("country")
    if not code:
        return None
    if found := countries().get(code):
        return found
    names = {country.name.lower(): country for country in countries().values()}
    shown = ALSO_CALLED.get(code.upper(), code.upper())
    near = names.get(code.lower()) or countries().get(shown)
    if near is None and (close := get_close_matches(code.lower()[:50], names, n=1, cutoff=0.75)):
        near = names[close[0]]
    hint = f"Did you mean {near.code}, {near.name}?" if near else "For example US or GB."
    message = f"Choose a country from the list, by its two letters. {hint}"
    fields.problem("country", "unknown-country", message)
    return None


def read_subdivision(fields: Fields, country: Country | None) -> str | None:
    """The code in the field `subdivision`, if the country has such a part."""
    code = fields.text("subdivision")
    if not code:
        return None
    if country is None:
        if fields.value("country") in (None, ""):
            fields.problem("subdivision", "no-country", "Choose the country of this region too.")
        return None
    if code in country.subdivisions:
        return code
    known = ", ".join(list(country.subdivisions)[:5])
    hint = f"For example {known}." if known else "Leave it empty."
    message = f"{country.name} has no region of this code in our data. {hint}"
    fields.problem("subdivision", "unknown-subdivision", message)
    return None


def _read_weekend(fields: Fields) -> frozenset[int] | None:
    codes = fields.items("weekend")
    if not all(isinstance(code, str) and code in DAY_CODES for code in codes):
        choices = ", ".join(DAY_CODES)
        fields.problem("weekend", "unknown-choice", f"Choose days from these: {choices}.")
        return None
    if len(set(codes)) == len(DAY_CODES):
        fields.problem("weekend", "no-business-day", "Leave at least one day of work in the week.")
        return None
    return weekdays(codes) if fields.value("weekend") is not None else None


def _read_closures(fields: Fields) -> tuple[Closure, ...]:
    found = []
    shut = timedelta()
    for path, first, last in fields.days("closures"):
        if last < first:
            message = "This ends before it starts. Put the first day first."
            fields.problem(path, "out-of-order", message)
            continue
        shut += last - first + timedelta(days=1)
        found.append(Closure(first, last))
    if shut > timedelta(days=LONGEST_CLOSURES):
        message = f"Closures may cover {LONGEST_CLOSURES} days in all. Check the years."
        fields.problem("closures", "too-long", message)
        return ()
    return tuple(sorted(set(found)))
