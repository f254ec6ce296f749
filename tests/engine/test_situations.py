"""The situations of a person who arrives late, has written, or has heard back."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "country": "US"}


def states(plan: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    return {step["step"]: (step["status"], step["suggested"]) for step in plan["steps"]}


def rules_of(step: dict[str, Any]) -> list[str]:
    return [why["rule"] for why in step["why"]]


def test_today_before_a_step_it_is_upcoming_within_it_due_after_it_overdue(steps: Ask) -> None:
    for today, status in (
        ("2026-10-20", "upcoming"),  # Tuesday
        ("2026-10-21", "due"),  # Wednesday, the earliest
        ("2026-10-30", "due"),  # Friday, the latest
        ("2026-11-02", "overdue"),  # Monday
    ):
        plan = steps(**FRIDAY, today=today, thank_you_sent="2026-10-16")
        assert plan["follow_up"]["status"] == status, today


def test_a_day_that_has_passed_becomes_today_or_the_next_business_day(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-10-24", thank_you_sent="2026-10-16")  # Saturday
    follow_up = plan["follow_up"]
    assert follow_up["suggested"] == "2026-10-26"  # Monday
    assert "day-passed" in rules_of(follow_up)
    # Later steps count from there, not from the day that went by.
    assert plan["final_check_in"]["suggested"] == "2026-11-02"


def test_a_thank_you_is_on_time_until_business_day_2(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-20")  # Tuesday
    assert states(plan)["thank_you"] == ("due", "2026-10-20")
    assert plan["next"]["step"] == "thank_you"


def test_a_missed_thank_you_goes_into_the_follow_up_once_that_may_go(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-21")  # Wednesday, the follow-up's earliest
    assert states(plan)["thank_you"] == ("skipped", None)
    assert plan["next"]["step"] == "follow_up"
    assert rules_of(plan["steps"][0]) == ["thank-you-missed"]


def test_a_missed_thank_you_is_overdue_until_business_day_5_at_the_latest(result: Ask) -> None:
    said = {**FRIDAY, "timeline": "2026-11-06"}
    plan = result("plan", **said, today="2026-10-21")  # Wednesday, business day 3
    assert states(plan)["thank_you"] == ("overdue", "2026-10-21")
    plan = result("plan", **said, today="2026-10-23")  # Friday, business day 5
    assert states(plan)["thank_you"] == ("overdue", "2026-10-23")
    plan = result("plan", **said, today="2026-10-24")  # Saturday
    assert states(plan)["thank_you"] == ("skipped", None)


def test_no_thank_you_is_asked_for_weeks_later(result: Ask) -> None:
    # They answered on Wednesday 25 November: "two weeks". Today is Thanksgiving Day.
    reply = {"kind": "new_date", "date": "2026-11-25", "timeline": "two weeks"}
    said = {"interview_date": "2026-10-22", "country": "US", "reply": reply}
    plan = result("plan", **said, today="2026-11-26")
    assert states(plan)["thank_you"] == ("skipped", None)
    # They meant Thursday 10 December: two weeks on is the 9th, business day 10 the 10th.
    assert plan["next"]["step"] == "follow_up"
    assert plan["next"]["on"] == "2026-12-14"  # Monday, two business days later


def test_after_30_days_of_silence_one_message_is_enough(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-11-15")  # Sunday, 30 days on
    assert states(plan)["follow_up"] == ("overdue", "2026-11-16")
    plan = result("plan", **FRIDAY, today="2026-11-16")  # Monday, 31 days on
    assert states(plan) == {
        "thank_you": ("skipped", None),
        "follow_up": ("skipped", None),
        "final_check_in": ("due", "2026-11-16"),
        "move_on": ("upcoming", "2026-11-23"),  # Monday
    }
    check_in = plan["steps"][2]
    assert (check_in["earliest"], check_in["latest"]) == ("2026-11-16", "2026-11-23")
    assert plan["next"]["step"] == "final_check_in"


def test_after_90_days_of_silence_move_on(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2027-01-14")  # Thursday, 90 days on
    assert plan["next"]["step"] == "final_check_in"
    plan = result("plan", **FRIDAY, today="2027-01-15")  # Friday, 91 days on
    assert states(plan) == {
        "thank_you": ("skipped", None),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "move_on": ("due", "2027-01-15"),
    }
    assert plan["next"] == {
        "step": "move_on",
        "on": "2027-01-15",
        "text": "You can stop waiting. It is too late for a message about this interview.",
    }


def test_silence_counts_from_a_stated_date(result: Ask) -> None:
    # They said Friday 30 October; 30 days after that is Sunday 29 November.
    plan = result("plan", **FRIDAY, today="2026-11-29", timeline="2026-10-30")
    assert states(plan)["follow_up"][0] == "overdue"
    plan = result("plan", **FRIDAY, today="2026-11-30", timeline="2026-10-30")
    assert states(plan)["follow_up"] == ("skipped", None)
    assert plan["next"]["step"] == "final_check_in"


def test_what_was_sent_ends_the_silence(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2027-02-01", follow_up_sent="2026-10-23")
    assert states(plan)["final_check_in"] == ("overdue", "2027-02-01")


def test_later_steps_count_from_the_day_a_message_was_sent(steps: Ask) -> None:
    plan = steps(
        **FRIDAY,
        today="2026-10-28",
        thank_you_sent="2026-10-17",
        follow_up_sent="2026-10-27",  # Tuesday
    )
    assert plan["follow_up"]["status"] == "done"
    assert plan["follow_up"]["sent"] == "2026-10-27"
    assert plan["final_check_in"]["suggested"] == "2026-11-03"  # Tuesday


def test_a_message_that_was_passed_over_is_not_sent_afterwards(steps: Ask) -> None:
    plan = steps(**FRIDAY, today="2026-11-02", final_check_in_sent="2026-10-30")
    assert plan["thank_you"]["status"] == "skipped"
    assert plan["follow_up"]["status"] == "skipped"
    assert rules_of(plan["follow_up"]) == ["passed-over"]
    assert plan["move_on"]["suggested"] == "2026-11-06"  # Friday, a week on


def test_a_decision_leaves_nothing_pending(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-28", reply={"kind": "decided"})
    assert {status for status, _ in states(plan).values()} == {"skipped"}
    assert plan["next"]["step"] == "stop"
    assert plan["next"]["on"] == "2026-10-28"


def test_a_new_day_from_them_moves_the_next_message(result: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-10-26", "timeline": "end of the week"}
    plan = result("plan", **FRIDAY, today="2026-10-26", timeline="2026-10-23", reply=reply)
    follow_up = plan["steps"][1]
    assert plan["timeline"]["date"] == "2026-10-30"  # Friday
    assert (follow_up["earliest"], follow_up["suggested"], follow_up["latest"]) == (
        "2026-11-02",  # Monday
        "2026-11-03",
        "2026-11-06",
    )
    assert rules_of(follow_up) == ["new-date", "stated-date"]


def test_after_the_follow_up_a_new_day_moves_the_final_check_in(steps: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-10-27", "timeline": "2026-11-06"}
    plan = steps(**FRIDAY, today="2026-10-28", follow_up_sent="2026-10-23", reply=reply)
    check_in = plan["final_check_in"]
    assert (check_in["earliest"], check_in["suggested"], check_in["latest"]) == (
        "2026-11-09",  # Monday after Friday 6 November
        "2026-11-10",
        "2026-11-16",  # Veterans Day on the 11th does not count
    )


def test_after_both_messages_a_new_day_brings_no_third(steps: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-11-02", "timeline": "2026-11-20"}
    plan = steps(
        **FRIDAY,
        today="2026-11-03",
        follow_up_sent="2026-10-23",
        final_check_in_sent="2026-10-30",
        reply=reply,
    )
    assert plan["follow_up"]["status"] == plan["final_check_in"]["status"] == "done"
    # The wait ends no sooner than the day they named: Monday after Friday 20 November.
    assert plan["move_on"]["suggested"] == "2026-11-23"


def test_an_answer_without_a_day_starts_the_wait_again(steps: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-10-21", "timeline": "soon"}
    plan = steps(**FRIDAY, today="2026-10-21", reply=reply)
    assert plan["follow_up"]["suggested"] == "2026-10-28"  # five business days after Wednesday
    assert rules_of(plan["follow_up"]) == ["reply-without-day", "no-date"]


def test_while_they_are_away_nothing_is_sent(steps: Ask) -> None:
    reply = {"kind": "out_of_office", "until": "2026-10-30"}  # Friday
    plan = steps(**FRIDAY, today="2026-10-21", reply=reply)
    follow_up = plan["follow_up"]
    assert (follow_up["earliest"], follow_up["suggested"], follow_up["latest"]) == (
        "2026-11-02",  # Monday, their first day back
        "2026-11-03",  # Tuesday
        "2026-11-03",
    )


def test_a_short_absence_changes_nothing(steps: Ask) -> None:
    reply = {"kind": "out_of_office", "until": "2026-10-19"}
    plan = steps(**FRIDAY, today="2026-10-19", reply=reply)
    assert plan["follow_up"]["suggested"] == "2026-10-23"
    assert rules_of(plan["follow_up"]) == ["no-date"]


def test_away_after_the_follow_up_moves_the_final_check_in(steps: Ask) -> None:
    reply = {"kind": "out_of_office", "until": "2026-11-06"}  # Friday
    plan = steps(**FRIDAY, today="2026-10-26", follow_up_sent="2026-10-23", reply=reply)
    assert plan["final_check_in"]["suggested"] == "2026-11-10"  # Tuesday


@pytest.mark.parametrize("words", ["no need to follow up", {"kind": "no_contact"}])
def test_asked_not_to_write_say_thank_you_only(result: Ask, words: object) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-16", timeline=words)
    assert states(plan) == {
        "thank_you": ("due", "2026-10-16"),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "move_on": ("upcoming", "2026-10-30"),  # business day 10
    }


def test_another_offer_comes_before_every_wait(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-20", offer_deadline="2026-10-31")
    assert states(plan) == {
        "thank_you": ("due", "2026-10-20"),
        "offer_deadline": ("due", "2026-10-20"),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "move_on": ("upcoming", "2026-10-31"),  # the deadline itself, a Saturday
    }
    assert plan["steps"][1]["latest"] == "2026-10-30"  # the last business day before it
    assert plan["next"]["step"] == "offer_deadline"
    assert "call-them" not in [notice["code"] for notice in plan["notices"]]


@pytest.mark.parametrize(
    ("deadline", "call"),
    [("2026-10-20", True), ("2026-10-22", True), ("2026-10-23", False)],
)  # Tuesday today; Thursday is business day 2
def test_a_deadline_within_two_business_days_means_a_call(
    result: Ask, deadline: str, call: bool
) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-20", offer_deadline=deadline)
    assert ("call-them" in [notice["code"] for notice in plan["notices"]]) is call


def test_before_the_interview_the_next_thing_is_to_prepare(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-12")
    assert plan["next"]["step"] == "prepare"
    assert plan["next"]["on"] == "2026-10-16"
    assert "provisional" in [notice["code"] for notice in plan["notices"]]
    assert states(plan)["follow_up"] == ("upcoming", "2026-10-23")


def test_on_the_day_the_thank_you_is_for_later(result: Ask) -> None:
    plan = result("plan", **FRIDAY, today="2026-10-16")
    assert plan["next"] == {
        "step": "thank_you",
        "on": "2026-10-16",
        "text": "Send your thank-you later today. Let a few hours pass first.",
    }


def test_a_follow_up_sent_too_early_does_not_bring_the_check_in_before_the_stated_day(
    steps: Ask,
) -> None:
    plan = steps(**FRIDAY, today="2026-10-20", timeline="2026-11-13", follow_up_sent="2026-10-19")
    assert plan["final_check_in"]["suggested"] == "2026-11-16"  # Monday after Friday 13


def test_when_the_last_day_has_come_it_is_time_to_stop(result: Ask) -> None:
    plan = result(
        "plan",
        **FRIDAY,
        today="2026-11-06",
        follow_up_sent="2026-10-23",
        final_check_in_sent="2026-10-30",
    )
    assert plan["next"]["step"] == "move_on"
    assert plan["next"]["on"] == "2026-11-06"


def test_a_follow_up_sent_before_their_answer_keeps_the_days_it_had(steps: Ask) -> None:
    # Sent on Friday 23 October; on Tuesday 27 October they named a new day.
    reply = {"kind": "new_date", "date": "2026-10-27", "timeline": "2026-11-06"}
    sent = {"thank_you_sent": "2026-10-16", "follow_up_sent": "2026-10-23"}
    follow_up = steps(**FRIDAY, today="2026-10-28", reply=reply, **sent)["follow_up"]
    days = [follow_up[name] for name in ("earliest", "suggested", "latest")]
    assert days == ["2026-10-21", "2026-10-23", "2026-10-30"]


def test_a_check_in_sent_before_their_answer_keeps_the_days_it_had(steps: Ask) -> None:
    # Sent on Friday 30 October; on Monday 2 November they named a new day.
    reply = {"kind": "new_date", "date": "2026-11-02", "timeline": "2026-11-20"}
    sent = {"follow_up_sent": "2026-10-23", "final_check_in_sent": "2026-10-30"}
    check_in = steps(**FRIDAY, today="2026-11-03", reply=reply, **sent)["final_check_in"]
    days = [check_in[name] for name in ("earliest", "suggested", "latest")]
    assert days == ["2026-10-30", "2026-10-30", "2026-11-06"]  # a Friday, the Friday after


def test_no_day_is_suggested_after_the_other_offer_must_be_answered(result: Ask) -> None:
    # Saturday; the other offer must be answered on Sunday, and Monday is too late.
    plan = result("plan", **FRIDAY, today="2026-10-24", offer_deadline="2026-10-25")
    assert states(plan) == {
        "thank_you": ("skipped", None),
        "offer_deadline": ("skipped", None),
        "follow_up": ("skipped", None),
        "final_check_in": ("skipped", None),
        "move_on": ("upcoming", "2026-10-25"),
    }
    assert plan["next"]["text"] == (
        "You must answer your other offer tomorrow, Sunday 25 October 2026, and they have no "
        "business day until then. If you have a number for them, call; if not, answer without "
        "them."
    )
    assert "call-them" in [notice["code"] for notice in plan["notices"]]


def test_asked_not_to_write_the_day_to_stop_is_day_10_however_long_ago(steps: Ask) -> None:
    # Sunday 1 December 2024; business day 10 is Friday 13 December. Today is 91 days on.
    said = {"interview_date": "2024-12-01", "timeline": {"kind": "no_contact"}}
    move_on = steps(**said, today="2025-03-02")["move_on"]
    assert (move_on["status"], move_on["earliest"]) == ("overdue", "2024-12-13")
    assert move_on["suggested"] == "2025-03-03"  # Monday


def test_after_the_day_to_stop_no_late_thank_you_is_asked_of_who_was_told_not_to_write(
    steps: Ask,
) -> None:
    told = {"kind": "new_date", "date": "2026-11-03", "timeline": {"kind": "no_contact"}}
    plan = steps(**FRIDAY, today="2026-11-03", reply=told)  # day 10 was Friday 30 October
    assert plan["thank_you"]["status"] == "skipped"
    assert plan["move_on"]["suggested"] == "2026-11-03"  # Tuesday
