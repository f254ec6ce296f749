"""The days of a plan as events of a calendar."""

from dataclasses import dataclass
from datetime import date

from followup.plan.situation import Situation
from followup.plan.step_names import step_words
from followup.plan.steps import StepName
from followup.plan.work_out import plan


@dataclass(frozen=True, slots=True)
class Event:
    """One day to do one thing."""

    step: StepName
    day: date
    title: str
    about: str
    """Why this day; empty where the calendar is to give nothing away."""
    uid: str
    """The same for the same step of the same interview: a second import replaces the first."""


def events_of(situation: Situation, *, neutral: bool = True) -> list[Event]:
    """An event for each step that is still to come.

    A calendar may be shared at work, so titles are neutral unless asked otherwise, and no
    title ever holds a name.
    """
    words = step_words()
    return [
        Event(
            step=step.name,
            day=step.suggested,
            title=words[step.name].neutral if neutral else words[step.name].title,
            about="" if neutral else " ".join(reason.text for reason in step.why),
            uid=f"{step.name}-{situation.interview_date:%Y%m%d}@after-the-second-interview",
        )
        for step in plan(situation).steps
        if step.pending and step.suggested
    ]
