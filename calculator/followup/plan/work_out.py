"""The plan of one interview: which messages, on which days, and when to stop."""

from dataclasses import dataclass
from datetime import date

from followup.plan.case import Case, case_of
from followup.plan.notices import Notice, notices_of
from followup.plan.rules import sentence
from followup.plan.situation import Situation, Timeline
from followup.plan.step_rules import steps_of
from followup.plan.steps import Step, StepName
from followup.words import in_words


@dataclass(frozen=True, slots=True)
class NextAction:
    """The one thing to do now: a step, or "prepare" before the interview, or "stop"."""

    step: str
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in order, the one thing to do next, and what the person should know."""

    today: date
    timeline: Timeline
    """What they said last, as it was read."""
    steps: tuple[Step, ...]
    next: NextAction
    notices: tuple[Notice, ...]


def plan(situation: Situation) -> Plan:
    """Work out the plan.

    No message falls on a day off, before a day that they named, or less than a week and
    five business days after the one before it. There are two follow-ups at the most. Every
    suggested day of a pending step is `situation.today` or later. The same situation gives
    the same plan.
    """
    case = case_of(situation)
    steps = steps_of(case)
    return Plan(
        today=situation.today,
        timeline=case.timeline,
        steps=steps,
        next=_next_action(case, steps),
        notices=notices_of(case, steps),
    )


def _next_action(case: Case, steps: tuple[Step, ...]) -> NextAction:
    pending = [step for step in steps if step.pending]
    if not pending:
        return NextAction("stop", case.today, sentence("next", "stop"))
    offer = [step for step in pending if step.name is StepName.OFFER_DEADLINE]
    interview = case.situation.interview_date
    if case.today < interview and not offer:
        return NextAction("prepare", interview, sentence("next", "prepare"))
    step = (offer or pending)[0]
    day = step.suggested or case.today
    name: str = step.name
    if step.name is StepName.THANK_YOU and day == interview:
        name = "thank_you_on_the_day"
    deadline = case.situation.offer_deadline or day
    if step.name is StepName.OFFER_DEADLINE and day > deadline:
        name = "offer_deadline_too_soon"
    when = "today" if day == case.today else f"on {in_words(day)}"
    text = sentence("next", name, when=when, deadline=in_words(deadline))
    return NextAction(step.name, day, text)
