"""What was sent, another offer, how they get in touch, and when to stop."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "country": "US"}
THANKED = {**FRIDAY, "thank_you_sent": "2026-10-16"}


def states(plan: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    return {step["step"]: (step["status"], step["suggested"]) for step in plan["steps"]}


def codes(plan: dict[str, Any]) -> list[str]:
    return [notice["code"] for notice in plan["notices"]]


def test_who_works_there_already_is_told_that_a_word_in_person_is_fine(result: Ask) -> None:
    plain = result("plan", **THANKED, today="2026-10-19")
    internal = result("plan", **THANKED, today="2026-10-19", internal=True)
    assert codes(internal) == ["in-person"]
    assert internal["steps"] == plain["steps"]


@pytest.mark.parametrize("channel", ["email", "phone", "portal", "text"])
def test_how_they_get_in_touch_changes_no_day(steps: Ask, channel: str) -> None:
    plain = steps(**THANKED, today="2026-10-19")
    found = steps(**THANKED, today="2026-10-19", channel=channel)
    for name, step in found.items():
        assert {**step, "why": plain[name]["why"]} == plain[name]
    rules = [each["rule"] for each in found["follow_up"]["why"]]
    assert rules == (["no-date", "channel"] if channel == "phone" else ["no-date"])


def test_once_they_were_told_of_the_other_offer_only_its_day_is_left(result: Ask) -> None:
    told = [{"step": "offer_deadline", "on": "2026-10-19"}]
    said = {**THANKED, "offer_deadline": "2026-10-23", "sent": told}
    found = result("plan", **said, today="2026-10-20")
    assert states(found)["offer_deadline"][0] == "done"
    assert codes(found) == []
    assert found["next"] == {
        "step": "move_on",
        "on": "2026-10-23",
        "text": (
            "They know about your other offer. If nothing has come by Friday 23 October 2026,"
            " answer it without them."
        ),
    }
    found = result("plan", **said, today="2026-10-23")
    assert found["next"]["text"].endswith("If nothing comes today, answer it without them.")


@pytest.mark.parametrize(
    ("deadline", "text"),
    [
        ("2026-10-20", "Call them today about your other offer: you must answer it today."),
        (
            "2026-10-21",
            (
                "Call them today about your other offer: you must answer it tomorrow, Wednesday 21"
                " October 2026."
            ),
        ),
        (
            "2026-10-22",
            (
                "Call them today about your other offer: you must answer it by Thursday 22 October"
                " 2026."
            ),
        ),
    ],
)
def test_an_offer_to_answer_soon_means_a_call(result: Ask, deadline: str, text: str) -> None:
    found = result("plan", **THANKED, today="2026-10-20", offer_deadline=deadline)
    assert found["next"]["text"] == f"{text} If nobody answers, write on the same day."


def test_two_follow_ups_use_up_the_final_check_in(result: Ask) -> None:
    sent = [{"step": "follow_up", "on": day} for day in ("2026-11-03", "2026-10-23", "2026-11-05")]
    found = result("plan", **THANKED, today="2026-11-06", sent=sent)
    steps = {step["step"]: step for step in found["steps"]}
    assert (steps["follow_up"]["sent"], steps["final_check_in"]["sent"]) == (
        "2026-10-23",
        "2026-11-05",
    )
    assert found["next"]["step"] == "move_on"


def test_the_fields_and_the_list_are_one(result: Ask) -> None:
    fields = {"thank_you_sent": "2026-10-16", "follow_up_sent": "2026-10-23"}
    listed = [
        {"step": "thank_you", "on": "2026-10-16"},
        {"step": "follow_up", "on": "2026-10-23"},
    ]
    today = "2026-10-26"
    by_fields = result("plan", **FRIDAY, today=today, **fields)
    assert by_fields == result("plan", **FRIDAY, today=today, sent=listed)
    assert by_fields == result("plan", **FRIDAY, today=today, sent=listed, **fields)


def test_a_decision_today_leaves_two_hours_for_the_thank_you(result: Ask) -> None:
    found = result("plan", **FRIDAY, today="2026-10-16", timeline="today")
    assert found["next"]["text"] == (
        "They decide today, so send your thank-you within the next two hours."
    )
    saturday = {"interview_date": "2026-10-17", "country": "US", "timeline": "today"}
    found = result("plan", **saturday, today="2026-10-17")
    assert found["next"]["on"] == "2026-10-19"
    assert found["next"]["text"] == (
        "They decide today, so thank them within the next two hours if you can. If not, send your"
        " thank-you on Monday 19 October 2026."
    )


def test_two_messages_do_not_go_on_one_day(result: Ask) -> None:
    # They decided to decide on Friday; on Tuesday, business day 2, a follow-up is best.
    found = result("plan", **FRIDAY, today="2026-10-20", timeline="today")
    assert states(found)["thank_you"] == ("skipped", None)
    assert found["next"]["text"] == "Send your follow-up today."


def test_to_stop_needs_no_business_day(result: Ask) -> None:
    sent = {"follow_up_sent": "2026-10-23", "final_check_in_sent": "2026-10-30"}
    found = result("plan", **THANKED, **sent, today="2026-11-07")  # Saturday after Friday 6
    assert found["next"]["text"] == "You can stop waiting. You have done your part."
    told = {**THANKED, "timeline": "no need to follow up"}  # business day 10: Friday 30 October
    found = result("plan", **told, today="2026-10-20")
    assert found["next"]["text"] == (
        "They asked you not to get in touch. If nothing has come by Friday 30 October 2026, stop"
        " waiting."
    )
    found = result("plan", **told, today="2026-10-31")
    assert found["next"]["text"] == (
        "You can stop waiting. They asked you not to get in touch, and 10 business days have"
        " passed."
    )


def test_a_quarter_may_be_another_in_a_firms_own_year(result: Ask) -> None:
    found = result("plan", **THANKED, today="2026-10-19", timeline="by the end of the quarter")
    assert found["timeline"]["date"] == "2026-12-31"
    assert "own-year" in codes(found)
    found = result("plan", **THANKED, today="2026-10-19", timeline="2026-12-31")
    assert "own-year" not in codes(found)
