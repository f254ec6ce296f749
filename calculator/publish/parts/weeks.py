"""The picture on the home page: the weeks of one plan, worked out by the engine.

The numbers in it are those of the list "The short answer" above it.
"""

from datetime import date, timedelta

from followup.business_days.weekends import DAY_CODES
from followup.plan.situation import StepName
from followup.plan.step_names import step_words
from followup.words import MONTH_NAMES, WEEKDAY_NAMES, in_words
from publish.engine import ask

INTERVIEW = date(2026, 10, 16)  # Friday


def weeks_picture() -> str:
    """The weeks from the interview to the end, a row each, Monday first."""
    iso = INTERVIEW.isoformat()
    plan = ask("plan", interview_date=iso, today=iso, country="US")
    marks = {step["suggested"]: StepName(step["step"]) for step in plan["steps"]}
    found = ask("holidays", country="US", year=INTERVIEW.year)
    off = {day["date"] for day in found["days"]} | set(found["weekend"])
    first = INTERVIEW - timedelta(days=INTERVIEW.weekday())
    weeks = (date.fromisoformat(max(marks)) - first).days // 7 + 1
    heads = "".join(f'<th scope="col" abbr="{name}">{name[:3]}</th>' for name in WEEKDAY_NAMES)
    rows = "\n".join(
        "<tr>" + "".join(_cell(day, marks, off) for day in _week(first, week)) + "</tr>"
        for week in range(weeks)
    )
    caption = f"An interview on {in_words(INTERVIEW)}; they named no day"
    return (
        f'<figure class="weeks">\n<table class="weeks">\n<caption>{caption}</caption>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n"
        "<figcaption>The numbers are those of the list above. Days with stripes do not"
        " count.</figcaption>\n</figure>"
    )


def _week(first: date, number: int) -> list[date]:
    return [first + timedelta(days=7 * number + day) for day in range(7)]


def _cell(day: date, marks: dict[str, StepName], off: set[str]) -> str:
    text = f"{day.day} {MONTH_NAMES[day.month - 1][:3]}" if day.day == 1 else str(day.day)
    if step := marks.get(day.isoformat()):
        names = {step: words.short for step, words in step_words().items() if words.short}
        number = list(names).index(step) + 1
        name = f'<span class="mark">{number} <span class="mark-name">{names[step]}</span></span>'
        return f'<td class="marked">{text}{name}</td>'
    is_off = not off.isdisjoint({day.isoformat(), DAY_CODES[day.weekday()]})
    return f'<td class="off">{text}</td>' if is_off else f"<td>{text}</td>"
