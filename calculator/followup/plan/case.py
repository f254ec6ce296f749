"""A situation with what is worked out from it once, and the questions that the steps ask."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup.business_days.calendar import BusinessCalendar
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import ReplyKind, Situation, Timeline, TimelineKind
from followup.plan.windows import Window, after_stated_date
from followup.words import in_words


@dataclass(frozen=True, slots=True)
class Case:
    """A situation, the employer's calendar, and what they said last."""

    situation: Situation
    calendar: BusinessCalendar
    timeline: Timeline
    waits_from: date
    """The day that a wait without a stated day counts from: day 0, or their answer."""
    answered: date | None
    """The day they answered with a new timeline."""

    @property
    def today(self) -> date:
        """The day of the plan."""
        return self.situation.today

    @property
    def stated(self) -> date | None:
        """The day they named last, if they named one."""
        return self.timeline.day

    @property
    def decided(self) -> bool:
        """Whether they have told the candidate their decision."""
        reply = self.situation.reply
        return reply is not None and reply.kind is ReplyKind.DECIDED

    @property
    def nothing_sent(self) -> bool:
        """Whether neither the follow-up nor the final check-in has gone."""
        return not (self.situation.follow_up_sent or self.situation.final_check_in_sent)

    @property
    def asked_not_to_write(self) -> bool:
        """Whether they asked, then or since, not to be contacted."""
        return TimelineKind.NO_CONTACT in {self.timeline.kind, self.situation.timeline.kind}

    def silence_over(self, rule: str) -> Reason | None:
        """The rule as a reason, if more days have gone by in silence than it allows.

        Days count from the interview, or from the day they named or answered; what has
        been sent, other than a thank-you, ends the silence.
        """
        since = self.calendar.roll(self.stated) if self.stated else self.waits_from
        days = number(rule, "calendar_days")
        if not self.nothing_sent or self.today - since <= timedelta(days=days):
            return None
        return reason(rule, days=f"{days} days", base=in_words(since))

    def no_more_messages(self) -> Reason | None:
        """Why neither the follow-up nor the final check-in is to be sent any more, if so."""
        if self.decided:
            return reason("decided")
        if deadline := self.situation.offer_deadline:
            return reason("other-offer", deadline=in_words(deadline))
        if self.asked_not_to_write:
            return reason("no-contact")
        return self.silence_over("long-ago")

    def answered_since(self, sent: date) -> bool:
        """Whether they gave a new timeline on that day or after it."""
        return self.answered is not None and self.answered >= sent

    def before_they_answered(self) -> "Case":
        """The case as it was, when what they said at the interview still held."""
        interview = self.situation.interview_date
        then = self.situation.timeline
        return replace(self, timeline=then, waits_from=interview, answered=None)

    def with_their_answer(self, window: Window) -> Window:
        """The same window, saying first that it counts from their answer, if it does."""
        if not self.answered:
            return window
        rule = "new-date" if self.stated else "reply-without-day"
        return replace(window, why=(reason(rule, replied=in_words(self.answered)), *window.why))

    def after_they_are_back(self, window: Window) -> Window:
        """The same window, but not while they are away, nor on their first day back."""
        reply = self.situation.reply
        if not (reply and reply.until):
            return window
        return window.not_before(
            self.calendar.after(number("out-of-office", "earliest"), reply.until),
            self.calendar.after(number("out-of-office", "suggested"), reply.until),
            reason("out-of-office", until=in_words(reply.until)),
        )

    def after_the_stated_day(self, window: Window) -> Window:
        """The same window, but not before the day they named has passed.

        It matters where a message was sent too early, and later ones count from it.
        """
        if not self.stated:
            return window
        rolled = self.calendar.roll(self.stated)
        after = self.calendar.after(number("stated-date", "earliest"), rolled)
        why = after_stated_date(self.stated, self.situation.pace, self.calendar).why[0]
        return window.not_before(after, after, why)


def case_of(situation: Situation) -> Case:
    """The situation, with a new timeline from them in place of the old one."""
    reply = situation.reply
    if reply and reply.kind is ReplyKind.NEW_DATE and reply.day:
        return Case(
            situation, situation.employer.calendar(), reply.timeline, reply.day, answered=reply.day
        )
    return Case(
        situation,
        situation.employer.calendar(),
        situation.timeline,
        situation.interview_date,
        answered=None,
    )
