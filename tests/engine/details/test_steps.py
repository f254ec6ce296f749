"""The days of each step on both sides of each limit, and its reasons."""

from typing import Any

import pytest

from tests.engine.conftest import Ask
from tests.engine.details.said import (
    FORBIDDEN,
    MONDAY,
    MOVED,
    NO_LONGER,
    PASSED_OVER,
    SAID_YES,
    THANKED,
    YES,
    away,
    news,
    sent,
)


def texts(step: dict[str, Any]) -> list[str]:
    return [each["text"] for each in step["why"]]


@pytest.mark.parametrize(
    ("said", "step", "days", "reason"),
    [
        # On hold: 20 business days, or a day that they named
        (
            {"reply": news("on_hold")},
            "final_check_in",
            "2026-11-24 2026-11-24 2026-12-02",  # Tuesday, Tuesday, Wednesday
            "Leave it for 20 business days from Monday 26 October 2026: until Tuesday 24",
        ),
        (
            {"reply": news("on_hold", timeline="2026-11-20")},
            "final_check_in",
            "2026-11-23 2026-11-24 2026-11-30",  # Monday, Tuesday, Monday
            "They said Friday 20 November 2026. Let that day pass, then wait 2 more business",
        ),
        # A new day rules, however near it is; another answer leaves a week after the follow-up
        (
            {"follow_up_sent": "2026-10-23", "reply": news("new_date", timeline="2026-10-27")},
            "final_check_in",
            "2026-10-28 2026-10-29 2026-11-03",  # Wednesday, Thursday, Tuesday
            "They said Tuesday 27 October 2026. Let that day pass, then wait 2 more business",
        ),
        (
            {
                "follow_up_sent": "2026-10-23",
                "reply": news("still_deciding", timeline="2026-10-27"),
            },
            "final_check_in",
            "2026-10-30 2026-10-30 2026-11-03",  # Friday, Friday, Tuesday
            "Leave a week, and at least 5 business days, after the follow-up on Friday 23",
        ),
        # The day to stop
        (
            FORBIDDEN,
            "move_on",
            "2026-10-30 2026-10-30 2026-10-30",  # Friday, business day 10
            NO_LONGER,
        ),
        (
            {"sent": sent(follow_up="2026-10-22", final_check_in="2026-10-23"), "reply": MOVED},
            "move_on",
            "2026-11-13 2026-11-13 2026-11-13",  # Friday, business day 10 after the new day
            "You last wrote before the new day of the interview, so wait until Friday 13 November",
        ),
        (
            {"reply": YES},
            "move_on",
            "2026-11-12 2026-11-12 2026-11-12",  # Thursday, with Veterans Day
            "A week, and at least 5 business days, after your last message on Wednesday 4",
        ),
        # A yes is asked for in writing, twice
        (
            {"reply": YES},
            "ask_in_writing",
            "2026-10-27 2026-10-28 2026-11-02",  # Tuesday, Wednesday, Monday
            "Give them 2 business days from Monday 26 October 2026 to put it in writing: Wednesday",
        ),
        (
            {"reply": news("verbal_offer", timeline="2026-11-06")},
            "ask_in_writing",
            "2026-11-09 2026-11-10 2026-11-16",  # Monday, Tuesday, Monday
            "They said Friday 6 November 2026. Let that day pass, then wait 2 more business",
        ),
        (
            {"reply": YES},
            "ask_in_writing_again",
            "2026-11-04 2026-11-04 2026-11-12",  # Wednesday, Wednesday, Thursday
            "Leave 5 business days after your first request on Wednesday 28 October 2026: Wednesd",
        ),
        (
            {"today": "2026-11-05", "reply": YES, "sent": sent(ask_in_writing_again="2026-10-28")},
            "ask_in_writing_again",
            "2026-11-02 2026-11-02 2026-11-09",  # Monday, business day 5 after the yes
            "You sent it on Wednesday 28 October 2026.",
        ),
        # They are away: not the first day back; nothing changes where the days are later
        (
            away(until="2026-10-22"),
            "follow_up",
            "2026-10-23 2026-10-26 2026-10-30",  # Friday, Monday, Friday
            "They are away until Thursday 22 October 2026. Give them a day at their desk",
        ),
        (
            away(until="2026-10-20"),
            "follow_up",
            "2026-10-21 2026-10-23 2026-10-30",  # Wednesday, Friday, Friday
            "They named no day, so count 5 business days from Friday 16 October 2026",
        ),
        # How they get in touch changes no day, and is said of the next message only
        (
            {"channel": "phone", "today": "2026-10-19"},
            "follow_up",
            "2026-10-21 2026-10-23 2026-10-30",
            "They said that they would phone. That changes no day.",
        ),
        (
            {"channel": "phone", "today": "2026-10-19"},
            "final_check_in",
            "2026-10-30 2026-10-30 2026-11-06",
            "Leave a week, and at least 5 business days, after the follow-up on Friday 23",
        ),
        # On the day of the interview
        (
            {"thank_you_sent": None, "today": "2026-10-16"},
            "thank_you",
            "2026-10-16 2026-10-16 2026-10-20",  # Friday, Friday, Tuesday
            "Let a few hours pass first. Write it at a desk, not on the way out.",
        ),
        (
            {"thank_you_sent": None, "today": "2026-10-16", "timeline": "today"},
            "thank_you",
            "2026-10-16 2026-10-16 2026-10-20",
            "They decide today, so it counts most within the next two hours.",
        ),
    ],
)
def test_a_step_has_its_three_days_and_its_last_reason(
    steps: Ask, said: dict[str, Any], step: str, days: str, reason: str
) -> None:
    found = steps(**{**THANKED, "today": MONDAY, **said})[step]
    assert [found[name] for name in ("earliest", "suggested", "latest")] == days.split()
    assert texts(found)[-1].startswith(reason)


@pytest.mark.parametrize(
    ("said", "step", "reason"),
    [
        ({"sent": sent(final_check_in="2026-10-23")}, "follow_up", PASSED_OVER),
        ({"reply": YES, "sent": sent(ask_in_writing_again=MONDAY)}, "ask_in_writing", PASSED_OVER),
        ({"reply": YES}, "follow_up", SAID_YES),
        ({"reply": YES}, "final_check_in", SAID_YES),
        (
            {"thank_you_sent": None, "reply": news("reopened")},
            "thank_you",
            "They came back to you on Monday 26 October 2026, so the plan starts again there.",
        ),
    ],
)
def test_a_skipped_step_has_no_days_and_its_one_reason(
    steps: Ask, said: dict[str, Any], step: str, reason: str
) -> None:
    found = steps(**{**THANKED, "today": MONDAY, **said})[step]
    assert (found["status"], found["suggested"]) == ("skipped", None)
    assert texts(found) == [reason]


@pytest.mark.parametrize(
    ("kind", "step", "reason"),
    [
        ("references", "follow_up", "They turned to your references or a background check"),
        ("on_hold", "final_check_in", "The job was put on hold on Monday 26 October 2026."),
        ("verbal_offer", "ask_in_writing", SAID_YES),
    ],
)
def test_what_they_answered_is_the_first_reason(
    steps: Ask, kind: str, step: str, reason: str
) -> None:
    found = steps(**THANKED, today=MONDAY, reply=news(kind))[step]
    assert texts(found)[0].startswith(reason)
