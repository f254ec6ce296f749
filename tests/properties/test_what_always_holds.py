"""What must hold for every situation. 10,000 of each: `make properties`."""

import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from followup import handle
from followup.business_days.calendar import BusinessCalendar
from followup.door.fields.employer import read_employer
from followup.door.fields.fields import Fields
from tests.engine.conftest import ask_door
from tests.properties.situations import situations

ASKS = ("follow_up", "final_check_in")
ORDER = ("thank_you", *ASKS, "ask_in_writing", "ask_in_writing_again", "move_on")
DATES = ("earliest", "suggested", "latest")


def plan_of(situation: dict[str, Any]) -> dict[str, Any]:
    response = ask_door("plan", situation)
    # A day that they named may be before the day that the interview was moved to.
    assume(not is_overtaken(situation, response))
    assert "error" not in response, response
    result: dict[str, Any] = response["result"]
    return result


def is_overtaken(situation: dict[str, Any], response: dict[str, Any]) -> bool:
    problems = response.get("error", {}).get("data", {}).get("problems", [])
    fields = [problem["field"] for problem in problems]
    moved = (situation.get("reply") or {}).get("kind") == "rescheduled"
    return moved and fields == ["timeline"]


def last_conversation(situation: dict[str, Any]) -> str:
    """Day 0: the interview, as moved, a round that was held, or their coming back."""
    reply = situation.get("reply") or {}
    kind, on = reply.get("kind"), reply.get("on")
    if kind == "reopened" or called_off(situation):
        return str(reply["date"])
    held = kind == "next_round" and on and on <= situation["today"]
    moved = kind == "rescheduled" and on
    return str(on if held or moved else situation["interview_date"])


def round_ahead(situation: dict[str, Any]) -> bool:
    reply = situation.get("reply") or {}
    return reply.get("kind") == "next_round" and reply.get("on", "") > situation["today"]


def called_off(situation: dict[str, Any]) -> bool:
    reply = situation.get("reply") or {}
    return reply.get("kind") == "rescheduled" and "on" not in reply


