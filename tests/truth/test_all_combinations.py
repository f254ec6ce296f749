"""Every kind of news, in every state of the messages, on every calendar: each sentence is true."""

from collections import Counter
from datetime import date, timedelta
from itertools import cycle, product
from typing import Any

from tests.truth.checker import wrong_with
from tests.truth.situations import KINDS
from tests.truth.workdays import ask

CALENDARS: dict[str, tuple[date, dict[str, Any]]] = {
    "Thanksgiving": (date(2026, 11, 18), {"country": "US"}),  # Wednesday
    "the year end": (date(2026, 12, 17), {"country": "GB", "subdivision": "ENG"}),  # Thursday
    "a week from Sunday": (date(2027, 3, 4), {"country": "SA"}),  # Thursday, before Eid
    "a Saturday": (date(2026, 10, 17), {}),
    "a closure": (date(2026, 10, 16), {"closures": ["2026-10-21/2026-10-27"]}),  # Friday
}
DAYS_ON = (-6, 0, 1, 2, 5, 8, 11, 15, 22, 33, 95)
"""Today, in days after the interview: each status of each step is among them."""
SAID = ("none", "no_contact", 0, 9)
"""What they said at the interview; a number is days after it."""
SENT: tuple[tuple[tuple[str, int], ...], ...] = (
    (),
    (("thank_you", 0),),
    (("thank_you", 1), ("follow_up", 6)),
    (("follow_up", 6), ("final_check_in", 14)),
    (("final_check_in", 11),),
    (("thank_you", 0), ("follow_up", 5), ("follow_up", 13), ("follow_up", 30)),
    (("offer_deadline", 3), ("ask_in_writing", 8)),
    (("ask_in_writing", 5), ("ask_in_writing_again", 15)),
)
NEWS_AFTER = cycle((0, 2, 5, 9, 14))
NEWS_SAYS = cycle((None, 3, None, 12, "soon", "no_contact", None))
OFFERS = cycle((None, None, 0, None, 1, None, None, 2, 9))
AWAY = cycle((None, None, None, 2, 10))


def test_every_combination_tells_the_truth() -> None:
    faults, statuses, following = [], Counter[tuple[str, str]](), Counter[str]()
    every = product(CALENDARS, (None, *KINDS), SAID, SENT, DAYS_ON)
    for calendar, kind, said, sent, days_on in every:
        situation = a_situation(calendar, kind, said, sent, days_on)
        response = ask("plan", situation)
        if "error" in response:
            continue
        plan = response["result"]
        faults += [(fault, situation) for fault in wrong_with(situation, plan)]
        statuses.update((step["step"], step["status"]) for step in plan["steps"])
        following[plan["next"]["step"]] += 1
    assert faults == []
    for step in ("follow_up", "final_check_in", "ask_in_writing", "ask_in_writing_again"):
        for status in ("done", "upcoming", "due", "overdue", "skipped"):
            assert statuses[step, status] > 5, (step, status)
    steps = {step for step, _ in statuses}
    assert set(following) == {*steps, "prepare", "stop"}
    print(f"{following.total():,} combinations, 0 faults")  # noqa: T201  (the figure)


def a_situation(
    calendar: str, kind: str | None, said: object, sent: tuple[tuple[str, int], ...], days_on: int
) -> dict[str, Any]:
    """One combination; what is sent or happens after today has not happened yet."""
    interview, employer = CALENDARS[calendar]
    today = interview + timedelta(days=days_on)
    situation: dict[str, Any] = {
        "interview_date": interview.isoformat(),
        "today": today.isoformat(),
        **employer,
        "timeline": words(said, interview),
        "sent": [
            {"step": step, "on": (interview + timedelta(days=after)).isoformat()}
            for step, after in sent
            if after <= days_on
        ],
        "internal": days_on % 2 == 0,
        "channel": ("phone", "email", "portal", "text")[len(sent) % 4],
    }
    if (offer := next(OFFERS)) is not None:
        situation["offer_deadline"] = (today + timedelta(days=offer)).isoformat()
    if kind and (days_on >= 0 or kind == "rescheduled"):
        situation["reply"] = news(kind, interview, min(days_on, next(NEWS_AFTER)))
    return situation


def news(kind: str, interview: date, after: int) -> dict[str, Any]:
    day = interview + timedelta(days=after)
    says, away = next(NEWS_SAYS), next(AWAY)
    reply: dict[str, Any] = {"kind": kind, "date": day.isoformat(), "timeline": words(says, day)}
    if kind == "out_of_office" or away:
        reply["until"] = (day + timedelta(days=away or 1)).isoformat()
    if kind in {"next_round", "rescheduled"} and says is None:
        reply["on"] = (max(day, interview) + timedelta(days=3)).isoformat()
    return reply


def words(said: object, on: date) -> Any:
    if isinstance(said, int):
        return {"kind": "date", "date": (on + timedelta(days=said)).isoformat()}
    return {"kind": said} if said in {"none", "no_contact"} else said
