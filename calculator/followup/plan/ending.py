"""How the wait ends: another offer that must be answered, and the day to stop."""

from dataclasses import replace
from datetime import date

from followup.plan.asks import follow_up_window
from followup.plan.case import Case
from followup.plan.rules import number, reason
from followup.plan.situation import StepName
from followup.plan.steps import Step, done, pending, skipped
from followup.plan.windows import Window, a_week_after, from_today, on_the_day
from followup.words import count_of, in_words


def offer_deadline_step(case: Case, deadline: date) -> Step:
    """Tell them of the other offer: today, and never after the day it must be answered."""
    name = StepName.OFFER_DEADLINE
    why = reason("other-offer", deadline=in_words(deadline))
    window = from_today(case.today, why, case.calendar)
    window = replace(window, latest=max(case.calendar.after(-1, deadline), window.suggested))
    if sent := case.sent.get(name):
        return done(name, window, sent)
    if case.decided:
        return skipped(name, reason("decided"))
    if window.suggested > deadline:
        why = reason("other-offer", "why_no_business_day", deadline=in_words(deadline))
        return skipped(name, why)
    return pending(name, window, case.today, case.calendar)


def move_on_step(case: Case, last_message: Step) -> Step:
    """The day to stop waiting, a while after the last message."""
    if case.decided:
        return skipped(StepName.MOVE_ON, reason("decided"))
    if deadline := case.situation.offer_deadline:
        window = on_the_day(deadline, reason("other-offer", deadline=in_words(deadline)))
    elif day := case.next_round:
        why = reason("next-round", "why_ahead", day=in_words(day))
        return skipped(StepName.MOVE_ON, why)
    else:
        window = case.after_the_stated_day(_window(case, last_message))
    return pending(StepName.MOVE_ON, window, case.today, case.calendar)


def _window(case: Case, last_message: Step) -> Window:
    if last_message.day is None:
        return _without_a_message(case)
    sent = last_message.sent
    if sent and case.answered and case.answered_since(sent):
        return a_week_after("move-on", case.answered, case.calendar, "why_answer").because(
            case.news
        )
    window = a_week_after("move-on", last_message.day, case.calendar, _form(last_message))
    if sent and sent < case.day_0:  # the interview was moved since
        last = follow_up_window(case).latest
        return window.not_before(last, last, reason("rescheduled", "why_stop", day=in_words(last)))
    return window


def _form(last_message: Step) -> str:
    in_writing = last_message.name is StepName.ASK_IN_WRITING_AGAIN
    return "why_in_writing" if in_writing else "why"


def _without_a_message(case: Case) -> Window:
    """They asked not to be written to, or it is too late for a message."""
    late = case.silence_over("long-ago")
    if late and not case.asked_not_to_write:
        return from_today(case.today, late, case.calendar)
    days = number("no-contact", "move_on")
    day = case.calendar.after(days, case.day_0)
    why = reason("no-contact", "why_stop", days=count_of(days, "business day"), day=in_words(day))
    return replace(on_the_day(day, why), base=case.day_0)
