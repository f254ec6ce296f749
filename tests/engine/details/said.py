"""Situations that the details of a plan are tried on.

The interview is on Friday 16 October 2026 in the United States, where Wednesday 11 November and
Thursday 26 November are public holidays. Every day was worked out by hand.
"""

from typing import Any

PASSED_OVER = "You have already sent a later message."
SAID_YES = "They said yes on Monday 26 October 2026, but you do not have it in writing yet."
NO_LONGER = (
    "They asked you not to get in touch, so wait for 10 business days and no longer: until Friday"
    " 30 October 2026."
)
STILL_WELCOME = "The usual time for it has passed, but it is still welcome."
STILL_TO_GO = "The usual time for it has passed, but it can still go."
PREPARE = "Prepare for your next round on Monday 2 November 2026."
MONDAY = "2026-10-26"
FRIDAY = {"interview_date": "2026-10-16", "country": "US"}
THANKED = {**FRIDAY, "thank_you_sent": "2026-10-16"}
FOLLOWED_UP = {**THANKED, "follow_up_sent": "2026-10-23"}
ALL_SENT = {**FOLLOWED_UP, "final_check_in_sent": "2026-10-30"}
FORBIDDEN = {"timeline": "please don't contact us"}
OFFER = {**THANKED, "offer_deadline": "2026-10-30"}
TOLD = {**OFFER, "sent": [{"step": "offer_deadline", "on": "2026-10-20"}]}
MOVED = {"kind": "rescheduled", "date": "2026-10-24", "on": "2026-10-29"}
HELD = {"kind": "next_round", "on": "2026-11-02"}


def news(kind: str, day: str = MONDAY, **more: str) -> dict[str, str]:
    return {"kind": kind, "date": day, **more}


def sent(**days: str) -> list[dict[str, str]]:
    return [{"step": step, "on": day} for step, day in days.items()]


def away(until: str) -> dict[str, Any]:
    return {
        "today": "2026-10-19",
        "reply": news("out_of_office", "2026-10-19", until=until),
    }


YES = news("verbal_offer")
