"""What is so in a situation, worked out from its JSON and from the rules as they are written."""

from datetime import date, timedelta
from functools import cached_property
from typing import Any

from tests.truth.workdays import Workdays

ORDER = (
    "thank_you",
    "offer_deadline",
    "follow_up",
    "final_check_in",
    "ask_in_writing",
    "ask_in_writing_again",
    "move_on",
)
IN_WRITING = ("ask_in_writing", "ask_in_writing_again")
FIELDS = ("thank_you", "follow_up", "final_check_in")


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


class Facts:
    """One situation with its plan."""

    def __init__(self, situation: dict[str, Any], plan: dict[str, Any]) -> None:
        self.situation, self.plan = situation, plan
        self.work = Workdays(situation)
        self.today = date.fromisoformat(situation["today"])
        self.interview = date.fromisoformat(situation["interview_date"])
        self.reply: dict[str, Any] = situation.get("reply") or {}
        self.kind: str | None = self.reply.get("kind")
        conversation = self.kind in {"next_round", "rescheduled"}
        self.on = day(self.reply.get("on")) if conversation else None
        self.replied = day(self.reply.get("date")) or (
            None if conversation else day(self.reply.get("on"))
        )
        self.until = day(self.reply.get("until"))
        self.deadline = day(situation.get("offer_deadline"))
        self.stated = day(plan["timeline"]["date"])
        self.steps: dict[str, dict[str, Any]] = {each["step"]: each for each in plan["steps"]}
        self.pending = [each for each in plan["steps"] if each["status"] not in {"done", "skipped"}]

    @property
    def round_ahead(self) -> bool:
        return self.kind == "next_round" and self.on is not None and self.on > self.today

    @property
    def called_off(self) -> bool:
        return self.kind == "rescheduled" and self.on is None

    @cached_property
    def day_0(self) -> date:
        if self.kind == "rescheduled":
            return self.on or self.replied or self.interview
        if self.kind == "next_round" and self.on and not self.round_ahead:
            return self.on
        if self.kind == "reopened" and self.replied:
            return self.replied
        return self.interview

    @cached_property
    def sent(self) -> list[tuple[str, date]]:
        """What was sent since the plan began, or began again."""
        given = [(step, day(self.situation.get(f"{step}_sent"))) for step in FIELDS]
        given += [(each["step"], day(each["on"])) for each in self.situation.get("sent") or ()]
        found = [(step, when) for step, when in given if when]
        if self.kind == "reopened":
            return [each for each in found if each[1] > self.day_0]
        if self.kind == "next_round" and self.on and not self.round_ahead:
            return [each for each in found if each[1] >= self.day_0]
        return found

    @cached_property
    def asked(self) -> bool:
        """Whether anything but thanks has gone."""
        return any(step != "thank_you" for step, _ in self.sent)

    def has_sent(self, *steps: str) -> bool:
        return any(step in steps for step, _ in self.sent)

    @cached_property
    def forbidden(self) -> bool:
        """Whether they asked not to be contacted."""
        starts_again = self.day_0 != self.interview and self.kind != "rescheduled"
        is_over = starts_again or self.called_off or self.kind in {"verbal_offer", "reopened"}
        then = None if is_over else self.situation.get("timeline")
        return any(
            isinstance(said, dict) and said.get("kind") == "no_contact"
            for said in (then, self.reply.get("timeline"))
        )

    @property
    def silent(self) -> bool:
        """Whether nothing but thanks has gone, or nothing since they said yes."""
        return not (self.has_sent(*IN_WRITING) if self.kind == "verbal_offer" else self.asked)

    @cached_property
    def a_message_follows(self) -> bool:
        return any(each["step"] in ORDER[1:-1] for each in self.pending)

    @cached_property
    def business_days_left(self) -> bool:
        """Whether they work on any day from today until the other offer must be answered."""
        when = self.today
        while self.deadline and when <= self.deadline:
            if self.work.counts(when):
                return True
            when += timedelta(days=1)
        return False
