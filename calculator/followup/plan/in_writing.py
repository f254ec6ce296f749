"""After a yes by word of mouth: asking for the offer in writing, and asking once more."""

from datetime import date

from followup.plan.case import Case
from followup.plan.rules import number, reason
from followup.plan.situation import Pace, ReplyKind, StepName
from followup.plan.steps import Step, done, pending, skipped
from followup.plan.windows import Window, after_stated_date, business_days_on
from followup.words import count_of, in_words

RULE = "ask-in-writing"


def in_writing_steps(case: Case) -> tuple[Step, ...]:
    """Both steps, or none where they have not said yes by word of mouth."""
    if not (case.happened(ReplyKind.VERBAL_OFFER) and case.answered):
        return ()
    first = _ask(case, case.answered)
    return first, _ask_again(case, first)


def _ask(case: Case, yes: date) -> Step:
    name, again = StepName.ASK_IN_WRITING, StepName.ASK_IN_WRITING_AGAIN
    window = _window(case, yes).because(case.news)
    if sent := case.sent.get(name):
        return done(name, window, sent)
    if again in case.sent:
        return skipped(name, reason("passed-over"))
    if why := case.no_more_messages():
        return skipped(name, why)
    return pending(name, case.after_they_are_back(window), case.today, case.calendar)


def _window(case: Case, yes: date) -> Window:
    if case.stated:
        return after_stated_date(case.stated, Pace.STANDARD, case.calendar)
    days = number(RULE, "suggested")
    suggested = case.calendar.after(days, yes)
    why = reason(
        RULE,
        days=count_of(days, "business day"),
        base=in_words(yes),
        day=in_words(suggested),
    )
    window = Window(
        base=yes,
        earliest=case.calendar.after(number(RULE, "earliest"), yes),
        suggested=suggested,
        latest=case.calendar.after(number(RULE, "latest"), yes),
        why=(why,),
    )
    return case.after_what_still_stands(window, Pace.STANDARD)


def _ask_again(case: Case, first: Step) -> Step:
    name = StepName.ASK_IN_WRITING_AGAIN
    days = number(RULE, "again")
    base = first.day or case.answered or case.today
    window = business_days_on(base, days, number(RULE, "again_latest"), case.calendar)
    why = reason(
        RULE,
        "why_again",
        days=count_of(days, "business day"),
        base=in_words(base),
        day=in_words(window.suggested),
    )
    if sent := case.sent.get(name):
        return done(name, window, sent)
    if reasons := case.no_more_messages():
        return skipped(name, reasons)
    window = case.after_the_stated_day(window.because(why))
    if not first.pending:
        window = case.after_they_are_back(window)
    return pending(name, window, case.today, case.calendar)
