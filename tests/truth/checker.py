"""Everything that is wrong with a plan: its sentences, its notices, and its dates."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from tests.truth import about_days, about_news, about_next, about_stopping, about_the_plan
from tests.truth.claims import Said, faults_of
from tests.truth.facts import Facts, day

MODULES = (about_days, about_news, about_next, about_stopping, about_the_plan)
"""Each registers how to check its sentences."""
ORDER = ("thank_you", "follow_up", "final_check_in", "ask_in_writing", "ask_in_writing_again")


def wrong_with(situation: dict[str, Any], plan: dict[str, Any]) -> list[str]:
    """All faults of a plan, in words."""
    facts = Facts(situation, plan)
    checks = (texts, notices, one_next_action, dates, order, distances, days_that_have_passed)
    return [fault for check in checks for fault in check(facts)]


def texts(facts: Facts) -> Iterator[str]:
    for step in facts.plan["steps"]:
        for why in step["why"]:
            said = Said(facts, "why", step)
            yield from (f"{step['step']}: {each}" for each in faults_of(why["text"], said))
    following = facts.plan["next"]
    step = facts.steps.get(following["step"], {})
    yield from (f"next: {each}" for each in faults_of(following["text"], Said(facts, "next", step)))
    for notice in facts.plan["notices"]:
        for each in faults_of(notice["text"], Said(facts, "notice", {})):
            yield f"{notice['code']}: {each}"


def notices(facts: Facts) -> Iterator[str]:
    there = [notice["code"] for notice in facts.plan["notices"]]
    for code, must in about_the_plan.expected(facts).items():
        if (code in there) is not must:
            yield f"the notice {code} is {'missing' if must else 'too many'}"
    if len({code for code in there if code != "estimated-holiday"}) < len(
        [code for code in there if code != "estimated-holiday"]
    ):
        yield "a notice is there twice"


def one_next_action(facts: Facts) -> Iterator[str]:
    """The first step neither done nor skipped; an offer first; before a conversation, prepare."""
    names = [step["step"] for step in facts.pending]
    following = facts.plan["next"]
    if "offer_deadline" in names:
        right = "offer_deadline"
    elif facts.round_ahead or (names and facts.today < facts.day_0):
        right = "prepare"
    else:
        right = names[0] if names else "stop"
    if following["step"] != right:
        yield f"next is {following['step']}, not {right}"
    if right in names and following["on"] != facts.steps[right]["suggested"]:
        yield "next is not on its day"
    if right == "stop" and facts.kind != "decided":
        yield "a stop without a decision"


def dates(facts: Facts) -> Iterator[str]:
    """Business days, but for the day of the interview and the day of another offer."""
    for step in facts.plan["steps"]:
        for which in ("earliest", "suggested", "latest"):
            when = day(step[which])
            if when is None:
                continue
            is_day_0 = step["step"] == "thank_you" and which == "earliest" and when == facts.day_0
            is_deadline = step["step"] == "move_on" and when == facts.deadline
            if not (is_day_0 or is_deadline or facts.work.counts(when)):
                yield f"{step['step']}: {which} {when} is a day off"
    for step in facts.pending:
        suggested = date.fromisoformat(step["suggested"])
        if facts.deadline and suggested > facts.deadline:
            yield f"{step['step']} is for a day after the other offer must be answered"
        if suggested < facts.today:
            yield f"{step['step']} is for a day that has passed"
        if not step["earliest"] <= step["suggested"]:
            yield f"{step['step']} is before its own window"
        asks = step["step"] in {"follow_up", "final_check_in"}
        if asks and facts.stated and date.fromisoformat(step["earliest"]) <= facts.stated:
            yield f"{step['step']} asks before the day that they named"


def order(facts: Facts) -> Iterator[str]:
    known = [(name, facts.steps[name]) for name in (*ORDER, "move_on") if name in facts.steps]
    when = [
        (name, day(step["sent"]) or day(step["suggested"]), step)
        for name, step in known
        if (step["sent"] or step["suggested"]) and not went_before_the_interview(step, facts)
    ]
    for (name, first, before), (other, second, after) in pairwise(when):
        if first is None or second is None or (before["sent"] and after["sent"]):
            continue
        stopped = other == "move_on" and (
            facts.forbidden or facts.deadline or second == facts.today
        )
        same_day = first == second and (name == "thank_you" or stopped or before["sent"])
        if not (first < second or same_day or (stopped and before["sent"])):
            yield f"{name} on {first} does not come before {other} on {second}"


def went_before_the_interview(step: dict[str, Any], facts: Facts) -> bool:
    """Whether the interview was moved after the message had gone."""
    sent = day(step["sent"])
    return sent is not None and sent < facts.day_0


def distances(facts: Facts) -> Iterator[str]:
    """A week and five business days between two messages, unless they named a new day."""
    if facts.kind == "new_date":
        return
    for name, other in (("follow_up", "final_check_in"),):
        first, second = facts.steps[name], facts.steps[other]
        base = day(first["sent"]) or day(first["suggested"])
        if base is None or second not in facts.pending:
            continue
        found = date.fromisoformat(second["suggested"])
        if found < base + timedelta(days=7) or found < facts.work.after(5, base):
            yield f"{other} on {found} is too soon after {name} on {base}"


def days_that_have_passed(facts: Facts) -> Iterator[str]:
    """A day after the step's own window says that the window has passed."""
    for step in facts.pending:
        if step["suggested"] <= step["latest"]:
            continue
        if not any("passed" in why["text"] for why in step["why"]):
            yield f"{step['step']} does not say that its time has passed"
        following = facts.plan["next"]
        silent = "passed" not in following["text"] and step["step"] != "move_on"
        if following["step"] == step["step"] and silent:
            yield f"the next action does not say that the time of {step['step']} has passed"
