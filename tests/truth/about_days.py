"""Sentences that count days, or say that one has passed."""

from datetime import date, timedelta

from tests.truth.claims import Said, claim
from tests.truth.facts import day

USUAL = {"prompt": 3, "standard": 5, "patient": 7}
PUBLIC = {"prompt": 5, "standard": 10, "patient": 15}
AFTER_A_DAY = {"prompt": 1, "standard": 2, "patient": 5}


def row(said: Said, numbers: dict[str, int]) -> int:
    """The number of the row for the pace, which moves the follow-up and nothing else."""
    pace = said.facts.situation.get("pace") or "standard"
    return numbers[pace if said.step["step"] == "follow_up" else "standard"]


def counts(said: Said, number: int, base: date, found: date) -> bool:
    """Whether that is the n-th business day after the day that the wait counts from."""
    facts = said.facts
    public = facts.situation.get("sector") in {"government", "academic"}
    right = number == row(said, PUBLIC if public else USUAL)
    return (
        right and base in {facts.day_0, facts.replied} and facts.work.after(number, base) == found
    )


@claim(
    "They named no day, so count {n} business days from {day}, without that day itself: {day}.",
    "They named no day. Government and universities decide slowly, so count {n} business days from"
    " {day}: {day}.",
)
def _(said: Said, number: int, base: date, found: date) -> bool:
    return said.facts.stated is None and counts(said, number, base, found)


@claim(
    "Count {n} business days from {day}, without that day itself: {day}.",
    "Government and universities decide slowly, so count {n} business days from {day}: {day}.",
)
def _(said: Said, number: int, base: date, found: date) -> bool:
    return counts(said, number, base, found)


def after_the_named_day(said: Said, number: int, found: date) -> bool:
    stated, work = said.facts.stated, said.facts.work
    if stated is None or number != row(said, AFTER_A_DAY):
        return False
    return work.after(number, work.roll(stated)) == found


@claim(
    "They said {day}. Let that day pass, then wait {n} more business days: {day}.",
    "They said {day}. Let that day pass, then wait {n} more business day: {day}.",
)
def _(said: Said, stated: date, number: int, found: date) -> bool:
    facts = said.facts
    same = stated == facts.stated and facts.work.counts(stated)
    return same and after_the_named_day(said, number, found)


@claim("They said {day}. That is not a business day for them ({text}), so {day} stands in for it.")
def _(said: Said, stated: date, reason: str, instead: date) -> bool:
    work = said.facts.work
    weekday = stated.strftime("%A")
    off = not work.counts(stated) and work.roll(stated) == instead
    weekend = said.facts.work.weekend
    named = (reason == weekday) == (weekday[:3].lower() in weekend)
    return stated == said.facts.stated and off and named


@claim(
    "Let that day pass, then wait {n} more business days: {day}.",
    "Let that day pass, then wait {n} more business day: {day}.",
)
def _(said: Said, number: int, found: date) -> bool:
    return after_the_named_day(said, number, found)


@claim("They said {day}. Let that day pass first: {day} is their next business day.")
def _(said: Said, stated: date, found: date) -> bool:
    facts = said.facts
    return stated == facts.stated and facts.work.after(1, facts.work.roll(stated)) == found


def went_on(said: Said, step: str, when: date) -> bool:
    """Whether the message went on that day or, if it has not gone, is planned for it."""
    found = said.facts.steps[step]
    return when == (day(found["sent"]) or day(found["suggested"]))


@claim("Leave a week, and at least 5 business days, after the follow-up on {day}: {day}.")
def _(said: Said, base: date, found: date) -> bool:
    return went_on(said, "follow_up", base) and said.facts.work.a_week_after(base) == found


@claim(
    "A week, and at least 5 business days, after the final check-in on {day} is long enough to"
    " wait: {day}."
)
def _(said: Said, base: date, found: date) -> bool:
    return went_on(said, "final_check_in", base) and said.facts.work.a_week_after(base) == found


@claim(
    "A week, and at least 5 business days, after their answer on {day} is long enough to wait:"
    " {day}."
)
def _(said: Said, base: date, found: date) -> bool:
    return base == said.facts.replied and said.facts.work.a_week_after(base) == found


@claim(
    "A week, and at least 5 business days, after your last message on {day} is long enough to"
    " wait: {day}."
)
def _(said: Said, base: date, found: date) -> bool:
    right = went_on(said, "ask_in_writing_again", base)
    return right and said.facts.work.a_week_after(base) == found


@claim("A thank-you is best on the day of the interview. It is still on time until {day}.")
def _(said: Said, latest: date) -> bool:
    return said.facts.work.after(2, said.facts.day_0) == latest


@claim("The best day was {day}. It has passed, but today is still in time.")
def _(said: Said, planned: date) -> bool:
    step, today = said.step, said.facts.today
    return planned < today == day(step["suggested"]) and today <= date.fromisoformat(step["latest"])


@claim("The best day was {day}. It has passed. {day} is still in time.")
def _(said: Said, planned: date, found: date) -> bool:
    step, today = said.step, said.facts.today
    in_time = found <= date.fromisoformat(step["latest"])
    return planned < today < found == day(step["suggested"]) and in_time


@claim(
    "The best day was {day}, and {day} was the last good one. Both have passed, so write today.",
)
def _(said: Said, planned: date, latest: date) -> bool:
    today = said.facts.today
    is_latest = latest == day(said.step["latest"]) and day(said.step["suggested"]) == today
    return planned <= latest < today and is_latest


@claim(
    "The best day was {day}, and {day} was the last good one. Both have passed, so {day} is the day"
    " to write."
)
def _(said: Said, planned: date, latest: date, found: date) -> bool:
    today = said.facts.today
    is_latest = latest == day(said.step["latest"]) and found == day(said.step["suggested"])
    return planned <= latest < today < found and is_latest


@claim("The day to stop was {day}. It has passed.")
def _(said: Said, planned: date) -> bool:
    return planned < said.facts.today and planned == day(said.step["latest"])


@claim(
    "{day} is their first day back after a closure, and their inbox is full. Write one business"
    " day later: {day}."
)
def _(said: Said, first: date, found: date) -> bool:
    work = said.facts.work
    shut = work.shut_right_before(first) >= 3
    return work.counts(first) and shut and work.after(1, first) == found


@claim("More than {n} days have gone by since {day}, so one message is enough: the final check-in.")
def _(said: Said, number: int, base: date) -> bool:
    facts = said.facts
    alone = facts.steps["follow_up"]["status"] == "skipped"
    return facts.silent and number == 30 and facts.today - base > timedelta(days=number) and alone


@claim(
    "More than {n} days have gone by since {day}. A message about this interview would come too"
    " late."
)
def _(said: Said, number: int, base: date) -> bool:
    facts = said.facts
    return facts.silent and number == 90 and facts.today - base > timedelta(days=number)
