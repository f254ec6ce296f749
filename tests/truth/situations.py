"""Random situations with every field, the same ones every time."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

COUNTRIES = (None, "US", "GB", "DE", "IN", "BR", "JP", "SA", "AE", "IL", "NP", "BN", "IR")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
STEPS = ("thank_you", "offer_deadline", "follow_up", "final_check_in")
AFTER_A_YES = ("ask_in_writing", "ask_in_writing_again")
KINDS = (
    "decided",
    "new_date",
    "out_of_office",
    "next_round",
    "verbal_offer",
    "references",
    "still_deciding",
    "on_hold",
    "rescheduled",
    "reopened",
)
FIRST = date(2024, 12, 1)


def some_situations(number: int, seed: int = 2026) -> Iterator[dict[str, Any]]:
    chance = random.Random(seed)  # noqa: S311  (a fixed choice, nothing secret)
    for _ in range(number):
        yield a_situation(chance)


def a_situation(chance: random.Random) -> dict[str, Any]:
    """A valid situation of any kind; most are near the present of their interview."""
    interview = FIRST + timedelta(days=chance.randrange(2250))
    today = interview + timedelta(
        days=chance.choice([-8, 0, 0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 120])
    )
    today += timedelta(days=chance.randrange(4))
    situation: dict[str, Any] = {
        "interview_date": interview.isoformat(),
        "today": today.isoformat(),
        "country": chance.choice(COUNTRIES),
        "sector": chance.choice(["private", "private", "government", "academic"]),
        "pace": chance.choice(["prompt", "standard", "patient"]),
        "year_end_closure": chance.random() < 0.8,
        "timeline": something_said(chance, interview),
        "internal": chance.random() < 0.2,
        "channel": chance.choice([None, "email", "phone", "portal", "text"]),
    }
    if chance.random() < 0.15:
        situation["weekend"] = chance.sample(DAYS, chance.randrange(4))
    if chance.random() < 0.25:
        first = interview + timedelta(days=chance.randrange(-3, 30))
        situation["closures"] = [f"{first}/{first + timedelta(days=chance.randrange(12))}"]
    if chance.random() < 0.7:
        situation["reply"] = a_reply(chance, interview, today)
    if chance.random() < 0.15:
        deadline = today + timedelta(days=chance.choice([0, 1, 2, 3, 5, 9, 20]))
        situation["offer_deadline"] = deadline.isoformat()
    situation |= what_was_sent(chance, interview, today)
    return {name: value for name, value in situation.items() if value is not None}


def something_said(chance: random.Random, on: date) -> Any:
    kind = chance.choice(["none", "none", "date", "date", "within", "no_contact", "words"])
    if kind == "date":
        days = chance.choice([0, 0, 1, 4, 7, 10, 14, 30, 75])
        return {"kind": kind, "date": (on + timedelta(days=days)).isoformat()}
    if kind == "within":
        unit = chance.choice(["days", "business_days", "weeks"])
        return {"kind": kind, "amount": chance.randint(1, 6), "unit": unit}
    if kind == "words":
        words = ["soon", "end of next week", "2-3 weeks", "next Friday", "today"]
        return chance.choice([*words, "by the end of the quarter"])
    return {"kind": kind}


def a_reply(chance: random.Random, interview: date, today: date) -> dict[str, Any] | None:
    kind = chance.choice(KINDS)
    if today < interview and kind not in {"decided", "rescheduled"}:
        return None
    first = interview - timedelta(days=5) if kind == "rescheduled" else interview
    if first > today:
        return None
    day = first + timedelta(days=chance.randrange((today - first).days + 1))
    reply: dict[str, Any] = {"kind": kind, "date": day.isoformat()}
    if kind == "new_date" or (kind != "decided" and chance.random() < 0.4):
        reply["timeline"] = something_said(chance, day)
    if kind == "out_of_office" or (kind != "decided" and chance.random() < 0.1):
        reply["until"] = (day + timedelta(days=chance.randrange(20))).isoformat()
    if kind in {"next_round", "rescheduled"} and chance.random() < 0.7:
        later = max(day, interview + timedelta(days=1)) if kind == "next_round" else day
        reply["on"] = (later + timedelta(days=chance.randrange(20))).isoformat()
    return reply


def what_was_sent(chance: random.Random, interview: date, today: date) -> dict[str, Any]:
    """Some of it in the three fields, some in the list."""
    if today < interview:
        return {}
    count = chance.choice([0, 0, 1, 1, 2, 3, 4])
    between = (today - interview).days + 1
    days = sorted(interview + timedelta(days=chance.randrange(between)) for _ in range(count))
    steps = sorted((chance.choice(STEPS) for _ in days), key=STEPS.index)
    steps += AFTER_A_YES[: len(steps)] if chance.random() < 0.2 else ()
    days += [today] * (len(steps) - len(days))
    if chance.random() < 0.4:
        names = ("thank_you", "follow_up", "final_check_in")
        first = {step: when for step, when in zip(steps, days, strict=True) if step in names}
        return {f"{step}_sent": when.isoformat() for step, when in first.items()}
    return {
        "sent": [
            {"step": step, "on": when.isoformat()} for step, when in zip(steps, days, strict=True)
        ]
    }
