"""The follow-up and the final check-in: the two messages that ask how the decision is going."""

from dataclasses import replace
from datetime import date

from followup.plan.case import Case
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import Channel, Pace, ReplyKind, StepName
from followup.plan.steps import Step, done, pending, skipped
from followup.plan.windows import (
    Window,
    a_week_after,
    after_stated_date,
    business_days_on,
    follow_up_without_date,
    from_today,
)
from followup.words import count_of, in_words


def follow_up_step(case: Case) -> Step:
    """The first message that asks: done, skipped with its reason, or pending with its days."""
    if sent := case.sent.get(StepName.FOLLOW_UP):
        then = case.before_they_answered() if case.answered_since(sent) else case
        return done(StepName.FOLLOW_UP, follow_up_window(then), sent)
    if StepName.FINAL_CHECK_IN in case.sent:
        return skipped(StepName.FOLLOW_UP, reason("passed-over"))
    if why := case.no_more_messages():
        return skipped(StepName.FOLLOW_UP, why)
    if why := _asked_for_otherwise(case) or case.silence_over("late-start"):
        return skipped(StepName.FOLLOW_UP, why)
    window = _however_they_answer(case.after_they_are_back(follow_up_window(case)), case)
    return pending(StepName.FOLLOW_UP, window, case.today, case.calendar)


def _asked_for_otherwise(case: Case) -> Reason | None:
    """Why no follow-up comes before a check-in on hold, or instead of an offer in writing."""
    if case.answered and case.happened(ReplyKind.ON_HOLD):
        return reason("on-hold", "why_no_follow_up", replied=in_words(case.answered))
    return case.news if case.happened(ReplyKind.VERBAL_OFFER) else None


def _however_they_answer(window: Window, case: Case) -> Window:
    """The same window: how they get in touch changes no day, and a call must not be missed."""
    if case.situation.channel is not Channel.PHONE:
        return window
    return replace(window, why=(*window.why, reason("channel")))


def follow_up_window(case: Case, pace: Pace | None = None) -> Window:
    """Business days from the day they named, from their answer, or from the interview."""
    pace = pace or case.situation.pace
    if case.stated:
        return after_stated_date(case.stated, pace, case.calendar).because(case.news)
    form = "why_again" if case.news else "why"
    sector = case.situation.sector
    window = follow_up_without_date(case.waits_from, sector, pace, case.calendar, form)
    return case.after_what_still_stands(window.because(case.news), pace)


def final_check_in_step(case: Case, follow_up: Step) -> Step:
    """The second and last message that asks."""
    if sent := case.sent.get(StepName.FINAL_CHECK_IN):
        then = case.before_they_answered() if case.answered_since(sent) else case
        return done(StepName.FINAL_CHECK_IN, _final_check_in_window(then, follow_up), sent)
    if why := case.no_more_messages():
        return skipped(StepName.FINAL_CHECK_IN, why)
    if case.news and case.happened(ReplyKind.VERBAL_OFFER):
        return skipped(StepName.FINAL_CHECK_IN, case.news)  # they are asked to put it in writing
    window = _the_one_message(case) or _final_check_in_window(case, follow_up)
    if not follow_up.pending:
        window = _however_they_answer(case.after_they_are_back(window), case)
    return pending(StepName.FINAL_CHECK_IN, window, case.today, case.calendar)


def _the_one_message(case: Case) -> Window | None:
    """After a long silence one message is enough, and it is for today."""
    late = case.silence_over("late-start")
    days = number("final-check-in", "latest")
    return from_today(case.today, late, case.calendar, days_to_spare=days) if late else None


def _final_check_in_window(case: Case, follow_up: Step) -> Window:
    sent = follow_up.sent
    if case.happened(ReplyKind.ON_HOLD) and case.answered:
        window = _check_in_on_hold(case, case.answered)
    elif sent and (case.answered_since(sent) or sent < case.day_0):
        window = follow_up_window(case, Pace.STANDARD)
    else:
        base = follow_up.day or follow_up_window(case).suggested
        window = a_week_after("final-check-in", base, case.calendar)
        return case.after_the_stated_day(window)
    if case.happened(ReplyKind.NEW_DATE) and case.stated:
        return window  # the new day rules, however near it is
    return _a_week_apart(window, follow_up, case)


def _check_in_on_hold(case: Case, answered: date) -> Window:
    """One check-in: after a day that they named, or a good while after they said so."""
    if case.stated:
        return follow_up_window(case, Pace.STANDARD)
    days = number("on-hold", "check_in")
    window = business_days_on(answered, days, number("on-hold", "latest"), case.calendar)
    why = reason(
        "on-hold",
        "why_check_in",
        days=count_of(days, "business day"),
        base=in_words(answered),
        day=in_words(window.suggested),
    )
    return case.after_what_still_stands(window.because(case.news, why), Pace.STANDARD)


def _a_week_apart(window: Window, follow_up: Step, case: Case) -> Window:
    """The same window, but not sooner after the follow-up than a final check-in may come."""
    if follow_up.sent is None:
        return window
    apart = a_week_after("final-check-in", follow_up.sent, case.calendar)
    return window.not_before(apart.earliest, apart.suggested, *apart.why)
