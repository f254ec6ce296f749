"""The checker sees what is not true: a true plan with one thing changed in it."""

import json
from typing import Any

import pytest

from tests.truth.checker import wrong_with
from tests.truth.workdays import ask

FRIDAY = {"interview_date": "2026-10-16", "today": "2026-10-27", "country": "US"}
THANKED = {**FRIDAY, "today": "2026-10-19", "thank_you_sent": "2026-10-16"}
NAMED = {**THANKED, "timeline": "2026-10-23"}
LATE = {**FRIDAY, "today": "2026-11-04"}
WAITED = {**FRIDAY, "today": "2026-11-07", "follow_up_sent": "2026-10-23"}
STOPPED = {**WAITED, "today": "2026-11-14", "final_check_in_sent": "2026-11-02"}
YES = {**FRIDAY, "reply": {"kind": "verbal_offer", "date": "2026-10-26"}}
OFFER = {**THANKED, "offer_deadline": "2026-10-20"}


@pytest.mark.parametrize(
    ("situation", "true", "false"),
    [
        (THANKED, "Friday 23 October 2026", "Thursday 23 October 2026"),  # no such day
        (THANKED, "count 5 business days", "count 4 business days"),
        (THANKED, "that day itself: Friday 23", "that day itself: Monday 26"),
        (NAMED, "wait 2 more business days", "wait 1 more business day"),
        (NAMED, "then wait 2 more business days: Tuesday 27", "then wait 2 more business days"),
        (NAMED, "They said Friday 23 October", "They said Monday 26 October"),
        (FRIDAY, "Put your thanks into your next message.", "Thank them when you meet again."),
        (FRIDAY, "Send your follow-up today.", "Send your follow-up on Tuesday 27 October 2026."),
        (LATE, "Both have passed, so write today.", "It has passed, but today is still in time."),
        (LATE, " The usual time for it has passed, but it can still go.", ""),
        (WAITED, "after the follow-up on Friday 23", "after the follow-up on Monday 26"),
        (WAITED, "on Monday 9 November 2026.", "today."),
        (STOPPED, "You can stop waiting.", "Stop waiting on Monday 16 November 2026."),
        (LATE, "Send your follow-up today.", "Stop waiting today. You have done your part."),
        (YES, "Ask for the offer in writing on", "Ask once more for the offer in writing on"),
        (YES, "They said yes on Monday 26", "They said yes on Tuesday 27"),
        (YES, "not-in-writing", "in-person"),
        (OFFER, "Call them today", "Tell them today"),
        (OFFER, "tomorrow, Tuesday 20 October 2026", "today"),
        (OFFER, '"latest": "2026-10-19"', '"latest": "2026-10-18"'),  # a Sunday
        (FRIDAY, '"step": "follow_up", "on"', '"step": "final_check_in", "on"'),
        (FRIDAY, '"suggested": "2026-11-03"', '"suggested": "2026-11-02"'),  # too soon
        (NAMED, '"earliest": "2026-10-26"', '"earliest": "2026-10-23"'),  # on the day they named
    ],
)
def test_one_false_word_is_seen(situation: dict[str, Any], true: str, false: str) -> None:
    plan = json.dumps(ask("plan", situation)["result"])
    assert wrong_with(situation, json.loads(plan)) == []
    assert true in plan
    assert wrong_with(situation, json.loads(plan.replace(true, false))) != []
