"""A step of a plan: a message to send, or the day to move on."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from followup.business_days.calendar import ONE_DAY, BusinessCalendar, DayOff
from followup.plan.rules import Reason, reason
from followup.plan.situation import StepName
from followup.plan.windows import Window, after_a_closure, not_the_first_day_back
from followup.words import in_words

LONGEST_LIST = timedelta(days=400)
"""Skipped days are listed for no longer than this: an old date must not fill the page."""


DO_NOT_WAIT = {StepName.OFFER_DEADLINE, StepName.MOVE_ON}
"""Steps that do not give way to the first day back after a closure; all other messages do."""


class Status(StrEnum):
    """Where a step stands today."""

    DONE = "done"
    UPCOMING = "upcoming"
    DUE = "due"
    OVERDUE = "overdue"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. A skipped one has no dates; a done one has the dates that the rule gave."""

    name: StepName
    status: Status
    why: tuple[Reason, ...]
    earliest: date | None = None
    suggested: date | None = None
    latest: date | None = None
    sent: date | None = None
    skipped_days: tuple[DayOff, ...] = ()

    @property
    def pending(self) -> bool:
        """Neither done nor skipped."""
        return self.status not in {Status.DONE, Status.SKIPPED}

    @property
    def day(self) -> date | None:
        """The day that later steps count from: when it was sent, or else will be."""
        return self.sent or self.suggested


def done(name: StepName, window: Window, sent: date) -> Step:
    """A message that has gone."""
    return Step(
        name=name,
        status=Status.DONE,
        why=(reason("already-sent", sent=in_words(sent)),),
        earliest=window.earliest,
        suggested=window.suggested,
        latest=window.latest,
        sent=sent,
    )


def skipped(name: StepName, why: Reason) -> Step:
    """A step that does not apply, and why."""
    return Step(name=name, status=Status.SKIPPED, why=(why,))


def pending(name: StepName, window: Window, today: date, calendar: BusinessCalendar) -> Step:
    """A step still to come, on a day that is today or later."""
    if name not in DO_NOT_WAIT:
        window = after_a_closure(window, calendar)
    status = _status(window, today)
    if today > window.suggested:
        window = _moved_on(name, window, today, calendar)
    first = window.base if window.counts_base else window.base + ONE_DAY
    first = max(first, window.suggested - LONGEST_LIST)
    return Step(
        name=name,
        status=status,
        why=window.why,
        earliest=window.earliest,
        suggested=window.suggested,
        latest=window.latest,
        skipped_days=tuple(calendar.days_off(first, window.suggested)),
    )


def _status(window: Window, today: date) -> Status:
    if today < window.earliest:
        return Status.UPCOMING
    return Status.DUE if today <= window.latest else Status.OVERDUE


def _moved_on(name: StepName, window: Window, today: date, calendar: BusinessCalendar) -> Window:
    """The best day has gone by: today, or the next business day."""
    day = calendar.roll(today)
    if name not in DO_NOT_WAIT:
        day = not_the_first_day_back(day, calendar)
    is_over = today > window.latest
    why = reason(
        "day-passed",
        _form(name, is_over=is_over, is_today=day == today),
        planned=in_words(window.suggested),
        latest=in_words(window.latest),
        day=in_words(day),
    )
    latest = window.latest if is_over else max(window.latest, day)
    return replace(window, suggested=day, latest=latest, why=(*window.why, why))


def _form(name: StepName, *, is_over: bool, is_today: bool) -> str:
    """Which sentence says that the best day has gone by."""
    if name is StepName.MOVE_ON:
        return "why_stop"
    return f"why{'_over' if is_over else ''}{'_today' if is_today else ''}"
