"""Any situation that a person may be in, as JSON, for properties that hold for all of them."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

COUNTRIES = (None, "US", "GB", "DE", "IN", "BR", "JP", "CN", "SA", "AE", "IL", "NP", "BN", "IR")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
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
FIRST, LAST = date(2024, 12, 1), date(2031, 1, 31)  # past both ends of the holiday data


def days(number: int) -> timedelta:
    return timedelta(days=number)


@st.composite
def situations(draw: st.DrawFn) -> dict[str, Any]:
    """A valid situation of any kind."""
    interview = draw(st.dates(FIRST, LAST))
    today = interview + days(draw(st.integers(-20, 130)))
    situation: dict[str, Any] = {
        "interview_date": interview.isoformat(),
        "today": today.isoformat(),
        "country": draw(st.sampled_from(COUNTRIES)),
        "sector": draw(st.sampled_from(["private", "government", "academic"])),
        "pace": draw(st.sampled_from(["prompt", "standard", "patient"])),
        "year_end_closure": draw(st.booleans()),
        "closures": draw(closures(interview)),
        "timeline": draw(timelines(interview)),
        "internal": draw(st.booleans()),
        "channel": draw(st.sampled_from([None, "email", "phone", "portal", "text"])),
    }
    if draw(st.integers(0, 4)) == 0:
        situation["weekend"] = draw(st.lists(st.sampled_from(DAYS), max_size=4, unique=True))
    if today >= interview:
        situation |= draw(sent(interview, today))
        situation["reply"] = draw(st.none() | replies(interview, today))
    elif draw(st.booleans()):
        situation["reply"] = draw(moved(today))
    if draw(st.integers(0, 5)) == 0:
        situation["offer_deadline"] = (today + days(draw(st.integers(0, 30)))).isoformat()
    return situation


@st.composite
def closures(draw: st.DrawFn, interview: date) -> list[str]:
    """Up to three closures around the interview."""
    found = []
    for _ in range(draw(st.integers(0, 3))):
        first = interview + days(draw(st.integers(-10, 60)))
        last = first + days(draw(st.integers(0, 14)))
        found.append(f"{first}/{last}")
    return found


@st.composite
def timelines(draw: st.DrawFn, said_on: date) -> object:
    """Nothing, a day, an amount of time, words, or a wish not to be contacted."""
    kind = draw(st.sampled_from(["none", "date", "within", "no_contact", "words"]))
    if kind == "date":
        return {"kind": kind, "date": (said_on + days(draw(st.integers(0, 70)))).isoformat()}
    if kind == "within":
        units = ["days", "business_days", "weeks", "months"]
        unit = draw(st.sampled_from(units))
        return {"kind": kind, "amount": draw(st.integers(1, 8)), "unit": unit}
    if kind == "words":
        return draw(st.sampled_from(["soon", "end of next week", "2-3 weeks", "next Friday"]))
    return {"kind": kind}


@st.composite
def sent(draw: st.DrawFn, interview: date, today: date) -> dict[str, Any]:
    """Messages that have gone, in their order: in the three fields, or in the list."""
    names = ["thank_you", "follow_up", "final_check_in"]
    chosen = [name for name in names if draw(st.integers(0, 2)) == 0]
    when = sorted(draw(st.lists(st.dates(interview, today), min_size=3, max_size=3)))
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found = {f"{name}_sent": day.isoformat() for name, day in zip(chosen, when, strict=False)}
        chosen = []
    listed = list(zip(chosen, when, strict=False))
    if draw(st.integers(0, 3)) == 0:
        others = ["offer_deadline", "ask_in_writing", *chosen]
        again = st.tuples(st.sampled_from(others), st.dates(max([interview, *when]), today))
        listed += draw(st.lists(again, max_size=3))
        listed += [("ask_in_writing_again", today)] * draw(st.integers(0, 1))
    return {**found, "sent": [{"step": name, "on": day.isoformat()} for name, day in listed]}


@st.composite
def replies(draw: st.DrawFn, interview: date, today: date) -> dict[str, Any]:
    """What has happened since, of any kind."""
    day = draw(st.dates(interview, today))
    kind = draw(st.sampled_from(KINDS))
    reply: dict[str, Any] = {"kind": kind, "date": day.isoformat()}
    if kind == "new_date" or draw(st.integers(0, 2)) == 0:
        reply["timeline"] = draw(timelines(day))
    if kind == "out_of_office" or draw(st.integers(0, 9)) == 0:
        reply["until"] = (day + days(draw(st.integers(0, 30)))).isoformat()
    if kind in {"next_round", "rescheduled"} and draw(st.booleans()):
        first = max(day, interview + days(1))
        reply["on"] = (first + days(draw(st.integers(0, 30)))).isoformat()
    return reply


@st.composite
def moved(draw: st.DrawFn, today: date) -> dict[str, Any]:
    """An interview that is still to come was moved, or called off."""
    reply = {"kind": "rescheduled", "date": today.isoformat()}
    if draw(st.booleans()):
        reply["on"] = (today + days(draw(st.integers(0, 30)))).isoformat()
    return reply
