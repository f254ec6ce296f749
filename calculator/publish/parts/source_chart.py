"""Where sources disagree: a small picture of who advises which day, and the same as a table.

The picture is SVG in the page, coloured by styles/chart.css: the policy allows no inline styles.
"""

import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from followup.plan.rules import number, rules
from publish.parts.sources import entries, reference

WIDTH, LEFT, RIGHT = 320, 8, 308
LINE, ROW, TOP = 14, 20, 26
"""A line of names; the bar under them with its space; where the first row begins."""
CHARACTERS = 46
"""Of a line of names, at the size of styles/chart.css."""
ARROW = 54
"""How far "at least" is drawn."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a rule's sources."""

    rule: str
    title: str
    unit: str
    last: int
    """The end of the scale."""
    step: int
    ours: tuple[str, str, str]
    """Which numbers of the rule are its earliest, its usual and its latest day, or ""."""

    def x(self, day: int) -> int:
        """Where a day is on the scale."""
        return LEFT + (RIGHT - LEFT) * day // self.last


WINDOW = ("earliest", "standard", "latest")
PICTURES = (
    Picture("thank-you", "When to send a thank-you", "days", 5, 1, ("", "", "latest")),
    Picture("no-date", "How long to wait if they named no day", "business days", 30, 5, WINDOW),
    Picture(
        "stated-date", "How long to wait after the day they named", "business days", 7, 1, WINDOW
    ),
)


def table(rule: str) -> str:
    """Who says what, each with its source."""
    found = rules()[rule]["sources"]
    rows = [f"| {reference(each['source'])} | {each['says']} |" for each in found]
    return "\n".join(["| Who | What they say |", "| --- | --- |", *rows])


def groups(rule: str) -> dict[tuple[int, ...], list[str]]:
    """Who says the same, by what they say; `(5,)` is "at least 5"."""
    found: dict[tuple[int, ...], list[str]] = {}
    for each in rules()[rule]["sources"]:
        if "days" in each:
            found.setdefault(tuple(each["days"]), []).append(entries()[each["source"]].who)
    return dict(sorted(found.items(), key=lambda item: (item[0][0], item[0][-1], -len(item[0]))))


def in_words(days: tuple[int, ...], unit: str) -> str:
    """For example "5 to 7 business days"."""
    first, *rest = days
    if rest == [0]:
        return "the day itself"
    if not rest:
        return f"at least {first} {unit.removesuffix('s') if first == 1 else unit}"
    if first == 0:
        return f"within {rest[0]} {unit.removesuffix('s') if rest[0] == 1 else unit}"
    if first == rest[0]:
        return f"{first} {unit.removesuffix('s') if first == 1 else unit}"
    return f"{first} to {rest[0]} {unit.removesuffix('s') if rest[0] == 1 else unit}"


def figure(picture: Picture) -> str:
    """The picture: a row for each answer, over a band for the answer of this site."""
    first, usual, last = (number(picture.rule, name) if name else 0 for name in picture.ours)
    rows, bottom = [], TOP
    for days, names in groups(picture.rule).items():
        rows.append(_row(picture, days, names, bottom))
        bottom += LINE * len(rows[-1]["lines"]) + ROW
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        undefined=StrictUndefined,
        autoescape=True,
    )
    return environment.get_template("source_chart.html").render(
        rule=picture.rule,
        title=picture.title,
        unit=picture.unit,
        width=WIDTH,
        left=LEFT,
        bottom=bottom,
        answer=f"This site: day {usual}" if usual else f"This site: by day {last}",
        usual=picture.x(usual) if usual else None,
        band={
            "start": picture.x(first),
            "end": picture.x(last),
            "words": in_words((first, last), picture.unit),
        },
        rows=rows,
        ticks=[
            {"x": picture.x(day), "day": day} for day in range(0, picture.last + 1, picture.step)
        ],
    )


def _row(picture: Picture, days: tuple[int, ...], names: list[str], top: int) -> dict[str, Any]:
    """One answer: the names over a bar; an arrow for "at least"."""
    texts = textwrap.wrap(", ".join(names), CHARACTERS)
    start, is_open = picture.x(days[0]), len(days) == 1
    return {
        "words": in_words(days, picture.unit),
        "names": ", ".join(names),
        "lines": [{"text": text, "y": top + LINE * (at + 1) - 3} for at, text in enumerate(texts)],
        "middle": top + LINE * len(texts) + 4,
        "start": start,
        "end": min(start + ARROW, RIGHT) if is_open else picture.x(days[-1]),
        "open": is_open,
    }
