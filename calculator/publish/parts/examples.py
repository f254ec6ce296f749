"""Worked examples as tables: what they said, weekends elsewhere, long holidays.

The engine works out every date, so a change of a rule changes the examples with it.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from followup.business_days.weekends import DAY_CODES
from followup.words import WEEKDAY_NAMES, in_words
from publish.engine import ask

INTERVIEW = date(2026, 10, 16)  # Friday
SAID = (
    "by Tuesday",
    "end of next week",
    "in a week or two",
    "by the end of the month",
    "early next month",
    "mid-November",
    "soon",
)
WEEKENDS = ("US", "GB", "AE", "SA", "IL", "EG", "NP", "IR", "BN")
LONG_HOLIDAYS = (
    ("US", "", date(2026, 11, 20), "Thanksgiving"),  # Friday
    ("GB", "ENG", date(2026, 12, 18), "Christmas"),  # Friday
    ("CN", "", date(2027, 2, 3), "Spring Festival"),  # Wednesday
    ("SA", "", date(2027, 3, 3), "Eid al-Fitr"),  # Wednesday
    ("JP", "", date(2027, 4, 28), "Golden Week"),  # Wednesday
)


def parts() -> dict[str, str]:
    """The parts of pages that are made here, by file name."""
    return {
        "said_table.md": said_table(),
        "weekend_table.md": weekend_table(),
        "long_holiday_table.md": long_holiday_table(),
    }


def said_table() -> str:
    """What they may have said in an interview on a Friday, and when to follow up."""
    rows = []
    for words in SAID:
        plan = _plan(INTERVIEW, timeline=words)
        named = plan["timeline"]["date"]
        meant = _day(named) if named else "no day"
        rows.append((f"“{words}”", meant, _day(_follow_up(plan)["suggested"])))
    return _table(("They said", "We read it as", "Follow up on"), rows)


def weekend_table() -> str:
    """The days off in a few countries, as the calculator counts them."""
    names = {each["code"]: each["name"] for each in ask("countries")["countries"]}
    days = dict(zip(DAY_CODES, WEEKDAY_NAMES, strict=True))
    rows = []
    for country in WEEKENDS:
        weekend = ask("holidays", country=country, year=INTERVIEW.year)["weekend"]
        rows.append((names[country], " and ".join(days[day] for day in weekend)))
    return _table(("Country", "Days off"), rows)


def long_holiday_table() -> str:
    """An interview shortly before a long holiday, where they named no day."""
    names = {each["code"]: each["name"] for each in ask("countries")["countries"]}
    rows = []
    for country, region, interview, holiday in LONG_HOLIDAYS:
        place = {"country": country} | ({"subdivision": region} if region else {})
        follow_up = _follow_up(_plan(interview, **place))
        where = f"{holiday}, {names[country]}"
        rows.append((where, in_words(interview), _day(follow_up["suggested"])))
    return _table(("Holiday", "Interview on", "Follow up on"), rows)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    body = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    return f'<div class="worked" markdown="1">\n\n{body}\n\n</div>'


def _day(iso: str) -> str:
    return in_words(date.fromisoformat(iso))


def _plan(interview: date, **more: str) -> Any:  # noqa: ANN401  (JSON, read right here)
    day = interview.isoformat()
    return ask("plan", interview_date=day, today=day, **more)


def _follow_up(plan: Any) -> Any:  # noqa: ANN401  (JSON, read right here)
    return next(step for step in plan["steps"] if step["step"] == "follow_up")
