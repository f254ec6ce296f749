"""Results as text for a terminal."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from followup.command_line.told import told
from followup.own_data import sentence
from followup.words import MONTH_NAMES, weekday_name

type Result = Mapping[str, Any]

COLUMNS = ("earliest", "suggested", "latest")


def show_plan(plan: Result) -> str:
    """The next action, the steps as a table, the days left out, and the notices."""
    rows: list[tuple[str, ...]] = [("step", "status", *COLUMNS)]
    for step in plan["steps"]:
        dates = [_short(step[column]) for column in COLUMNS]
        rows.append((step["step"].replace("_", " "), step["status"], *dates))
    parts = [plan["next"]["text"]]
    if reading := plan["timeline"]["reading"].rstrip("."):
        days = [_short(other["date"]) for other in plan["timeline"]["others"]]
        which = "reading_and_others" if days else "reading"
        others = told("plan", "or").join(days)
        parts.append(told("plan", which, reading=reading, others=others))
    parts.append(_table(rows))
    if skipped := _skipped_days(plan):
        days_off = _table([(_short(day), why) for day, why in skipped], "  ")
        parts.append(f"{told('plan', 'not_counted')}\n{days_off}")
    parts += [told("plan", "notice", notice=notice["text"]) for notice in plan["notices"]]
    return "\n\n".join(parts)


def show_message(message: Result) -> str:
    """The subject, the body, three lines for a call, and what is still missing or not clear."""
    parts = [told("message", "subject", subject=message["subject"]), message["body"]]
    if message["script"]:
        parts.append("\n".join([told("message", "script"), *message["script"]]))
    parts += [f"{each['field']}: {each['message']}" for each in message["unclear"]]
    if message["missing"]:
        parts.append(told("message", "missing", fields=", ".join(message["missing"])))
    return "\n\n".join(parts)


def show_review(found: Result) -> str:
    """Each finding with its weight and where it is, or that there is nothing to put right.

    Below them, what was not judged; or why nothing was.
    """
    if found["note"]:
        return str(found["note"]["text"])
    parts = [
        told("review", "left_out", **{key: each[key] for key in ("start", "end", "why")})
        for each in found["left_out"]
    ]
    return "\n".join([_findings(found), *parts])


def _findings(found: Result) -> str:
    if not found["findings"]:
        return told("review", "nothing", words=found["words"])
    rows = [
        (each["severity"], each["code"], f"{each['field']} {each['start']}-{each['end']}")
        for each in found["findings"]
    ]
    table = _table(rows).splitlines()
    lines = [f"{line}  {each['text']}" for line, each in zip(table, found["findings"], strict=True)]
    return "\n".join([told("review", "words", words=found["words"]), *lines])


def show_calendar(found: Result) -> str:
    """The calendar file itself."""
    return str(found["ics"]).rstrip()


def show_holidays(found: Result) -> str:
    """One day a line; the years that are known, and the weekend."""
    first, last = found["years"]
    rows = [
        (_short(day["date"]), _expected(day["name"]) if day["estimated"] else day["name"])
        for day in found["days"]
    ]
    days = ", ".join(found["weekend"]) or told("holidays", "no_weekend")
    head = told("holidays", "known", first=first, last=last, days=days)
    return "\n\n".join([head, _table(rows)]) if rows else head


def show_rules(found: Result) -> str:
    """Each rule with its id, and below it who says what."""
    parts = [told("rules", "edition", edition=found["edition"])]
    for rule in found["rules"]:
        lines = [f"{rule['id']}: {rule['text']}"]
        lines += [
            f"  {source['title']}: {source['says']} <{source['url']}>" for source in rule["sources"]
        ]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def show_problem(problem: Result) -> str:
    """One line: the field, what to do, and the times of which one may be meant."""
    where = f"{problem['field']}: " if problem.get("field") else ""
    choices = "; ".join(
        f"“{choice['words']}”: {choice['reading']}" for choice in problem.get("choices", ())
    )
    return " ".join(filter(None, [f"{where}{problem['message']}", choices]))


def _skipped_days(plan: Result) -> list[tuple[str, str]]:
    found = {off["date"]: off["reason"] for step in plan["steps"] for off in step["skipped_days"]}
    return sorted(found.items())


def _expected(name: str) -> str:
    return sentence("sentences", "days_off", "expected", name=name)


def _short(day: str | None) -> str:
    if day is None:
        return "-"
    found = date.fromisoformat(day)
    name, month = weekday_name(found)[:3], MONTH_NAMES[found.month - 1][:3]
    return f"{name} {found.day:2} {month} {found.year}"


def _table(rows: Sequence[tuple[str, ...]], indent: str = "") -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(indent + line.rstrip() for line in lines)


SHOW: Mapping[str, Callable[[Result], str]] = {
    "plan": show_plan,
    "write": show_message,
    "review": show_review,
    "calendar": show_calendar,
    "holidays": show_holidays,
    "rules": show_rules,
}
