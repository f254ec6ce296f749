"""What has happened since the interview: rules 12 to 20, and what was sent meanwhile."""

from typing import Any

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "country": "US"}
THANKED = {**FRIDAY, "thank_you_sent": "2026-10-16"}
MONDAY = "2026-10-26"


def states(plan: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    return {step["step"]: (step["status"], step["suggested"]) for step in plan["steps"]}


def codes(plan: dict[str, Any]) -> list[str]:
    return [notice["code"] for notice in plan["notices"]]


def why(step: dict[str, Any]) -> list[str]:
    return [each["text"] for each in step["why"]]


def test_before_another_round_there_is_nothing_to_ask(result: Ask) -> None:
    reply = {"kind": "next_round", "on": "2026-11-02"}
    plan = result("plan", **THANKED, today="2026-10-27", reply=reply)
    assert states(plan) == {
        "thank_you": ("done", "2026-10-16"),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "move_on": ("skipped", None),
    }
    assert plan["next"] == {
        "step": "prepare",
        "on": "2026-11-02",
        "text": (
            "Prepare for your next round on Monday 2 November 2026. Before you leave it, ask when"
            " they will decide."
        ),
    }


def test_a_thank_you_may_still_go_before_another_round(result: Ask) -> None:
    reply = {"kind": "next_round", "on": "2026-11-02"}
    plan = result("plan", **FRIDAY, today="2026-10-20", reply=reply)
    assert plan["next"]["text"] == (
        "Prepare for your next round on Monday 2 November 2026. Your thank-you for the last one"
        " can still go today."
    )
    plan = result("plan", **FRIDAY, today="2026-10-24", reply=reply)  # after business day 5
    assert why(plan["steps"][0]) == [
        "It is late for a thank-you of its own. Thank them when you meet again."
    ]


def test_on_the_day_of_another_round_the_plan_starts_again(result: Ask) -> None:
    reply = {"kind": "next_round", "on": "2026-11-02", "timeline": "soon", "date": MONDAY}
    sent = [
        {"step": "thank_you", "on": "2026-10-16"},
        {"step": "follow_up", "on": "2026-10-23"},
        {"step": "thank_you", "on": "2026-11-02"},
    ]
    plan = result("plan", **FRIDAY, today="2026-11-02", reply=reply, sent=sent)
    assert states(plan)["thank_you"] == ("done", "2026-11-02")
    assert states(plan)["follow_up"] == ("upcoming", "2026-11-09")  # five business days on


def test_a_yes_by_word_of_mouth_is_to_be_put_in_writing(result: Ask) -> None:
    plan = result("plan", **THANKED, today=MONDAY, reply={"kind": "verbal_offer", "date": MONDAY})
    assert states(plan) == {
        "thank_you": ("done", "2026-10-16"),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "ask_in_writing": ("upcoming", "2026-10-28"),  # Wednesday, business day 2
        "ask_in_writing_again": ("upcoming", "2026-11-04"),  # Wednesday, five business days on
        "move_on": ("upcoming", "2026-11-12"),  # Thursday: Veterans Day does not count
    }
    assert codes(plan) == ["not-in-writing"]
    assert plan["next"]["text"] == (
        "Ask for the offer in writing on Wednesday 28 October 2026. Until you have it, give"
        " nothing up."
    )


def test_after_a_yes_nobody_has_to_keep_silent(result: Ask) -> None:
    plan = result(
        "plan",
        **THANKED,
        timeline="no need to follow up",
        today=MONDAY,
        reply={"kind": "verbal_offer", "date": MONDAY},
    )
    assert plan["next"]["step"] == "ask_in_writing"


def test_a_yes_is_asked_for_once_more_and_no_oftener(result: Ask) -> None:
    said = {**THANKED, "reply": {"kind": "verbal_offer", "date": MONDAY}}
    asked = [{"step": "ask_in_writing", "on": "2026-10-28"}]
    plan = result("plan", **said, today="2026-11-02", sent=asked)
    assert states(plan)["ask_in_writing_again"] == ("upcoming", "2026-11-04")
    assert plan["next"]["text"].startswith("Ask once more for the offer in writing on Wednesday 4")
    # Asked twice, whatever each time was called; then a third time.
    for again in ("ask_in_writing", "ask_in_writing_again"):
        sent = [*asked, {"step": again, "on": "2026-11-04"}, {"step": again, "on": "2026-11-05"}]
        plan = result("plan", **said, today="2026-11-06", sent=sent)
        assert plan["next"]["step"] == "move_on"
        assert plan["next"]["on"] == "2026-11-13"  # Friday, business day 5 after Thursday 5
        assert plan["next"]["text"] == (
            "If the offer has not come in writing by Friday 13 November 2026, count on it no"
            " longer. You have done your part."
        )


def test_weeks_after_a_yes_it_is_too_late_to_ask(result: Ask) -> None:
    said = {**THANKED, "reply": {"kind": "verbal_offer", "date": MONDAY}}
    plan = result("plan", **said, today="2027-01-24")  # 90 days on
    assert plan["next"]["step"] == "ask_in_writing"
    plan = result("plan", **said, today="2027-01-25")
    assert plan["next"]["step"] == "move_on"


def test_another_offer_beside_a_yes_asks_for_theirs_in_writing(result: Ask) -> None:
    said = {**THANKED, "reply": {"kind": "verbal_offer", "date": MONDAY}}
    plan = result("plan", **said, today=MONDAY, offer_deadline="2026-11-06")
    assert states(plan)["ask_in_writing"] == ("skipped", None)
    assert plan["next"]["text"] == (
        "Tell them today about your other offer, and ask for theirs in writing. You must answer"
        " the other one by Friday 6 November 2026."
    )


def test_references_start_the_wait_again_and_ask_about_the_next_steps(result: Ask) -> None:
    plan = result("plan", **THANKED, today=MONDAY, reply={"kind": "references", "date": MONDAY})
    assert states(plan)["follow_up"] == ("upcoming", "2026-11-02")  # Monday
    assert plan["next"]["text"] == (
        "Send your follow-up on Monday 2 November 2026, and ask about the next steps."
    )


def test_still_deciding_uses_up_nothing(result: Ask) -> None:
    reply = {"kind": "still_deciding", "date": MONDAY}
    plan = result("plan", **THANKED, today=MONDAY, reply=reply)
    assert states(plan)["follow_up"] == ("upcoming", "2026-11-02")
    assert states(plan)["final_check_in"][0] == "upcoming"
    asked = {**THANKED, "follow_up_sent": "2026-10-23"}
    plan = result("plan", **asked, today=MONDAY, reply=reply)
    assert states(plan)["final_check_in"] == ("upcoming", "2026-11-02")
    # Both have gone: a week after their answer, and not after the check-in.
    asked |= {"final_check_in_sent": "2026-10-30"}
    reply = {"kind": "still_deciding", "date": "2026-11-03"}
    plan = result("plan", **asked, today="2026-11-03", reply=reply)
    assert states(plan)["move_on"] == ("upcoming", "2026-11-10")  # Tuesday
    assert why(plan["steps"][3])[1].startswith(
        "A week, and at least 5 business days, after their answer on Tuesday 3 November 2026"
    )


def test_a_day_that_they_named_before_they_said_so_still_stands(steps: Ask) -> None:
    reply = {"kind": "still_deciding", "date": "2026-10-20"}
    said = {**THANKED, "today": "2026-10-20", "timeline": "2026-10-30", "reply": reply}
    assert steps(**said)["follow_up"]["earliest"] == "2026-11-02"  # Monday after Friday 30
    # A day that has passed when they say so stands no more.
    reply = {"kind": "still_deciding", "date": MONDAY}
    said = {**THANKED, "today": MONDAY, "timeline": "2026-10-23", "reply": reply}
    assert steps(**said)["follow_up"]["suggested"] == "2026-11-02"


def test_a_new_day_takes_the_place_of_the_old_one(steps: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-10-20", "timeline": "2026-10-23"}
    said = {**THANKED, "today": "2026-10-20", "timeline": "2026-10-30", "reply": reply}
    assert steps(**said)["follow_up"]["suggested"] == "2026-10-27"


def test_on_hold_there_is_one_check_in_a_month_on(result: Ask) -> None:
    reply = {"kind": "on_hold", "date": MONDAY}
    plan = result("plan", **THANKED, today=MONDAY, reply=reply)
    # Business day 20 after Monday 26 October, with Veterans Day: Tuesday 24 November.
    assert states(plan)["follow_up"] == ("skipped", None)
    assert states(plan)["final_check_in"] == ("upcoming", "2026-11-24")
    assert plan["next"]["text"] == (
        "Send one short message on Tuesday 24 November 2026: a final check-in."
    )
    # More than 30 days after they said so, and less than 30 after the check-in may go.
    plan = result("plan", **THANKED, today="2026-12-01", reply=reply)
    assert states(plan)["final_check_in"] == ("due", "2026-12-01")


def test_a_moved_interview_moves_everything(result: Ask) -> None:
    reply = {"kind": "rescheduled", "date": "2026-10-14", "on": "2026-10-23"}
    plan = result("plan", **FRIDAY, today="2026-10-15", reply=reply)
    assert (plan["next"]["step"], plan["next"]["on"]) == ("prepare", "2026-10-23")
    assert codes(plan) == ["provisional"]
    plan = result("plan", **FRIDAY, today="2026-10-23", reply=reply, timeline="next week")
    assert plan["timeline"]["date"] == "2026-10-30"  # said on the day that it took place
    assert plan["next"]["text"] == "Send your thank-you later today. Let a few hours pass first."


def test_a_day_that_they_named_before_the_interview_moved_past_it_counts_no_more(
    result: Ask,
) -> None:
    reply = {"kind": "rescheduled", "on": "2026-11-09"}
    plan = result("plan", **FRIDAY, today="2026-10-19", reply=reply, timeline="2026-10-30")
    assert plan["timeline"] == {
        "kind": "none",
        "date": None,
        "reading": "They named a day before the interview was moved, and it no longer counts.",
        "others": [],
        "words": "",
    }


def test_an_interview_that_was_called_off_is_asked_about(result: Ask) -> None:
    reply = {"kind": "rescheduled", "date": "2026-10-15"}
    plan = result("plan", **FRIDAY, today="2026-10-15", reply=reply)
    assert states(plan)["thank_you"] == ("skipped", None)
    assert plan["next"]["text"] == (
        "Send your follow-up on Thursday 22 October 2026, and ask for a new day for the interview."
    )


def test_back_after_a_no_the_plan_starts_again_without_a_thank_you(result: Ask) -> None:
    sent = {"follow_up_sent": "2026-10-23", "final_check_in_sent": "2026-10-30"}
    reply = {"kind": "reopened", "date": "2026-11-09", "timeline": "2026-11-20"}
    said = {**THANKED, **sent, "reply": reply}
    plan = result("plan", **said, today="2026-11-09")
    assert states(plan)["thank_you"] == ("skipped", None)
    assert states(plan)["follow_up"] == ("upcoming", "2026-11-24")  # Tuesday after Friday 20
    again = [{"step": "follow_up", "on": "2026-11-24"}]
    plan = result("plan", **said, today="2026-11-25", sent=again)
    assert states(plan)["follow_up"][0] == "done"
    assert plan["next"]["step"] == "final_check_in"


def test_a_check_in_that_has_gone_keeps_its_days_after_a_yes(steps: Ask) -> None:
    sent = {"follow_up_sent": "2026-10-23", "final_check_in_sent": "2026-10-30"}
    said = {**THANKED, **sent, "reply": {"kind": "verbal_offer", "date": "2026-10-30"}}
    for today in ("2026-11-02", "2026-12-14"):
        check_in = steps(**said, today=today)["final_check_in"]
        assert check_in["earliest"] == "2026-10-30"
        assert check_in["latest"] == "2026-11-06"
