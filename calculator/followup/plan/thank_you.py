"""The thank-you: done, skipped with its reason, or pending with its days."""

from dataclasses import replace
from datetime import date

from followup.plan.case import Case
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import ReplyKind, StepName
from followup.plan.steps import Step, done, pending, skipped
from followup.plan.windows import Window, after_a_closure, thank_you
from followup.words import in_words


def thank_you_step(case: Case, messages: tuple[Step, ...]) -> Step:
    """The step; `messages` are those that may come after it, in their order."""
    window = after_a_closure(thank_you(case.day_0, case.calendar), case.calendar)
    if sent := case.sent.get(StepName.THANK_YOU):
        return done(StepName.THANK_YOU, window, sent)
    if why := _does_not_apply(case):
        return skipped(StepName.THANK_YOU, why)
    if case.reply and case.reply.on:
        window = window.because(case.news)
    if case.today == case.day_0:
        form = "why_decided_today" if case.named == case.today else "why"
        window = replace(window, why=(*window.why, reason("interview-today", form)))
    step = pending(StepName.THANK_YOU, window, case.today, case.calendar)
    if why := _comes_too_late(case, step, window, messages):
        return skipped(StepName.THANK_YOU, why)
    return step


def _does_not_apply(case: Case) -> Reason | None:
    if case.decided:
        return reason("decided")
    if any(day >= case.day_0 for day in case.sent.values()):
        return reason("passed-over")
    if case.happened(ReplyKind.REOPENED) or case.has_no_interview:
        return case.news
    return case.silence_over("long-ago")


def _comes_too_late(
    case: Case, step: Step, planned: Window, messages: tuple[Step, ...]
) -> Reason | None:
    """Why the thanks belong into a later message, or into none, if they do."""
    deadline = case.situation.offer_deadline
    if deadline and step.day and step.day > deadline:
        return reason("other-offer", deadline=in_words(deadline))
    following = next((each for each in messages if each.pending), None)
    if not _is_over(case, step, planned, following):
        return None
    if following:
        return reason("thank-you-missed")
    form = "why_met_again" if case.next_round else "why_no_message"
    return reason("thank-you-missed", form)


def _is_over(case: Case, step: Step, planned: Window, following: Step | None) -> bool:
    """Whether it is too late for a thank-you of its own.

    That is so after business day 5, and sooner if the next message may go: once the time for
    the thank-you has passed, or where both would go on the same day.
    """
    if case.today > planned.latest:
        last = case.calendar.after(number("thank-you-missed", "latest"), case.day_0)
        may_follow = following is not None and _reached(following.earliest, case.today)
        return case.today > last or may_follow
    if following is None or following.name is StepName.OFFER_DEADLINE:
        return False
    return case.today > planned.suggested and _reached(following.suggested, step.suggested)


def _reached(day: date | None, by: date | None) -> bool:
    return day is not None and by is not None and day <= by
