"""Days that are named by a public holiday of the employer's country."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup.business_days.calendar import ONE_DAY
from followup.business_days.public_holidays import HolidayCalendar
from followup.own_data import sentence
from followup.timeline.grammar.phrase import Found
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.tokens.holiday_names import base_name, known_holidays
from followup.timeline.unreadable import Choice, UnreadableError
from followup.timeline.wording import problem, what

NEAR = timedelta(days=60)
"""A name that two holidays share, such as "Eid", means the next one only if it is near."""
THURSDAY, SUNDAY = 3, 6


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday in one year, perhaps of several days."""

    name: str
    first: date
    last: date


def holiday(found: Found, said: Said) -> Reading:
    """The day itself; the last one of several."""
    feast = _next(found, said)
    first = Reading(feast.first, what("holiday", holiday=feast.name))
    others = (first,) if feast.first >= said.day else ()
    return Reading(feast.last, what("holiday", holiday=feast.name), others)


def before_holiday(found: Found, said: Said) -> Reading:
    """The last business day before it, though we take it that the office is shut at year end.

    They said "before Christmas", so they may well decide on Christmas Eve.
    """
    feast = _next(found, said, begun=False)
    says = what("before-holiday", holiday=feast.name)
    as_named = replace(said.calendar, year_end_closure=False)
    days = (calendar.after(-1, feast.first) for calendar in (as_named, said.calendar))
    return later_of(*(Reading(day, says) for day in days))


def after_holiday(found: Found, said: Said) -> Reading:
    """The first business day after it, and after all its days."""
    feast = _next(found, said)
    return Reading(said.calendar.after(1, feast.last), what("after-holiday", holiday=feast.name))


def after_holiday_weekend(found: Found, said: Said) -> Reading:
    """The first business day after the weekend that a holiday makes longer."""
    feast = _next(found, said)
    last = feast.last
    if last.weekday() >= THURSDAY:
        last += timedelta(days=SUNDAY - last.weekday())
    return Reading(said.calendar.after(1, last), what("after-holiday", holiday=feast.name))


def _next(found: Found, said: Said, *, begun: bool = True) -> Feast:
    """The next such holiday on or after the day they said it; one that has `begun` counts too."""
    name = found.text("holiday")
    entry = known_holidays().get(name, {})
    nearest = []
    for alternative in entry.get("one_of", [name]):
        feasts = _feasts(alternative, said)
        coming = (f for f in feasts if (f.last if begun else f.first) >= said.day)
        nearest.append(next(coming, None))
    known = sorted((feast for feast in nearest if feast), key=lambda feast: feast.first)
    if not known:
        raise UnreadableError(problem("no-such-holiday", holiday=name))
    if ("one_of" in entry or "every" in entry) and known[0].first - said.day > NEAR:
        readings = [(feast, Reading(feast.last, feast.name)) for feast in known]
        choices = tuple(Choice(found.typed, f.last, reading.sentence) for f, reading in readings)
        raise UnreadableError(problem("which-holiday", holiday=name), choices)
    return known[0]


def _feasts(name: str, said: Said) -> list[Feast]:
    """Every such holiday that is known, in order."""
    entry = known_holidays().get(name, {})
    known = said.calendar.holidays
    found = list(_runs(_days(name, known), said)) if known else []
    if not found and "day" in entry:
        years = range(said.day.year, said.day.year + 2)
        fixed = [date.fromisoformat(f"{year}-{entry['day']}") for year in years]
        return [Feast(name, day, day) for day in fixed]
    if known is None:
        raise UnreadableError(problem("no-country", holiday=name))
    return found


def _days(name: str, known: HolidayCalendar) -> Iterator[Feast]:
    """Every day of that holiday, each as a feast of its own."""
    entry = known_holidays().get(name, {"holds": [name.lower()]})
    for day, holiday_ in known.holidays.items():
        for part in holiday_.name.split(" / "):
            if "every" in entry or _is_it(part.lower(), entry):
                shown = base_name(part)
                if holiday_.estimated:
                    shown = sentence("sentences", "days_off", "expected", name=shown)
                yield Feast(shown, day, day)
                break


def _is_it(name: str, entry: Mapping[str, Sequence[str]]) -> bool:
    """Whether a name in the data is that of the holiday."""
    holds = any(word in name for word in entry.get("holds", ()))
    return holds and not any(word in name for word in entry.get("without", ()))


def _runs(days: Iterable[Feast], said: Said) -> Iterator[Feast]:
    """Days with nothing but days off between them, as one feast."""
    feast: Feast | None = None
    for day in days:
        if feast and _only_days_off(feast.last, day.first, said):
            feast = replace(feast, last=day.last)
        else:
            if feast:
                yield feast
            feast = day
    if feast:
        yield feast


def _only_days_off(last: date, day: date, said: Said) -> bool:
    """Whether no business day lies between two days that are at most a week apart."""
    between = range(1, (day - last).days)
    if len(between) > SUNDAY:
        return False
    return all(said.calendar.day_off(last + many * ONE_DAY) for many in between)
