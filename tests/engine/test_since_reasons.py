"""What each piece of news does to the follow-up: its day, and the first reason that is given.

Worked out by hand: Friday 16 October 2026 in the United States, where Wednesday 11 November
is a public holiday.
"""

from typing import Any

import pytest

from tests.engine.conftest import Ask

TUESDAY = "Tuesday 27 October 2026"
MOVED = "The interview was moved to Friday 23 October 2026, so the days count from there."
HELD = f"Your last conversation was the round on {TUESDAY}, so the days count from there."
AGAIN = f"They came back to you on {TUESDAY}, so the plan starts again there."
DECIDING = f"They said on {TUESDAY} that they are still deciding"
CALLED_OFF = "The interview was called off on Monday 19 October 2026, and you have no new day yet."
HINTS = (
    f"They turned to your references or a background check on {TUESDAY}."
    " That is a good sign, and not yet a decision."
)
NO_CONTACT = "please don't contact us"


def moved(timeline: str | None = None) -> dict[str, Any]:
    since = {"timeline": timeline} if timeline else {}
    return {"kind": "rescheduled", "date": "2026-10-19", "on": "2026-10-23", **since}


def news(kind: str, timeline: str | None = None) -> dict[str, Any]:
    since = {"timeline": timeline} if timeline else {}
    return {"kind": kind, "date": "2026-10-27", **since}


def held(timeline: str | None = None) -> dict[str, Any]:
    return {**news("next_round", timeline), "date": "2026-10-20", "on": "2026-10-27"}


def called_off(timeline: str) -> dict[str, Any]:
    return {"kind": "rescheduled", "date": "2026-10-19", "timeline": timeline}


@pytest.mark.parametrize(
    ("said", "reply", "day", "first_reason"),
    [
        ("by 30 October", moved(), "2026-11-03", MOVED),
        ("by 23 October", moved(), "2026-10-27", MOVED),
        ("by 22 October", moved(), "2026-10-30", MOVED),  # before the new day: it counts no more
        (None, moved("by 6 November"), "2026-11-10", MOVED),
        ("by 6 November", moved("by 23 October"), "2026-10-27", MOVED),
        (None, called_off("by 30 October"), "2026-11-03", CALLED_OFF),
        (
            None,
            news("still_deciding"),
            "2026-11-03",
            f"{DECIDING}, so the wait starts again there.",
        ),
        (
            None,
            news("still_deciding", "by 6 November"),
            "2026-11-10",
            f"{DECIDING}, and named a day.",
        ),
        (
            "by 30 October",  # a new date that is none takes the place of the old one
            news("new_date"),
            "2026-11-03",
            f"They answered on {TUESDAY} without naming a day, so the wait starts again there.",
        ),
        (None, news("references"), "2026-11-03", HINTS),
        (None, held(), "2026-11-03", HELD),
        (None, held("by 27 October"), "2026-10-29", HELD),
        (None, held("by 26 October"), "2026-11-03", HELD),
        (None, news("reopened"), "2026-11-03", AGAIN),
    ],
)
def test_the_follow_up_after_news(
    result: Ask, said: str | None, reply: dict[str, Any], day: str, first_reason: str
) -> None:
    today = "2026-10-20" if reply["kind"] == "rescheduled" else "2026-10-28"
    situation = {"interview_date": "2026-10-16", "country": "US", "today": today}
    follow_up = result("plan", **situation, timeline=said, reply=reply)["steps"][1]
    assert (follow_up["step"], follow_up["suggested"]) == ("follow_up", day)
    assert follow_up["why"][0]["text"] == first_reason


@pytest.mark.parametrize(
    ("reply", "stop"),
    [
        (called_off(NO_CONTACT), "2026-11-02"),
        (news("verbal_offer", NO_CONTACT), "2026-10-30"),
        (news("reopened", NO_CONTACT), "2026-11-10"),
    ],
)
def test_who_is_asked_not_to_write_waits_ten_business_days_from_day_0(
    result: Ask, reply: dict[str, Any], stop: str
) -> None:
    situation = {"interview_date": "2026-10-16", "country": "US", "today": "2026-10-28"}
    plan = result("plan", **situation, reply=reply)
    assert (plan["next"]["step"], plan["next"]["on"]) == ("move_on", stop)
    assert {step["status"] for step in plan["steps"][:-1]} == {"skipped"}


def test_a_yes_ends_an_earlier_wish_not_to_be_written_to(result: Ask) -> None:
    situation = {"interview_date": "2026-10-16", "country": "US", "today": "2026-10-28"}
    plan = result("plan", **situation, timeline=NO_CONTACT, reply=news("verbal_offer"))
    assert (plan["next"]["step"], plan["next"]["on"]) == ("ask_in_writing", "2026-10-29")


def test_what_was_sent_on_the_day_of_another_round_belongs_to_it(result: Ask) -> None:
    situation = {"interview_date": "2026-10-16", "country": "US", "today": "2026-10-27"}
    sent = [{"step": "thank_you", "on": "2026-10-27"}]
    thank_you = result("plan", **situation, reply=held(), sent=sent)["steps"][0]
    assert (thank_you["status"], thank_you["sent"]) == ("done", "2026-10-27")


def test_what_was_sent_on_the_day_of_their_return_came_before_it(result: Ask) -> None:
    situation = {"interview_date": "2026-10-16", "country": "US", "today": "2026-10-28"}
    sent = [{"step": "follow_up", "on": "2026-10-27"}]
    follow_up = result("plan", **situation, reply=news("reopened"), sent=sent)["steps"][1]
    assert (follow_up["status"], follow_up["suggested"]) == ("upcoming", "2026-11-03")


def test_an_offer_that_never_came_in_writing_is_let_go(result: Ask) -> None:
    situation = {"interview_date": "2026-10-16", "country": "US", "today": "2026-11-20"}
    sent = [
        {"step": "ask_in_writing", "on": "2026-10-29"},
        {"step": "ask_in_writing_again", "on": "2026-11-06"},
    ]
    plan = result("plan", **situation, reply=news("verbal_offer"), sent=sent)
    assert plan["next"]["text"] == (
        "The offer has not come in writing, so count on it no longer. You have done your part."
    )
