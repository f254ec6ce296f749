"""Sentences that say when to stop, and why nothing more is to be done."""

from datetime import date, timedelta

from tests.truth.about_next import is_by, is_for
from tests.truth.claims import Said, Value, claim
from tests.truth.facts import IN_WRITING, day


def reached(said: Said) -> bool:
    """Whether the day to stop has come. To stop needs no business day."""
    first = day(said.facts.steps["move_on"]["earliest"])
    is_next = said.facts.plan["next"]["step"] == "move_on"
    return is_next and first is not None and first <= said.facts.today


@claim("Stop waiting {when}. You have done your part.")
def _(said: Said, when: Value) -> bool:
    waits_for_monday = reached(said) and when != "today"
    asked = said.facts.asked and said.facts.kind != "verbal_offer"
    return is_for(said, "move_on", when) and asked and not waits_for_monday


@claim(
    "If the offer has not come in writing by {day}, count on it no longer. You have done your part."
)
def _(said: Said, when: date) -> bool:
    asked = said.facts.kind == "verbal_offer" and said.facts.has_sent(*IN_WRITING)
    return asked and not reached(said) and is_for(said, "move_on", when)


@claim("The offer has not come in writing, so count on it no longer. You have done your part.")
def _(said: Said) -> bool:
    return reached(said) and said.facts.has_sent(*IN_WRITING)


@claim("You can stop waiting. You have done your part.")
def _(said: Said) -> bool:
    return reached(said) and said.facts.asked


@claim("You can stop waiting. It is too late for a message about this interview.")
def _(said: Said) -> bool:
    since = said.facts.today - timedelta(days=90)
    return (
        said.facts.silent
        and said.facts.day_0 < since
        and said.facts.plan["next"]["step"] == "move_on"
    )


@claim("They asked you not to get in touch. If nothing has come by {day}, stop waiting.")
def _(said: Said, when: date) -> bool:
    facts = said.facts
    ahead = not reached(said) and when == day(facts.plan["next"]["on"]) > facts.today  # type: ignore[operator]
    return facts.forbidden and ahead


@claim(
    "You can stop waiting. They asked you not to get in touch, and {n} business days have passed."
)
def _(said: Said, number: int) -> bool:
    facts = said.facts
    passed = facts.work.after(number, facts.day_0) <= facts.today
    return facts.forbidden and passed and reached(said)


@claim("They know about your other offer. If nothing has come by {day}, answer it without them.")
def _(said: Said, when: date) -> bool:
    right = when == said.facts.deadline and when > said.facts.today
    return right and said.facts.has_sent("offer_deadline")


@claim("They know about your other offer. If nothing comes today, answer it without them.")
def _(said: Said) -> bool:
    return said.facts.deadline == said.facts.today and said.facts.has_sent("offer_deadline")


def answers_without_them(said: Said) -> bool:
    return not (said.facts.business_days_left or said.facts.has_sent("offer_deadline"))


CALL = "If you have a number for them, call; if not, answer without them."


@claim(f"You must answer your other offer today, and they have no business day until then. {CALL}")
def _(said: Said) -> bool:
    return is_by(said, "today", None) and answers_without_them(said)


@claim(
    "You must answer your other offer tomorrow, {day}, and they have no business day until then."
    f" {CALL}"
)
def _(said: Said, deadline: date) -> bool:
    return is_by(said, "tomorrow", deadline) and answers_without_them(said)


@claim(
    f"You must answer your other offer by {{day}}, and they have no business day until then. {CALL}"
)
def _(said: Said, deadline: date) -> bool:
    return is_by(said, "", deadline) and answers_without_them(said)
