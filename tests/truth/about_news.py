"""Sentences about what has happened: what was sent, and what they said and did."""

from datetime import date

from tests.truth.claims import Said, claim
from tests.truth.facts import ORDER, day


@claim("You sent it on {day}.")
def _(said: Said, when: date) -> bool:
    return when == day(said.step["sent"]) and when in {each for _, each in said.facts.sent}


@claim("You have already sent a later message.")
def _(said: Said) -> bool:
    order = list(ORDER)
    later = order[order.index(said.step["step"]) + 1 :]
    since = [step for step, when in said.facts.sent if when >= said.facts.day_0]
    sent = since if said.step["step"] == "thank_you" else [step for step, _ in said.facts.sent]
    return not set(later).isdisjoint(sent) and said.step["status"] == "skipped"


@claim("They told you their decision.")
def _(said: Said) -> bool:
    return said.facts.kind == "decided"


@claim("It is late for a thank-you of its own. Put your thanks into your next message.")
def _(said: Said) -> bool:
    return said.facts.a_message_follows and not said.facts.has_sent("thank_you")


@claim("It is late for a thank-you of its own. Thank them when you meet again.")
def _(said: Said) -> bool:
    return said.facts.round_ahead and not said.facts.a_message_follows


@claim("It is too late for a thank-you of its own, and you have no other message to send.")
def _(said: Said) -> bool:
    return not said.facts.a_message_follows and said.facts.today > said.facts.work.after(
        2, said.facts.day_0
    )


@claim("They answered on {day} and named a new day.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    return (
        facts.kind in {"new_date", "out_of_office"} and when == facts.replied and bool(facts.stated)
    )


@claim("They answered on {day} without naming a day, so the wait starts again there.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    return facts.kind == "new_date" and when == facts.replied and facts.stated is None


@claim("They are away until {day}. Give them a day at their desk first: {day}.")
def _(said: Said, until: date, found: date) -> bool:
    return until == said.facts.until and said.facts.work.after(2, until) == found


@claim("They asked you not to get in touch.")
def _(said: Said) -> bool:
    return said.facts.forbidden


@claim(
    "They asked you not to get in touch, so wait for {n} business days and no longer: until {day}."
)
def _(said: Said, number: int, found: date) -> bool:
    facts = said.facts
    return facts.forbidden and number == 10 and facts.work.after(number, facts.day_0) == found


@claim("Your other offer must be answered by {day}. That comes before every other wait.")
def _(said: Said, deadline: date) -> bool:
    return deadline == said.facts.deadline


@claim(
    "Your other offer must be answered by {day}, and they have no business day until then.",
)
def _(said: Said, deadline: date) -> bool:
    return deadline == said.facts.deadline and not said.facts.business_days_left


@claim("Let a few hours pass first. Write it at a desk, not on the way out.")
def _(said: Said) -> bool:
    facts = said.facts
    return facts.today == facts.day_0 and facts.stated != facts.today


@claim("They decide today, so it counts most within the next two hours.")
def _(said: Said) -> bool:
    return said.facts.today == said.facts.day_0 == said.facts.stated


@claim("They said on {day} that there will be another round. You do not have its day yet.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "next_round" and said.facts.on is None and when == said.facts.replied


@claim("Your next round is on {day}. Until then there is nothing to ask.")
def _(said: Said, when: date) -> bool:
    return said.facts.round_ahead and when == said.facts.on


@claim("Your last conversation was the round on {day}, so the days count from there.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    return facts.kind == "next_round" and when == facts.on == facts.day_0 <= facts.today


@claim("They said yes on {day}, but you do not have it in writing yet.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "verbal_offer" and when == said.facts.replied


@claim(
    "Give them {n} business days from {day} to put it in writing: {day}.",
)
def _(said: Said, number: int, base: date, found: date) -> bool:
    facts = said.facts
    return number == 2 and base == facts.replied and facts.work.after(number, base) == found


@claim("Leave {n} business days after your first request on {day}: {day}.")
def _(said: Said, number: int, base: date, found: date) -> bool:
    first = said.facts.steps["ask_in_writing"]
    went = base == (day(first["sent"]) or day(first["suggested"]))
    return went and number == 5 and said.facts.work.after(number, base) == found


@claim(
    "They turned to your references or a background check on {day}. That is a good sign, and not"
    " yet a decision."
)
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "references" and when == said.facts.replied


@claim("They said on {day} that they are still deciding, so the wait starts again there.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "still_deciding" and when == said.facts.replied


@claim("They said on {day} that they are still deciding, and named a day.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    return facts.kind == "still_deciding" and when == facts.replied and facts.stated is not None


@claim("The job was put on hold on {day}.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "on_hold" and when == said.facts.replied


@claim("The job was put on hold on {day}. One check-in is enough, so no follow-up comes before it.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    asks_once = facts.steps["final_check_in"] in facts.pending
    return facts.kind == "on_hold" and when == facts.replied and asks_once


@claim("Leave it for {n} business days from {day}: until {day}.")
def _(said: Said, number: int, base: date, found: date) -> bool:
    facts = said.facts
    return number == 20 and base == facts.replied and facts.work.after(number, base) == found


@claim("The interview was moved to {day}, so the days count from there.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "rescheduled" and when == said.facts.on


@claim("You last wrote before the new day of the interview, so wait until {day}.")
def _(said: Said, found: date) -> bool:
    facts = said.facts
    wrote = max(when for step, when in facts.sent if step in {"follow_up", "final_check_in"})
    moved = facts.kind == "rescheduled" and facts.on is not None and wrote < facts.on
    return moved and found <= date.fromisoformat(said.step["suggested"])


@claim("The interview was called off on {day}, and you have no new day yet.")
def _(said: Said, when: date) -> bool:
    return said.facts.called_off and when == said.facts.replied


@claim("They came back to you on {day}, so the plan starts again there.")
def _(said: Said, when: date) -> bool:
    return said.facts.kind == "reopened" and when == said.facts.replied


@claim(
    "They said that they would phone. That changes no day. If you miss the call, answer it on the"
    " same day."
)
def _(said: Said) -> bool:
    return said.facts.situation.get("channel") == "phone"
