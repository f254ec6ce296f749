"""Reads the employer's calendar from its JSON fields."""

from datetime import timedelta
from difflib import get_close_matches

from followup.business_days.calendar import Closure
from followup.business_days.employer import Employer
from followup.business_days.public_holidays import Country, countries
from followup.business_days.weekends import DAY_CODES, weekdays
from followup.door.fields.fields import Fields

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
    if near:
        fields.wrong("country", "unknown-country", "near", code=near.code, name=near.name)
    else:
        fields.wrong("country", "unknown-country", "none")
    return None


def read_subdivision(fields: Fields, country: Country | None) -> str | None:
    """The code in the field `subdivision`, if the country has such a part."""
    code = fields.text("subdivision")
    if not code:
        return None
    if country is None:
        if fields.value("country") in (None, ""):
            fields.wrong("subdivision", "no-country", "region")
        return None
    if code in country.subdivisions:
        return code
    known = ", ".join(list(country.subdivisions)[:5])
    which = "some" if known else "none"
    fields.wrong("subdivision", "unknown-subdivision", which, country=country.name, known=known)
    return None


def _read_weekend(fields: Fields) -> frozenset[int] | None:
    codes = fields.items("weekend")
    if not all(isinstance(code, str) and code in DAY_CODES for code in codes):
        fields.wrong("weekend", "unknown-choice", "days", choices=", ".join(DAY_CODES))
        return None
    if len(set(codes)) == len(DAY_CODES):
        fields.wrong("weekend", "no-business-day", "weekend")
        return None
    return weekdays(codes) if fields.value("weekend") is not None else None


def _read_closures(fields: Fields) -> tuple[Closure, ...]:
    found = []
    shut = timedelta()
    for path, first, last in fields.days("closures"):
        if last < first:
            fields.wrong(path, "out-of-order", "closure")
            continue
        shut += last - first + timedelta(days=1)
        found.append(Closure(first, last))
    if shut > timedelta(days=LONGEST_CLOSURES):
        fields.wrong("closures", "too-long", "closures", most=LONGEST_CLOSURES)
        return ()
    return tuple(sorted(set(found)))
