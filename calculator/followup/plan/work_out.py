"""The plan of one interview: which messages, on which days, and when to stop."""

from dataclasses import dataclass
from datetime import date

from followup.business_days.calendar import DayOff
from followup.business_days.months import days_off_to_show
from followup.plan.asks import final_check_in_step, follow_up_step
from followup.plan.case import Case
from followup.plan.ending import move_on_step, offer_deadline_step
from followup.plan.in_writing import in_writing_steps
from followup.plan.next_action import NextAction, next_action
from followup.plan.notices import Notice, notices_of
from followup.plan.since import case_of
from followup.plan.situation import Situation, Timeline
from followup.plan.steps import Step
from followup.plan.thank_you import thank_you_step


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in order, the one thing to do next, and what the person should know."""

    today: date
    timeline: Timeline
    """What they said last, as it was read."""
    steps: tuple[Step, ...]
    next: NextAction
    notices: tuple[Notice, ...]
    days_off: tuple[DayOff, ...] = ()
    """Every day that does not count in the months from today's to that of the last step."""


def plan(situation: Situation) -> Plan:
    """Work out the plan.

    No message falls on a day off, before a day that they named, or less than a week and
    five business days after the one before it. There are two follow-ups at the most. Every
    suggested day of a pending step is `situation.today` or later. The same situation gives
    the same plan.
    """
    case = case_of(situation)
    steps = _steps_of(case)
    days = [day for day in (case.timeline.day, *(step.suggested for step in steps)) if day]
    return Plan(
        today=situation.today,
        timeline=case.timeline,
        steps=steps,
        next=next_action(case, steps),
        notices=notices_of(case, steps),
        days_off=days_off_to_show(case.calendar, case.today, days),
    )


def _steps_of(case: Case) -> tuple[Step, ...]:
    """The steps in their order.

    `offer_deadline` is there only with another offer; `ask_in_writing` and
    `ask_in_writing_again` only after a yes by word of mouth.
    """
    deadline = case.situation.offer_deadline
    follow_up = follow_up_step(case)
    messages = (
        *((offer_deadline_step(case, deadline),) if deadline else ()),
        follow_up,
        final_check_in_step(case, follow_up),
        *in_writing_steps(case),
    )
    return (thank_you_step(case, messages), *messages, move_on_step(case, messages[-1]))
