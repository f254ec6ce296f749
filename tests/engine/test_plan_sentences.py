"""What a plan says, word for word."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "country": "US"}


def why(step: dict[str, Any]) -> list[str]:
    return [each["text"] for each in step["why"]]


def test_the_reasons_of_a_plain_plan(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-16")
    assert why(plan["thank_you"]) == [
        (
            "A thank-you is best on the day of the interview. It is still on time until"
            " Tuesday 20 October 2026."
        ),
        "Let a few hours pass first. Write it at a desk, not on the way out.",
    ]
    assert why(plan["follow_up"]) == [
        (
            "They named no day, so count 5 business days from Friday 16 October 2026, without that"
            " day itself: Friday 23 October 2026."
        )
    ]
    assert why(plan["final_check_in"]) == [
        (
            "Leave a week, and at least 5 business days, after the follow-up on"
            " Friday 23 October 2026: Friday 30 October 2026."
        )
    ]
    assert why(plan["move_on"]) == [
        (
            "A week, and at least 5 business days, after the final check-in on"
            " Friday 30 October 2026 is long enough to wait: Friday 6 November 2026."
        )
    ]


def test_the_reasons_after_a_stated_day_off(steps: Ask) -> None:
    plan = steps(
        interview_date="2026-06-10", today="2026-06-10", country="US", timeline="2026-06-19"
    )
    assert why(plan["follow_up"]) == [
        (
            "They said Friday 19 June 2026. That is not a business day for them (Juneteenth"
            " National Independence Day), so Monday 22 June 2026 stands in for it."
        ),
        "Let that day pass, then wait 2 more business days: Wednesday 24 June 2026.",
    ]
    prompt = steps(**FRIDAY, today="2026-10-16", timeline="2026-10-23", pace="prompt")
    assert why(prompt["follow_up"]) == [
        (
            "They said Friday 23 October 2026. Let that day pass, then wait 1 more business day:"
            " Monday 26 October 2026."
        )
    ]


def test_the_reason_for_government(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-16", sector="government")
    assert why(plan["follow_up"]) == [
        (
            "They named no day. Government and universities decide slowly, so count"
            " 10 business days from Friday 16 October 2026: Friday 30 October 2026."
        )
    ]


def test_the_reasons_of_a_late_person(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-31")  # Saturday
    assert why(plan["follow_up"])[1:] == [
        (
            "The best day was Friday 23 October 2026, and Friday 30 October 2026 was the last good"
            " one. Both have passed, so Monday 2 November 2026 is the day to write."
        )
    ]
    assert why(plan["thank_you"]) == [
        "It is late for a thank-you of its own. Put your thanks into your next message."
    ]
    plan = steps(**FRIDAY, today="2026-11-20")
    late = (
        "More than 30 days have gone by since Friday 16 October 2026, so one message is enough:"
        " the final check-in."
    )
    assert why(plan["follow_up"]) == why(plan["final_check_in"]) == [late]
    plan = steps(**FRIDAY, today="2027-02-01")
    too_late = (
        "More than 90 days have gone by since Friday 16 October 2026. A message about this"
        " interview would come too late."
    )
    assert why(plan["final_check_in"]) == why(plan["move_on"]) == [too_late]
    assert plan["move_on"]["latest"] == "2027-02-01"


def test_the_reasons_of_closures_and_absences(steps: Ask) -> None:
    plan = steps(interview_date="2026-12-17", today="2026-12-17", country="US")
    assert why(plan["follow_up"])[1:] == [
        (
            "Monday 4 January 2027 is their first day back after a closure, and their inbox is"
            " full. Write one business day later: Tuesday 5 January 2027."
        )
    ]
    away = {"kind": "out_of_office", "until": "2026-10-30"}
    plan = steps(**FRIDAY, today="2026-10-21", reply=away)
    assert why(plan["follow_up"])[1:] == [
        (
            "They are away until Friday 30 October 2026. Give them a day at their desk first:"
            " Tuesday 3 November 2026."
        )
    ]


def test_the_reasons_of_what_has_happened(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-28", follow_up_sent="2026-10-23")
    assert why(plan["follow_up"]) == ["You sent it on Friday 23 October 2026."]
    assert why(plan["thank_you"]) == ["You have already sent a later message."]
    new = {"kind": "new_date", "date": "2026-10-26", "timeline": "2026-10-30"}
    plan = steps(**FRIDAY, today="2026-10-26", reply=new)
    assert why(plan["follow_up"])[0] == (
        "They answered on Monday 26 October 2026 and named a new day."
    )
    vague = {"kind": "new_date", "date": "2026-10-26"}
    plan = steps(**FRIDAY, today="2026-10-26", reply=vague)
    assert why(plan["follow_up"])[0] == (
        "They answered on Monday 26 October 2026 without naming a day, so the wait starts"
        " again there."
    )


def test_the_reasons_of_another_offer(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-20", offer_deadline="2026-10-30")
    text = (
        "Your other offer must be answered by Friday 30 October 2026. That comes before every"
        " other wait."
    )
    for name in ("offer_deadline", "follow_up", "final_check_in", "move_on"):
        assert why(plan[name]) == [text], name
    decided = steps(
        **FRIDAY, today="2026-10-20", offer_deadline="2026-10-30", reply={"kind": "decided"}
    )
    for step in decided.values():
        assert why(step) == ["They told you their decision."]
    assert list(decided) == [
        "thank_you",
        "offer_deadline",
        "follow_up",
        "final_check_in",
        "move_on",
    ]


@pytest.mark.parametrize(
    ("changes", "on", "text"),
    [
        ({"today": "2026-10-20"}, "2026-10-20", "Send your thank-you today."),
        ({"today": "2026-10-17"}, "2026-10-19", "Send your thank-you on Monday 19 October 2026."),
        ({"today": "2026-10-21"}, "2026-10-23", "Send your follow-up on Friday 23 October 2026."),
        (
            {"today": "2026-10-24", "follow_up_sent": "2026-10-23"},
            "2026-10-30",
            "Send one final check-in on Friday 30 October 2026.",
        ),
        (
            {"today": "2026-10-31", "final_check_in_sent": "2026-10-30"},
            "2026-11-06",
            "Stop waiting on Friday 6 November 2026. You have done your part.",
        ),
        (
            {"today": "2026-10-20", "offer_deadline": "2026-10-30"},
            "2026-10-20",
            "Tell them today about your other offer and the date by which you must answer it.",
        ),
        (
            {"today": "2026-10-12"},
            "2026-10-16",
            (
                "Before you leave the interview, ask when they will decide and whom you may write"
                " to, and note the names."
            ),
        ),
        (
            {"today": "2026-10-20", "reply": {"kind": "decided"}},
            "2026-10-20",
            "There is nothing left to send. They have told you their decision.",
        ),
    ],
)
def test_the_next_action_in_words(result: Ask, changes: dict[str, Any], on: str, text: str) -> None:
    following = result("plan", **{**FRIDAY, **changes})["next"]
    assert (following["on"], following["text"]) == (on, text)


def test_the_notices_in_words(result: Ask) -> None:
    plan = result("plan", interview_date="2026-10-16", today="2026-10-12", timeline="2026-12-31")
    assert [notice["text"] for notice in plan["notices"]] == [
        "You have not chosen a country. Saturday and Sunday are left out, public holidays are not.",
        "Your interview is still to come, so these dates are provisional.",
        (
            "The day they named, Thursday 31 December 2026, is more than 60 days after Friday 16"
            " October 2026. Is the year right?"
        ),
    ]
    plan = result("plan", **FRIDAY, today="2026-10-20", offer_deadline="2026-10-21")
    assert [notice["text"] for notice in plan["notices"]] == [
        (
            "You must answer the other offer by Wednesday 21 October 2026. That is close: call"
            " them. If nobody answers, write on the same day."
        )
    ]
