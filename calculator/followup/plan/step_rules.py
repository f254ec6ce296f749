"""What applies to each step: done, skipped with its reason, or pending with its days."""

from dataclasses import replace
from datetime import date

from followup.plan.case import Case
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import Pace
from followup.plan.steps import Step, StepName, done, pending, skipped
from followup.plan.windows import (
    Window,
    a_week_after,
    after_stated_date,
    follow_up_without_date,
    from_today,
    on_the_day,
    thank_you,
)
from followup.words import in_words


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps in their order. `offer_deadline` is there only with another offer."""
    follow_up = _follow_up(case)
    check_in = _final_check_in(case, follow_up)
    steps = [_thank_you(case), follow_up, check_in, _move_on(case, check_in)]
    if deadline := case.situation.offer_deadline:
        steps.insert(1, _offer_deadline(case, deadline))
    return tuple(steps)


def _thank_you(case: Case) -> Step:
    window = thank_you(case.situation.interview_date, case.calendar)
    if sent := case.situation.thank_you_sent:
        return done(StepName.THANK_YOU, window, sent)
    if why := _thank_you_is_over(case, window):
        return skipped(StepName.THANK_YOU, why)
    if case.today == case.situation.interview_date:
        window = replace(window, why=(*window.why, reason("interview-today")))
    return pending(StepName.THANK_YOU, window, case.today, case.calendar)


def _thank_you_is_over(case: Case, window: Window) -> Reason | None:
    if case.decided:
        return reason("decided")
    if not case.nothing_sent:
        return reason("passed-over")
    if why := case.silence_over("long-ago"):
        return why
    if case.asked_not_to_write and case.today > _day_to_stop_unasked(case):
        return reason("no-contact")
    late = case.today > window.latest
    if late and case.today >= _follow_up_window(case).earliest:
        return reason("thank-you-missed")
    return None


def _follow_up(case: Case) -> Step:
    if sent := case.situation.follow_up_sent:
        then = case.before_they_answered() if case.answered_since(sent) else case
        return done(StepName.FOLLOW_UP, _follow_up_window(then), sent)
    if case.situation.final_check_in_sent:
        return skipped(StepName.FOLLOW_UP, reason("passed-over"))
    if why := case.no_more_messages() or case.silence_over("late-start"):
        return skipped(StepName.FOLLOW_UP, why)
    window = case.after_they_are_back(_follow_up_window(case))
    return pending(StepName.FOLLOW_UP, window, case.today, case.calendar)


def _follow_up_window(case: Case) -> Window:
    pace = case.situation.pace
    if case.stated:
        window = after_stated_date(case.stated, pace, case.calendar)
    else:
        sector = case.situation.sector
        window = follow_up_without_date(case.waits_from, sector, pace, case.calendar)
    return case.with_their_answer(window)


def _final_check_in(case: Case, follow_up: Step) -> Step:
    if sent := case.situation.final_check_in_sent:
        then = case.before_they_answered() if case.answered_since(sent) else case
        return done(StepName.FINAL_CHECK_IN, _final_check_in_window(then, follow_up), sent)
    window = _final_check_in_window(case, follow_up)
    if why := case.no_more_messages():
        return skipped(StepName.FINAL_CHECK_IN, why)
    if not follow_up.pending:
        window = case.after_they_are_back(window)
    return pending(StepName.FINAL_CHECK_IN, window, case.today, case.calendar)


def _final_check_in_window(case: Case, follow_up: Step) -> Window:
    if late := case.silence_over("late-start"):
        days = number("final-check-in", "latest")
        return from_today(case.today, late, case.calendar, days_to_spare=days)
    sent = case.situation.follow_up_sent
    base = follow_up.day or _follow_up_window(case).suggested
    if sent and case.answered_since(sent):
        if case.stated:
            window = after_stated_date(case.stated, Pace.STANDARD, case.calendar)
            return case.with_their_answer(window)
        base = case.waits_from
    window = a_week_after("final-check-in", base, case.calendar)
    return case.after_the_stated_day(window)


def _move_on(case: Case, check_in: Step) -> Step:
    if case.decided:
        return skipped(StepName.MOVE_ON, reason("decided"))
    window = case.after_the_stated_day(_move_on_window(case, check_in))
    if deadline := case.situation.offer_deadline:
        window = on_the_day(deadline, reason("other-offer", deadline=in_words(deadline)))
    return pending(StepName.MOVE_ON, window, case.today, case.calendar)


def _move_on_window(case: Case, check_in: Step) -> Window:
    if check_in.day:
        return a_week_after("move-on", check_in.day, case.calendar)
    late = case.silence_over("long-ago")
    if late and not case.asked_not_to_write:
        return from_today(case.today, late, case.calendar)
    window = on_the_day(_day_to_stop_unasked(case), reason("no-contact"))
    return replace(window, base=case.situation.interview_date)


def _day_to_stop_unasked(case: Case) -> date:
    """The day to stop where they asked not to be written to."""
    return case.calendar.after(number("no-contact", "move_on"), case.situation.interview_date)


def _offer_deadline(case: Case, deadline: date) -> Step:
    if case.decided:
        return skipped(StepName.OFFER_DEADLINE, reason("decided"))
    why = reason("other-offer", deadline=in_words(deadline))
    window = from_today(case.today, why, case.calendar)
    latest = max(case.calendar.after(-1, deadline), window.suggested)
    window = replace(window, latest=latest)
    return pending(StepName.OFFER_DEADLINE, window, case.today, case.calendar)
