"""What the person should know about a plan as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followup.business_days.calendar import Cause, DayOff
from followup.business_days.public_holidays import countries
from followup.plan.case import Case
from followup.plan.next_action import deadline_is_close
from followup.plan.rules import number, sentence
from followup.plan.situation import ReplyKind, StepName
from followup.plan.steps import Step
from followup.words import in_words


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark on the plan: a code for programs and a sentence for people."""

    code: str
    text: str


def notices_of(case: Case, steps: tuple[Step, ...]) -> tuple[Notice, ...]:
    """The remarks that apply, most general first."""
    skipped = {off for step in steps for off in step.skipped_days}
    days_off = sorted(skipped, key=lambda off: off.day)
    return (
        *_about_the_calendar(case, steps),
        *_about_the_interview(case),
        *_about_what_they_said(case),
        *_about_offers(case),
        *_about_days_off(case, days_off),
    )


def _about_the_calendar(case: Case, steps: tuple[Step, ...]) -> Iterator[Notice]:
    holidays, country = case.calendar.holidays, case.situation.employer.country
    if holidays is None or country is None:
        yield _notice("no-country")
        return
    days = [case.day_0, case.today]
    days += [step.suggested for step in steps if step.suggested]
    if not all(map(holidays.covers, days)):
        yield _notice(
            "holiday-data-ends",
            country=countries()[country].name,
            first_year=holidays.first_year,
            last_year=holidays.last_year,
        )


def _about_the_interview(case: Case) -> Iterator[Notice]:
    if case.today < case.day_0:
        yield _notice("provisional")
    if case.situation.internal and not (case.decided or case.asked_not_to_write):
        yield _notice("in-person")


def _about_what_they_said(case: Case) -> Iterator[Notice]:
    since = case.waits_from if case.stated else case.day_0
    far_off = number("stated-date", "far_off_calendar_days")
    if case.named and case.named - since > timedelta(days=far_off):
        values = {"stated": in_words(case.named), "base": in_words(since)}
        yield _notice("far-date", days=far_off, **values)
    if case.timeline.by_quarter:
        yield _notice("own-year")


def _about_offers(case: Case) -> Iterator[Notice]:
    if case.happened(ReplyKind.VERBAL_OFFER):
        yield _notice("not-in-writing")
    deadline = case.situation.offer_deadline
    told = StepName.OFFER_DEADLINE in case.sent
    if deadline and not (told or case.decided) and deadline_is_close(case, deadline):
        yield _notice("call-them", deadline=in_words(deadline))


def _about_days_off(case: Case, days_off: list[DayOff]) -> Iterator[Notice]:
    for holiday, days in _by_the_moon(days_off).items():
        dates = " to ".join(in_words(day) for day in dict.fromkeys((days[0], days[-1])))
        yield _notice("estimated-holiday", holiday=holiday, dates=dates)
    named = case.situation.employer.closures
    shut = [off.day for off in days_off if off.cause is Cause.CLOSURE]
    if any(not any(day in closure for closure in named) for day in shut):
        yield _notice("year-end")


def _by_the_moon(days_off: list[DayOff]) -> dict[str, list[date]]:
    """The days of each holiday that is not yet confirmed; a day in lieu is one of them."""
    found: dict[str, list[date]] = {}
    for off in days_off:
        if off.estimated:
            found.setdefault(off.name, []).append(off.day)
    return found


def _notice(code: str, **values: str | int) -> Notice:
    return Notice(code, sentence("notices", code, **values))
