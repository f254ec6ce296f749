"""What is next on each day, and which day they named stands."""

from typing import Any

import pytest

from tests.engine.conftest import Ask
from tests.engine.details.said import (
    ALL_SENT,
    FOLLOWED_UP,
    FORBIDDEN,
    FRIDAY,
    HELD,
    MONDAY,
    OFFER,
    PREPARE,
    STILL_TO_GO,
    STILL_WELCOME,
    THANKED,
    TOLD,
    news,
)


@pytest.mark.parametrize(
    ("said", "today", "text"),
    [
        # The thank-you
        ({}, "2026-10-15", "Before you leave the interview, ask when"),
        ({}, "2026-10-17", "Send your thank-you on Monday 19 October 2026."),
        ({}, "2026-10-20", "Send your thank-you today."),
        ({"timeline": "2026-11-06"}, "2026-10-21", f"Send your thank-you today. {STILL_WELCOME}"),
        ({"timeline": "today"}, "2026-10-16", "They decide today, so send your thank-you within"),
        # A message that is late, and one that is not
        (THANKED, "2026-10-30", "Send your follow-up today."),
        (THANKED, "2026-11-02", f"Send your follow-up today. {STILL_TO_GO}"),
        (FOLLOWED_UP, "2026-11-06", "Send one final check-in today."),
        (FOLLOWED_UP, "2026-11-10", f"Send one final check-in today. {STILL_TO_GO}"),
        (THANKED, "2026-11-16", "Send one short message today: a final check-in."),  # 31 days
        (THANKED, "2027-01-14", "Send one short message today: a final check-in."),  # 90 days
        (THANKED, "2027-01-15", "You can stop waiting. It is too late for a message"),
        # The day to stop
        (ALL_SENT, "2026-11-05", "Stop waiting on Friday 6 November 2026. You have done"),
        (ALL_SENT, "2026-11-06", "Stop waiting today. You have done your part."),
        (ALL_SENT, "2026-11-08", "You can stop waiting. You have done your part."),  # a Sunday
        ({**THANKED, **FORBIDDEN}, "2026-10-29", "They asked you not to get in touch. If nothing"),
        ({**THANKED, **FORBIDDEN}, "2026-10-30", "You can stop waiting. They asked you not to"),
        # Another offer: a call is for the last two business days
        (OFFER, "2026-10-27", "Tell them today about your other offer and the date"),  # Tuesday
        (OFFER, "2026-10-28", "Call them today about your other offer: you must answer it by Fri"),
        (OFFER, "2026-10-29", "Call them today about your other offer: you must answer it tomor"),
        (OFFER, "2026-10-30", "Call them today about your other offer: you must answer it today"),
        (TOLD, "2026-10-29", "They know about your other offer. If nothing has come by Friday 30"),
        (TOLD, "2026-10-30", "They know about your other offer. If nothing comes today, answer"),
        # Another round
        ({"reply": HELD}, "2026-10-23", f"{PREPARE} Your thank-you for the last one can still"),
        ({"reply": HELD}, "2026-10-24", f"{PREPARE} Before you leave it, ask when they will"),
        ({"reply": HELD}, "2026-11-02", "Send your thank-you later today. Let a few hours pass"),
    ],
)
def test_the_next_thing_to_do_on_a_day(
    result: Ask, said: dict[str, Any], today: str, text: str
) -> None:
    found = result("plan", **{**FRIDAY, "today": today, **said})["next"]["text"]
    assert found == text or (not text.endswith(".") and found.startswith(text))


@pytest.mark.parametrize(
    ("timeline", "reply", "stands"),
    [
        (MONDAY, news("still_deciding"), MONDAY),  # they said so on that very day
        ("2026-10-25", news("still_deciding"), None),  # it had passed
        ("2026-10-30", news("references"), "2026-10-30"),
        ("2026-10-30", news("references", timeline="2026-11-06"), "2026-11-06"),
        ("2026-10-30", news("new_date"), None),  # no day is in place of the old one
        ("2026-10-30", news("new_date", timeline="2026-11-06"), "2026-11-06"),
    ],
)
def test_a_day_that_they_named_stands_until_it_passes_or_another_takes_its_place(
    result: Ask, timeline: str, reply: dict[str, str], stands: str | None
) -> None:
    plan = result("plan", **THANKED, today=MONDAY, timeline=timeline, reply=reply)
    assert plan["timeline"]["date"] == stands


@pytest.mark.parametrize(
    ("timeline", "reply", "since"),
    [
        ("2026-12-15", None, None),  # 60 days after the interview
        ("2026-12-16", None, "Friday 16 October 2026"),
        (None, news("new_date", timeline="2026-12-25"), None),  # 60 days after their answer
        (None, news("new_date", timeline="2026-12-26"), "Monday 26 October 2026"),
        ("2026-12-15", news("still_deciding"), None),  # said at the interview
        ("2026-12-16", news("still_deciding"), "Friday 16 October 2026"),
    ],
)
def test_a_far_day_is_counted_from_when_it_was_named(
    result: Ask, timeline: str | None, reply: dict[str, str] | None, since: str | None
) -> None:
    plan = result("plan", **THANKED, today=MONDAY, timeline=timeline, reply=reply)
    far = [notice["text"] for notice in plan["notices"] if notice["code"] == "far-date"]
    assert len(far) == (since is not None)
    assert all(f"is more than 60 days after {since}. Is the year right?" in text for text in far)
