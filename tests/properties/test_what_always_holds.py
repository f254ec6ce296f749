"""What must hold for every situation. 10,000 of each: `make properties`."""

import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from followup import handle
from followup.business_days.calendar import BusinessCalendar
from followup.door.employer_fields import read_employer
from followup.door.fields import Fields
from tests.engine.conftest import ask_door
from tests.properties.situations import situations

MESSAGES = ("thank_you", "follow_up", "final_check_in")
ORDER = ("thank_you", "follow_up", "final_check_in", "move_on")
DATES = ("earliest", "suggested", "latest")


def plan_of(situation: dict[str, Any]) -> dict[str, Any]:
    response = ask_door("plan", situation)
    assert "error" not in response, response
    result: dict[str, Any] = response["result"]
    return result


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
            is_deadline = step["step"] == "move_on" and step[which] == situation.get(
                "offer_deadline"
            )
            assert is_day_0 or is_deadline or calendar.is_business_day(day(step[which])), step


@given(situations())
def test_the_steps_follow_one_another(situation: dict[str, Any]) -> None:
    assume("offer_deadline" not in situation)
    steps = steps_of(plan_of(situation))
    when = [(name, steps[name]["sent"] or steps[name]["suggested"]) for name in ORDER]
    known = [(name, text) for name, text in when if text]
    for (name, first), (_, second) in pairwise(known):
        both_sent = first in situation.values() and second in situation.values()
        assert first <= second if name == "thank_you" or both_sent else first < second


@given(situations())
def test_no_message_comes_before_the_day_they_named(situation: dict[str, Any]) -> None:
    plan = plan_of(situation)
    stated = plan["timeline"]["date"]
    for step in pending(plan):
        if stated and step["step"] in MESSAGES[1:]:
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
    if not names:
        assert following == "stop"
    elif "offer_deadline" in names:
        assert following == "offer_deadline"
    elif situation["today"] < situation["interview_date"]:
        assert following == "prepare"
    else:
        assert following == names[0]
        assert plan["next"]["on"] == pending(plan)[0]["suggested"]


@given(situations())
def test_a_later_interview_never_moves_a_step_earlier(situation: dict[str, Any]) -> None:
    interview = day(situation["interview_date"])
    later = {**situation, "interview_date": (interview + timedelta(days=1)).isoformat()}
    response = ask_door("plan", later)
    assume("error" not in response)
    before, after = steps_of(plan_of(situation)), steps_of(response["result"])
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
