"""Notices: what each says, and when it must be there."""

from datetime import date, timedelta

from tests.truth.claims import Said, claim
from tests.truth.facts import Facts, day


def expected(facts: Facts) -> dict[str, bool]:
    """For each notice that depends on plain facts, whether it must be there."""
    named = facts.stated
    answered = facts.kind not in {None, "decided"} and facts.replied
    close = facts.deadline and facts.deadline <= facts.work.after(2, facts.today)
    told = facts.has_sent("offer_deadline")
    return {
        "no-country": not facts.situation.get("country"),
        "provisional": facts.today < facts.day_0,
        "in-person": bool(facts.situation.get("internal"))
        and not (facts.kind == "decided" or facts.forbidden),
        "not-in-writing": facts.kind == "verbal_offer",
        "call-them": bool(close) and not told and facts.kind != "decided",
    } | (
        {"far-date": named is not None and named - facts.day_0 > timedelta(days=60)}
        if not answered
        else {}
    )


@claim(
    "You have not chosen a country. Saturday and Sunday are left out, public holidays are not.",
)
def _(said: Said) -> bool:
    return not said.facts.situation.get("country")


@claim(
    "We know the public holidays of {text} from {n} to {n}. Outside those years only weekends are"
    " left out."
)
def _(said: Said, _country: str, first: int, last: int) -> bool:
    dates = [said.facts.today, said.facts.day_0, *map(day, suggested(said.facts))]
    return any(when is not None and not first <= when.year <= last for when in dates)


def suggested(facts: Facts) -> list[str]:
    return [each["suggested"] for each in facts.plan["steps"] if each["suggested"]]


@claim("Your interview is still to come, so these dates are provisional.")
def _(said: Said) -> bool:
    return said.facts.today < said.facts.day_0


@claim("You work there already, so a word in person is fine too.")
def _(said: Said) -> bool:
    return bool(said.facts.situation["internal"])


@claim("The day they named, {day}, is more than {n} days after {day}. Is the year right?")
def _(said: Said, stated: date, number: int, base: date) -> bool:
    facts = said.facts
    since = base in {facts.day_0, facts.replied, facts.interview}
    return stated == facts.stated and since and stated - base > timedelta(days=number)


@claim(
    "A yes by word of mouth can still fall through. Until you have it in writing, do not resign,"
    " and do not turn down anything else."
)
def _(said: Said) -> bool:
    return said.facts.kind == "verbal_offer"


@claim(
    "You must answer the other offer by {day}. That is close: call them. If nobody answers, write"
    " on the same day."
)
def _(said: Said, deadline: date) -> bool:
    return deadline == said.facts.deadline


@claim("{text} follows the moon: {day} may move by a day or two.")
def _(said: Said, name: str, when: date) -> bool:
    return moon(said, name, when, when)


@claim("{text} follows the moon: {day} to {day} may move by a day or two.")
def _(said: Said, name: str, first: date, last: date) -> bool:
    return moon(said, name, first, last)


def moon(said: Said, name: str, first: date, last: date) -> bool:
    """Whether the plan leaves out those days for that holiday, as expected days."""
    days = {
        day(off["date"]): off
        for each in said.facts.plan["steps"]
        for off in each["skipped_days"]
        if off["estimated"] and off["cause"] == "holiday" and off["name"].startswith(name)
    }
    return {first, last} <= set(days)


@claim(
    "We take it that the office is shut from 24 December to 1 January. If it is not, say so in the"
    " form."
)
def _(said: Said) -> bool:
    off = [each for step in said.facts.plan["steps"] for each in step["skipped_days"]]
    closed = [date.fromisoformat(each["date"]) for each in off if each["cause"] == "closure"]
    return said.facts.work.year_end and any(
        (when.month, when.day) >= (12, 24) or (when.month, when.day) == (1, 1) for when in closed
    )


@claim(
    "We count quarters from January. A firm's own year may begin in another month, so ask if it"
    " matters."
)
def _(said: Said) -> bool:
    return "quarter" in str(said.facts.situation)
