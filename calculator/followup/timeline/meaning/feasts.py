"""The days of a public holiday by its name, in the employer's country."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.easter import easter

from followup.business_days.calendar import ONE_DAY
from followup.business_days.public_holidays import Holiday
from followup.own_data import sentence
from followup.timeline.grammar.phrase import Found
from followup.timeline.reading import Reading, Said
from followup.timeline.tokens.holiday_names import base_name, known_holidays
from followup.timeline.unreadable import Choice, UnreadableError
from followup.timeline.wording import problem

NEAR = timedelta(days=60)
"""A name that two holidays share, such as "Eid", means the next one only if it is near."""
LONGEST_RUN = 6
"""Days off between two days of one holiday."""


class NamedDay(NamedTuple):
    """One day of a holiday, and what that day is called."""

    day: date
    name: str
    estimated: bool = False

    @property
    def shown(self) -> str:
        """For example "Eid al-Fitr (expected date)"."""
        if not self.estimated:
            return self.name
        return sentence("sentences", "days_off", "expected", name=self.name)


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday in one year, perhaps of several days: Good Friday to Easter Monday."""

    first: NamedDay
    last: NamedDay


def beside_feast(
    found: Found, said: Said, read: Callable[[Feast], Reading], *, begun: bool = True
) -> Reading:
    """What `read` makes of the next such holiday on or after the day they said it.

    One that has `begun` counts too. Raises UnreadableError, with the reading of each as the
    choices where it could be several.
    """
    name = found.text("holiday")
    entry = known_holidays().get(name, {})
    nearest = []
    for alternative in entry.get("one_of", [name]):
        feasts = _feasts(alternative, said)
        coming = [f for f in feasts if (f.last if begun else f.first).day >= said.day]
        nearest += coming[:1] or _in_parts(alternative, said)
    known = sorted(nearest, key=lambda feast: feast.first.day)
    if not known:
        raise UnreadableError(problem("no-such-holiday", holiday=name))
    is_shared = "one_of" in entry or "every" in entry
    is_far = known[0].first.day - said.day > NEAR
    if (is_shared and is_far) or (len(known) > 1 and not is_shared):
        readings = [read(feast) for feast in known]
        choices = tuple(Choice(found.typed, each.day, each.sentence) for each in readings)
        raise UnreadableError(problem("which-holiday", holiday=name), choices)
    return read(known[0])


def _feasts(name: str, said: Said) -> list[Feast]:
    """Every such holiday that is known, in order."""
    entry = known_holidays().get(name, {})
    known = said.calendar.holidays
    found = list(_runs(_days(name, known.holidays.values()), said)) if known else []
    if not found and "day" in entry:
        years = range(said.day.year, said.day.year + 2)
        fixed = [NamedDay(_day_in(year, entry["day"]), name) for year in years]
        return [Feast(day, day) for day in fixed]
    if known is None:
        raise UnreadableError(problem("no-country", holiday=name))
    return found


def _in_parts(name: str, said: Said) -> list[Feast]:
    """Those of the next year in some subdivisions, where none is chosen: one if all agree."""
    known = said.calendar.holidays
    feasts = _runs(_days(name, known.in_parts()), said) if known else ()
    year = timedelta(days=365)
    return [feast for feast in feasts if said.day <= feast.first.day < said.day + year]


def _day_in(year: int, day: str) -> date:
    return easter(year) if day == "easter" else date.fromisoformat(f"{year}-{day}")


def _days(name: str, known: Iterable[Holiday]) -> Iterator[NamedDay]:
    """Every day of that holiday."""
    entry = known_holidays().get(name, {"holds": [name.lower()]})
    for holiday in known:
        for part in holiday.name.split(" / "):
            if "every" in entry or _is_it(part.lower(), entry):
                yield NamedDay(holiday.day, base_name(part), holiday.estimated)
                break


def _is_it(name: str, entry: Mapping[str, Sequence[str]]) -> bool:
    """Whether a name in the data is that of the holiday."""
    holds = any(word in name for word in entry.get("holds", ()))
    return holds and not any(word in name for word in entry.get("without", ()))


def _runs(days: Iterable[NamedDay], said: Said) -> Iterator[Feast]:
    """Days with nothing but days off between them, as one feast."""
    feast: Feast | None = None
    for day in days:
        if feast and _only_days_off(feast.last.day, day.day, said):
            is_more_of_it = day.name.startswith(feast.first.name)  # "Eid al-Fitr Holiday"
            name = feast.first.name if is_more_of_it else day.name
            feast = replace(feast, last=day._replace(name=name))
        else:
            if feast:
                yield feast
            feast = Feast(day, day)
    if feast:
        yield feast


def _only_days_off(last: date, day: date, said: Said) -> bool:
    """Whether no business day lies between two days that are at most a week apart.

    That the office is shut at the year's end makes Christmas and New Year no single holiday.
    """
    between = range(1, (day - last).days)
    if len(between) > LONGEST_RUN:
        return False
    open_then = replace(said.calendar, year_end_closure=False)
    return all(open_then.day_off(last + many * ONE_DAY) for many in between)
