"""The dates as tables that need no calculator.

By the weekday of the interview, or of the day they named; worked out by the engine for
weeks without public holidays.
"""

from datetime import date, timedelta
from html import escape

from followup.business_days.employer import NOWHERE
from followup.plan.situation import Situation, StepName, Timeline, TimelineKind
from followup.plan.step_names import step_words
from followup.plan.steps import Step
from followup.plan.work_out import plan
from followup.words import count_of, weekday_name

MONDAY = date(2026, 9, 7)
"""Any Monday does: without a country, all weeks are alike."""


def weekday_table() -> str:
    """What to do when, by the weekday of the interview, if they named no day."""
    rows = []
    for interview in _week():
        steps = _steps(Situation(interview_date=interview, today=interview, employer=NOWHERE))
        follow_up = steps[StepName.FOLLOW_UP]
        rows.append(
            [
                weekday_name(interview),
                _after(interview, steps[StepName.THANK_YOU].suggested),
                _after(interview, follow_up.suggested),
                _between(interview, follow_up),
                _after(interview, steps[StepName.FINAL_CHECK_IN].suggested),
                _after(interview, steps[StepName.MOVE_ON].suggested),
            ]
        )
    names = {step: words.name for step, words in step_words().items()}
    heads = [
        "Interview on",
        names[StepName.THANK_YOU],
        names[StepName.FOLLOW_UP],
        "Also fine",
        names[StepName.FINAL_CHECK_IN],
        names[StepName.MOVE_ON],
    ]
    caption = "They named no day. The days are counted from the interview."
    return _table(caption, heads, rows)


def stated_date_table() -> str:
    """When to follow up, by the weekday of the day they named."""
    rows = []
    for stated in _week():
        timeline = Timeline(TimelineKind.DATE, stated)
        interview = stated - timedelta(days=7)
        steps = _steps(Situation(interview_date=interview, today=interview, timeline=timeline))
        follow_up = steps[StepName.FOLLOW_UP]
        rows.append(
            [
                weekday_name(stated),
                _after(stated, follow_up.earliest),
                _after(stated, follow_up.suggested),
                _after(stated, follow_up.latest),
            ]
        )
    heads = ["They said", "Not before", "Best", "Still fine until"]
    return _table("They named a day. The days are counted from that day.", heads, rows)


def _week() -> list[date]:
    return [MONDAY + timedelta(days=number) for number in range(7)]


def _steps(situation: Situation) -> dict[StepName, Step]:
    return {step.name: step for step in plan(situation).steps}


def _between(start: date, step: Step) -> str:
    return f"{_days(start, step.earliest)} to {_days(start, step.latest)} days later"


def _days(start: date, day: date | None) -> int:
    if day is None:
        message = "a step of a plain case has no date"
        raise ValueError(message)
    return (day - start).days


def _after(start: date, day: date | None) -> str:
    days = _days(start, day)
    return (
        "the same day"
        if days == 0
        else f"{weekday_name(start + timedelta(days))}, {count_of(days, 'day')} later"
    )


def _table(caption: str, heads: list[str], rows: list[list[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "\n".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<p class="table-title">{escape(caption)}</p>\n'
        f'<div class="wide-table" tabindex="0" role="region" aria-label="{escape(caption)}">\n'
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</div>"
    )
