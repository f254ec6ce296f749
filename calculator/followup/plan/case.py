"""A situation with what is worked out from it once, and the questions that the steps ask."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup.business_days.calendar import BusinessCalendar
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import Pace, Reply, ReplyKind, Situation, StepName, Timeline
from followup.plan.windows import Window, after_stated_date
from followup.words import in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A situation, the employer's calendar, and what counts of what has happened."""

    situation: Situation
    calendar: BusinessCalendar
    day_0: date
    """The last conversation: the interview, a later round, or their coming back after a no."""
    timeline: Timeline
    """What they said last, as it was read."""
    stated: date | None
    """The day that they named last, if the wait counts from it."""
    still_stands: date | None = None
    """A day that they named before they answered, and that is still to come."""
    waits_from: date
    """The day that a wait without a stated day counts from: day 0, or their answer."""
    answered: date | None = None
    """The day they answered, if the wait counts from their answer."""
    news: Reason | None = None
    """What has happened, as a reason for the days that follow from it."""
    asked_not_to_write: bool = False
    sent: Mapping[StepName, date]
    """What was sent since day 0, by step."""

    @property
    def today(self) -> date:
        """The day of the plan."""
        return self.situation.today

    @property
    def reply(self) -> Reply | None:
        """What has happened since the interview."""
        return self.situation.reply

    def happened(self, kind: ReplyKind) -> bool:
        """Whether that is the last thing that has happened."""
        return self.reply is not None and self.reply.kind is kind

    @property
    def decided(self) -> bool:
        """Whether they have told the candidate their decision."""
        return self.happened(ReplyKind.DECIDED)

    @property
    def next_round(self) -> date | None:
        """The day of another round that is still to come, if they named it."""
        named = self.reply.on if self.reply and self.happened(ReplyKind.NEXT_ROUND) else None
        return named if named and named > self.today else None

    @property
    def has_no_interview(self) -> bool:
        """Whether they called the interview off, and named no new day."""
        return self.happened(ReplyKind.RESCHEDULED) and not (self.reply and self.reply.on)

    @property
    def named(self) -> date | None:
        """The day that they named, whether the wait counts from it or not."""
        return self.stated or self.still_stands

    @property
    def asked(self) -> bool:
        """Whether the candidate has asked them anything yet."""
        return any(step is not StepName.THANK_YOU for step in self.sent)

    @property
    def silent(self) -> bool:
        """Whether nothing but thanks has gone; after a yes, no wish to have it in writing."""
        if self.happened(ReplyKind.VERBAL_OFFER):
            return {StepName.ASK_IN_WRITING, StepName.ASK_IN_WRITING_AGAIN}.isdisjoint(self.sent)
        return not self.asked

    @property
    def silent_since(self) -> date:
        """The day from which silence counts: the interview, their answer, or a day they named."""
        if self.happened(ReplyKind.ON_HOLD) and not self.stated:
            return self.calendar.after(number("on-hold", "check_in"), self.waits_from)
        named = self.calendar.roll(self.named) if self.named else self.waits_from
        return max(named, self.waits_from) if self.still_stands else named

    def silence_over(self, rule: str) -> Reason | None:
        """The rule as a reason, if more days have gone by in silence than it allows.

        What has been sent, other than a thank-you, ends the silence.
        """
        days = number(rule, "calendar_days")
        since = self.silent_since
        if not self.silent or self.today - since <= timedelta(days=days):
            return None
        return reason(rule, days=f"{days} days", base=in_words(since))

    def no_more_messages(self) -> Reason | None:
        """Why no message that asks is to be sent any more, if so."""
        if self.decided:
            return reason("decided")
        if deadline := self.situation.offer_deadline:
            return reason("other-offer", deadline=in_words(deadline))
        if day := self.next_round:
            return reason("next-round", "why_ahead", day=in_words(day))
        if self.asked_not_to_write:
            return reason("no-contact")
        return self.silence_over("long-ago")

    def answered_since(self, sent: date) -> bool:
        """Whether they answered on that day or after it."""
        return self.answered is not None and self.answered >= sent

    def before_they_answered(self) -> "Case":
        """The case as it was, when what they said at the interview still held."""
        then = self.situation.timeline
        return replace(
            self,
            timeline=then,
            stated=then.day,
            still_stands=None,
            waits_from=self.day_0,
            answered=None,
            news=None,
        )

    def after_they_are_back(self, window: Window) -> Window:
        """The same window, but not while they are away, nor on their first day back."""
        if not (self.reply and self.reply.until):
            return window
        until = self.reply.until
        suggested = self.calendar.after(number("out-of-office", "suggested"), until)
        return window.not_before(
            self.calendar.after(number("out-of-office", "earliest"), until),
            suggested,
            reason("out-of-office", until=in_words(until), day=in_words(suggested)),
        )

    def after_the_stated_day(self, window: Window) -> Window:
        """The same window, but not before the day they named has passed.

        It matters where a message was sent too early, and later ones count from it.
        """
        if not self.named:
            return window
        first = self.calendar.after(
            number("stated-date", "earliest"), self.calendar.roll(self.named)
        )
        why = reason(
            "stated-date", "why_not_before", stated=in_words(self.named), day=in_words(first)
        )
        return window.not_before(first, first, why)

    def after_what_still_stands(self, window: Window, pace: Pace) -> Window:
        """The same window, but not before a day that they named earlier, and then as usual."""
        if not self.still_stands:
            return window
        row = after_stated_date(self.still_stands, pace, self.calendar)
        return window.not_before(row.earliest, row.suggested, row.why[-1])
