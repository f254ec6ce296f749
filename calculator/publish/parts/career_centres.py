"""Parts of the pages for career centres: the snippet builder, the worksheet and its key.

The engine works out every date in them, from `scenarios.toml`.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from followup.plan.situation import StepName
from followup.plan.step_names import step_words
from followup.words import day_and_month, weekday_name
from publish.bundle.descriptor import Bundle
from publish.engine import ask
from publish.parts.data_block import data_block
from publish.parts.page_words import words_for
from publish.parts.scenarios import Scenario, days_off, facts, scenarios
from publish.parts.tables import MONDAY, stated_date_table
from publish.paths import BROWSER

ENVIRONMENT = Environment(
    loader=FileSystemLoader([Path(__file__).with_name("templates"), BROWSER]),
    undefined=StrictUndefined,
    autoescape=True,
)
ALWAYS_ASKED = ("thank_you", "follow_up", "final_check_in", "move_on")
"""The steps of the worksheet: another offer is for the reader to think of."""


def parts(bundle: Bundle) -> dict[str, str]:
    """The parts of pages that are made here, by file name."""
    return {
        "snippet_builder.html": snippet_builder(bundle),
        "worksheet.html": cases(answers=False),
        "worksheet_key.html": cases(answers=True),
        "lessons.html": lessons(points=False),
        "lessons_with_points.html": lessons(points=True),
        "handout_tables.html": handout_tables(),
        "handout_blanks.html": handout_blanks(bundle),
    }


def snippet_builder(bundle: Bundle) -> str:
    """The form that writes the code to paste."""
    found = ask("countries")["countries"]
    return ENVIRONMENT.get_template("pages/snippet_builder.html").render(
        folder=bundle.folder,
        words=data_block(words_for("pages/snippet_builder.js")),
        countries=sorted(((each["code"], each["name"]) for each in found), key=lambda c: c[1]),
        regions={
            country["code"]: {each["code"]: each["name"] for each in country["subdivisions"]}
            for country in found
            if country["subdivisions"]
        },
    )


def cases(*, answers: bool) -> str:
    """Every case, with blanks or with the engine's answers."""
    return "\n".join(
        case(scenario, number, answers=answers)
        for number, scenario in enumerate(scenarios(), start=1)
    )


def case(scenario: Scenario, number: int, *, answers: bool) -> str:
    """One case."""
    plan = scenario.plan
    return ENVIRONMENT.get_template("case.html").render(
        case=scenario,
        number=number,
        answers=answers,
        facts=list(facts(scenario)),
        plan=plan,
        steps=list(rows(plan)),
        days_off=days_off(scenario),
        why=reasons(plan),
    )


def rows(plan: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401  (JSON, read right here)
    """The steps that the worksheet asks for, each with its days in words."""
    for step in plan["steps"]:
        if step["step"] in ALWAYS_ASKED:
            days = {each: _day(step[each]) for each in ("suggested", "earliest", "latest", "sent")}
            name = step_words()[StepName(step["step"])].case
            yield {"step": step["step"], "name": name, **days}


def reasons(plan: Any) -> list[str]:  # noqa: ANN401  (JSON, read right here)
    """The reasons of every step that is still to come, each once, and the notices."""
    texts = [why["text"] for step in plan["steps"] if not step["sent"] for why in step["why"]]
    return list(dict.fromkeys([*texts, *(notice["text"] for notice in plan["notices"])]))


def lessons(*, points: bool) -> str:
    """The cases as links that open them in the calculator, with what each teaches if wished."""
    return ENVIRONMENT.get_template("lessons.html").render(cases=scenarios(), points=points)


def handout_tables() -> str:
    """The days on two small tables, by weekday, for weeks without public holidays."""
    heads = ("Interview on", "Follow up on", "Also fine", "Check in on", "Stop on")
    no_day = ENVIRONMENT.get_template("handout_table.html").render(
        caption="They named no day. In brackets: the number of days since the interview.",
        heads=heads,
        rows=[_weekday_row(MONDAY + timedelta(days=number)) for number in range(7)],
    )
    return f"{no_day}\n{stated_date_table()}"


def _weekday_row(interview: date) -> list[str]:
    plan = ask("plan", interview_date=interview.isoformat(), today=interview.isoformat())
    steps = {step["step"]: step for step in plan["steps"]}

    def after(step: str, which: str = "suggested") -> str:
        day = date.fromisoformat(steps[step][which])
        return f"{weekday_name(day)} ({(day - interview).days})"

    window = f"{after('follow_up', 'earliest')} to {after('follow_up', 'latest')}"
    days = [after(step) for step in ("follow_up", "final_check_in", "move_on")]
    return [weekday_name(interview), days[0], window, *days[1:]]


def handout_blanks(bundle: Bundle) -> str:
    """Room for one's own days, and the address of the calculator for paper."""
    return ENVIRONMENT.get_template("handout_blanks.html").render(folder=bundle.folder)


def _day(iso: str | None) -> str:
    if iso is None:
        return ""
    day = date.fromisoformat(iso)
    return f"{weekday_name(day)} {day_and_month(day)}"
