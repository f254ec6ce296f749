"""The days of a plan as events of a calendar."""

from dataclasses import dataclass, replace
from datetime import date

from followup.own_data import sentence
from followup.plan.situation import Situation, StepName
from followup.plan.step_names import step_words
from followup.plan.steps import Status, Step
from followup.plan.work_out import plan

DOMAIN = "after-the-second-interview"
AFTER_A_YES = (StepName.ASK_IN_WRITING, StepName.ASK_IN_WRITING_AGAIN)


@dataclass(frozen=True, slots=True)
class Event:
    """One day to do one thing."""

    step: StepName
    day: date
    title: str
    about: str
    """Why this day; empty where the calendar is to give nothing away."""
    uid: str
    """The same for the same step of the same plan: a second import replaces the first."""


def events_of(situation: Situation, *, neutral: bool = True, plan_id: str = "") -> list[Event]:
    """An event for each step that is still to come.

    `plan_id` is the same for one plan for ever: with it, a corrected date moves the entries
    of an earlier export, and two interviews on one day keep apart. Without it, the date of
    the interview stands for the plan.

    A calendar may be shared at work, so titles are neutral unless asked otherwise, and no
    title ever holds a name.
    """
    steps = plan(situation).steps
    return [
        Event(
            step=step.name,
            day=step.suggested,
            title=_title(_called(step, steps) if neutral else step.name, neutral=neutral),
            about="" if neutral else " ".join(reason.text for reason in step.why),
            uid=_uid(step.name, situation, plan_id),
        )
        for step in steps
        if step.pending and step.suggested
    ]


def cancelled_events_of(
    situation: Situation, *, neutral: bool = True, plan_id: str = ""
) -> list[Event]:
    """The events that an earlier export may have put into the calendar, to be cancelled.

    These are the steps that were to come before what happened last, and those after a yes
    by word of mouth, which may have been what happened before. A calendar knows them by
    their UID, so where no day is known it is today.
    """
    before = replace(situation, reply=None)
    days = {
        event.step: event.day
        for each in (before, situation)
        for event in events_of(each, neutral=neutral, plan_id=plan_id)
    }
    days = dict.fromkeys(AFTER_A_YES, situation.today) | days
    return [
        Event(
            step=step,
            day=days[step],
            title=_cancelled(_title(step, neutral=neutral)),
            about="",
            uid=_uid(step, situation, plan_id),
        )
        for step in StepName
        if step in days
    ]


def _title(step: StepName, *, neutral: bool) -> str:
    words = step_words()[step]
    return words.neutral if neutral else words.title


def _cancelled(title: str) -> str:
    """The title of a cancelled event, for calendars that keep it."""
    return sentence("sentences", "calendar", "cancelled", title=title)


def _called(step: Step, steps: tuple[Step, ...]) -> StepName:
    """The step whose neutral title it has: a second note is only second after a first one."""
    thanked = any(
        each.status is not Status.SKIPPED for each in steps if each.name is StepName.THANK_YOU
    )
    is_first = step.name is StepName.FOLLOW_UP and not thanked
    return StepName.THANK_YOU if is_first else step.name


def _uid(step: StepName, situation: Situation, plan_id: str) -> str:
    return f"{step}-{plan_id or f'{situation.interview_date:%Y%m%d}'}@{DOMAIN}"
