"""Sentences that say what to do next, and when."""

from datetime import date, timedelta
from typing import Any

from tests.truth.claims import Said, Value, claim
from tests.truth.facts import day


def is_for(said: Said, step: str, when: Value) -> bool:
    """Whether the step is next, on that day, and "today" only if it is."""
    facts, following = said.facts, said.facts.plan["next"]
    on = facts.today if when == "today" else when
    is_today = bool(on == facts.today)
    right = following["step"] == step and day(following["on"]) == on
    return bool(right) and (when == "today") is is_today


def is_late(step: dict[str, Any]) -> bool:
    return bool(step["status"] == "overdue")


@claim("There is nothing left to send. They have told you their decision.")
def _(said: Said) -> bool:
    return said.facts.kind == "decided" and not said.facts.pending


@claim(
    "Before you leave the interview, ask when they will decide and whom you may write to, and note"
    " the names."
)
def _(said: Said) -> bool:
    return said.facts.today < said.facts.day_0 == day(said.facts.plan["next"]["on"])


@claim("Prepare for your next round on {day}.")
def _(said: Said, when: date) -> bool:
    return said.facts.round_ahead and when == said.facts.on == day(said.facts.plan["next"]["on"])


@claim("Before you leave it, ask when they will decide.")
def _(said: Said) -> bool:
    return said.facts.round_ahead


@claim("Your thank-you for the last one can still go {when}.")
def _(said: Said, when: Value) -> bool:
    step, today = said.facts.steps["thank_you"], said.facts.today
    return step in said.facts.pending and day(step["suggested"]) == (
        today if when == "today" else when
    )


@claim("Send your thank-you {when}.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "thank_you", when) and not said.facts.has_sent("thank_you")


@claim("Send your thank-you later today. Let a few hours pass first.")
def _(said: Said) -> bool:
    facts = said.facts
    today = is_for(said, "thank_you", "today") and facts.today == facts.day_0
    return today and facts.stated != facts.today


@claim("They decide today, so send your thank-you within the next two hours.")
def _(said: Said) -> bool:
    facts = said.facts
    return is_for(said, "thank_you", "today") and facts.today == facts.day_0 == facts.stated


@claim(
    "They decide today, so thank them within the next two hours if you can. If not, send your"
    " thank-you {when}."
)
def _(said: Said, when: Value) -> bool:
    facts = said.facts
    return is_for(said, "thank_you", when) and facts.today == facts.day_0 == facts.stated


def is_by(said: Said, words: str, deadline: Value) -> bool:
    """Whether "today" or "tomorrow" is so."""
    away = {"today": 0, "tomorrow": 1}.get(words)
    facts = said.facts
    if facts.deadline is None or (deadline is not None and deadline != facts.deadline):
        return False
    return away is None or facts.deadline - facts.today == timedelta(days=away)


def tells(said: Said, when: Value, *, close: bool) -> bool:
    facts = said.facts
    if facts.deadline is None:
        return False
    soon = facts.deadline <= facts.work.after(2, facts.today)
    in_time = date.fromisoformat(facts.plan["next"]["on"]) <= facts.deadline
    return is_for(said, "offer_deadline", when) and soon == close and in_time


@claim("Tell them {when} about your other offer and the date by which you must answer it.")
def _(said: Said, when: Value) -> bool:
    return tells(said, when, close=False)


@claim(
    "Tell them {when} about your other offer, and ask for theirs in writing. You must answer the"
    " other one by {day}."
)
def _(said: Said, when: Value, deadline: date) -> bool:
    yes = said.facts.kind == "verbal_offer"
    return yes and tells(said, when, close=False) and is_by(said, "", deadline)


@claim("Call them {when} about your other offer: you must answer it today.")
def _(said: Said, when: Value) -> bool:
    return tells(said, when, close=True) and is_by(said, "today", None)


@claim("Call them {when} about your other offer: you must answer it tomorrow, {day}.")
def _(said: Said, when: Value, deadline: date) -> bool:
    return tells(said, when, close=True) and is_by(said, "tomorrow", deadline)


@claim("Call them {when} about your other offer: you must answer it by {day}.")
def _(said: Said, when: Value, deadline: date) -> bool:
    return tells(said, when, close=True) and is_by(said, "", deadline)


@claim(
    "Call them {when} about your other offer, and ask for theirs in writing: you must answer the"
    " other one {text}."
)
def _(said: Said, when: Value, by: str) -> bool:
    words = by.split(",", maxsplit=1)[0] if by.startswith("to") else ""
    yes = said.facts.kind == "verbal_offer"
    return yes and tells(said, when, close=True) and is_by(said, words, None)


@claim("If nobody answers, write on the same day.")
def _(said: Said) -> bool:
    return said.facts.deadline is not None


@claim("Send your follow-up {when}.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "follow_up", when) and not said.facts.has_sent("follow_up")


@claim("Send your follow-up {when}, and ask about the next steps.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "follow_up", when) and said.facts.kind == "references"


@claim("Send your follow-up {when}, and ask when the next round is.")
def _(said: Said, when: Value) -> bool:
    right = said.facts.kind == "next_round" and said.facts.on is None
    return is_for(said, "follow_up", when) and right


@claim("Send your follow-up {when}, and ask for a new day for the interview.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "follow_up", when) and said.facts.called_off


@claim("Send one final check-in {when}.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "final_check_in", when) and said.facts.asked


@claim("Send one short message {when}: a final check-in.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "final_check_in", when) and not said.facts.asked


@claim("Ask for the offer in writing {when}. Until you have it, give nothing up.")
def _(said: Said, when: Value) -> bool:
    again = said.facts.has_sent("ask_in_writing", "ask_in_writing_again")
    return is_for(said, "ask_in_writing", when) and not again


@claim("Ask once more for the offer in writing {when}. Until you have it, give nothing up.")
def _(said: Said, when: Value) -> bool:
    return is_for(said, "ask_in_writing_again", when) and said.facts.has_sent("ask_in_writing")


@claim(
    "The usual time for it has passed, but it is still welcome.",
    "The usual time for it has passed, but it can still go.",
)
def _(said: Said) -> bool:
    return is_late(said.step) and day(said.step["latest"]) < said.facts.today  # type: ignore[operator]