def steps_of(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {step["step"]: step for step in plan["steps"]}


def calendar_of(situation: dict[str, Any]) -> BusinessCalendar:
    return read_employer(Fields(situation)).calendar()


def pending(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for step in plan["steps"] if step["status"] not in {"done", "skipped"}]


def day(text: str) -> date:
    return date.fromisoformat(text)


@given(situations())
def test_every_date_is_a_business_day_but_for_two(situation: dict[str, Any]) -> None:
    calendar = calendar_of(situation)
    for step in plan_of(situation)["steps"]:
        for which in DATES:
            if step[which] is None:
                continue
            is_day_0 = (step["step"], which) == ("thank_you", "earliest")
            if is_day_0:
                assert step[which] == last_conversation(situation)
            is_deadline = step["step"] == "move_on" and step[which] == situation.get(
                "offer_deadline"
            )
            assert is_day_0 or is_deadline or calendar.is_business_day(day(step[which])), step


@given(situations())
def test_the_steps_follow_one_another(situation: dict[str, Any]) -> None:
    assume("offer_deadline" not in situation)
    steps, day_0 = steps_of(plan_of(situation)), last_conversation(situation)
    known = [
        (name, steps[name]["sent"] or steps[name]["suggested"], steps[name]["sent"])
        for name in ORDER
        if name in steps
        # What went before the interview was moved comes before its thank-you.
        and not (steps[name]["sent"] and steps[name]["sent"] < day_0)
    ]
    when = [each for each in known if each[1]]
    for (name, first, sent), (_, second, sent_too) in pairwise(when):
        if sent and sent_too:
            continue  # both are past: a person may have sent them in any order
        # On the day on which something was sent, another step may be due, or the stop.
        assert first <= second if name == "thank_you" or sent else first < second, name


@given(situations())
def test_no_message_comes_before_the_day_they_named(situation: dict[str, Any]) -> None:
    plan = plan_of(situation)
    stated = plan["timeline"]["date"]
    for step in pending(plan):
        if stated and step["step"] in ASKS:
            assert step["earliest"] > stated, step
            assert step["suggested"] > stated, step


@given(situations())
def test_two_messages_are_a_week_and_five_business_days_apart(situation: dict[str, Any]) -> None:
    plan = plan_of(situation)
    steps = steps_of(plan)
    first = steps["follow_up"]["sent"] or steps["follow_up"]["suggested"]
    check_in = steps["final_check_in"]
    assume(first and check_in in pending(plan))
    assume((situation.get("reply") or {}).get("kind") != "new_date")
    calendar = calendar_of(situation)
    assert day(check_in["suggested"]) >= day(first) + timedelta(days=7)
    assert day(check_in["suggested"]) >= calendar.after(5, day(first))


@given(situations())
def test_there_are_two_follow_ups_at_the_most(situation: dict[str, Any]) -> None:
    names = [step["step"] for step in plan_of(situation)["steps"]]
    assert len(names) == len(set(names))
    assert set(names) <= {*ORDER, "offer_deadline"}
    said_yes = (situation.get("reply") or {}).get("kind") == "verbal_offer"
    assert ("ask_in_writing" in names) is said_yes


@given(situations())
def test_a_decision_leaves_nothing_pending(situation: dict[str, Any]) -> None:
    situation["reply"] = {"kind": "decided"}
    assume(situation["today"] >= situation["interview_date"])
    plan = plan_of(situation)
    assert pending(plan) == []
    assert plan["next"]["step"] == "stop"


@given(situations())
def test_every_pending_step_is_for_today_or_later(situation: dict[str, Any]) -> None:
    for step in pending(plan_of(situation)):
        assert step["suggested"] >= situation["today"], step


@given(situations())
def test_the_days_of_a_step_are_in_order(situation: dict[str, Any]) -> None:
    for step in pending(plan_of(situation)):
        assert step["earliest"] <= step["suggested"], step
        if step["status"] != "overdue":
            assert step["suggested"] <= step["latest"], step


@given(situations())
def test_there_is_one_next_action_or_a_stop(situation: dict[str, Any]) -> None:
    plan = plan_of(situation)
    names = [step["step"] for step in pending(plan)]
    following = plan["next"]["step"]
    ahead = situation["today"] < last_conversation(situation)
    if "offer_deadline" in names:
        assert following == "offer_deadline"
    elif round_ahead(situation) or (names and ahead):
        assert following == "prepare"
    elif not names:
        assert following == "stop"
    else:
        assert following == names[0]
        assert plan["next"]["on"] == pending(plan)[0]["suggested"]
    assert plan["next"]["text"]


@given(situations())
def test_no_day_is_suggested_after_another_offer_must_be_answered(
    situation: dict[str, Any],
) -> None:
    deadline = situation.get("offer_deadline")
    assume(deadline)
    for step in pending(plan_of(situation)):
        assert step["suggested"] <= deadline, step


@given(situations())
def test_a_later_interview_never_moves_a_step_earlier(situation: dict[str, Any]) -> None:
    interview = day(situation["interview_date"])
    later = {**situation, "interview_date": (interview + timedelta(days=1)).isoformat()}
    response = ask_door("plan", later)
    assume("error" not in response)
    plan = plan_of(situation)
    # A day that they named before the interview was moved counts again if it is not before it.
    assume(plan["timeline"]["kind"] == response["result"]["timeline"]["kind"])
    before, after = steps_of(plan), steps_of(response["result"])
    for name, step in before.items():
        for which in DATES:
            if step[which] and after[name][which]:
                assert step[which] <= after[name][which], (name, which)


@given(situations())
def test_the_same_situation_gives_the_same_bytes(situation: dict[str, Any]) -> None:
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "plan", "params": situation})
    assert handle(request) == handle(request)


@given(situations())
def test_every_skipped_day_is_a_day_off_and_none_is_left_out(situation: dict[str, Any]) -> None:
    calendar = calendar_of(situation)
    for step in pending(plan_of(situation)):
        listed = [day(off["date"]) for off in step["skipped_days"]]
        assert listed == sorted(set(listed))
        assert not any(map(calendar.is_business_day, listed))
        if listed:
            all_days = (
                listed[0] + timedelta(days=number)
                for number in range((day(step["suggested"]) - listed[0]).days)
            )
            assert listed == [each for each in all_days if not calendar.is_business_day(each)]


@given(situations(), st.sampled_from(["interview_date", "today", "country", "pace"]))
def test_a_null_field_is_an_absent_field(situation: dict[str, Any], name: str) -> None:
    with_null = {**situation, name: None}
    without = {key: value for key, value in situation.items() if key != name}
    assert ask_door("plan", with_null) == ask_door("plan", without)
