"""The table of the steps: for each, the earliest, the suggested and the latest day."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup.business_days.calendar import BusinessCalendar
from followup.plan.rules import Reason, number, reason
from followup.plan.situation import Pace, Sector
from followup.words import count_of, in_words


@dataclass(frozen=True, slots=True)
class Window:
    """When a step may happen, counted from `base`, and why."""

    base: date
    earliest: date
    suggested: date
    latest: date
    why: tuple[Reason, ...]
    counts_base: bool = False
    """Whether the base is a day like the others: rolled on if it is a day off."""

    def not_before(self, earliest: date, suggested: date, why: Reason) -> "Window":
        """The same window, no earlier than these days; unchanged if they make no difference."""
        if earliest <= self.earliest and suggested <= self.suggested:
            return self
        suggested = max(self.suggested, suggested)
        return replace(
            self,
            earliest=max(self.earliest, earliest),
            suggested=suggested,
            latest=max(self.latest, suggested),
            why=(*self.why, why),
        )

    def because(self, *first: Reason | None) -> "Window":
        """The same window, with these as its first reasons."""
        return replace(self, why=(*filter(None, first), *self.why))


def thank_you(interview: date, calendar: BusinessCalendar) -> Window:
    """On the day of the interview; if that is a day off, on the next business day."""
    latest = calendar.after(number("thank-you", "latest"), interview)
    return Window(
        base=interview,
        earliest=interview,
        suggested=calendar.roll(interview),
        latest=latest,
        why=(reason("thank-you", latest=in_words(latest)),),
        counts_base=True,
    )


def follow_up_without_date(
    base: date, sector: Sector, pace: Pace, calendar: BusinessCalendar, form: str = "why"
) -> Window:
    """They named no day: business days counted from `base`, the interview or their answer."""
    rule = "no-date" if sector is Sector.PRIVATE else "no-date-public-sector"
    days = number(rule, pace)
    suggested = calendar.after(days, base)
    counted = count_of(days, "business day")
    why = reason(rule, form, days=counted, base=in_words(base), day=in_words(suggested))
    return Window(
        base=base,
        earliest=calendar.after(number(rule, "earliest"), base),
        suggested=suggested,
        latest=calendar.after(number(rule, "latest"), base),
        why=(why,),
    )


def after_stated_date(stated: date, pace: Pace, calendar: BusinessCalendar) -> Window:
    """They named a day: business days counted from that day, rolled to a business day."""
    rolled = calendar.roll(stated)
    days = number("stated-date", pace)
    suggested = calendar.after(days, rolled)
    said = {
        "stated": in_words(stated),
        "rolled": in_words(rolled),
        "days": count_of(days, "more business day"),
        "day": in_words(suggested),
    }
    why: tuple[Reason, ...] = (reason("stated-date", **said),)
    if off := calendar.day_off(stated):
        why = (
            reason("stated-day-off", reason=off.reason, **said),
            reason("stated-date", "why_day_off", **said),
        )
    return Window(
        base=stated,
        earliest=calendar.after(number("stated-date", "earliest"), rolled),
        suggested=suggested,
        latest=calendar.after(number("stated-date", "latest"), rolled),
        why=why,
        counts_base=True,
    )


def a_week_after(rule: str, base: date, calendar: BusinessCalendar, form: str = "why") -> Window:
    """A week after the message before, and at least five business days after it.

    `rule` is "final-check-in" or "move-on"; only the final check-in has days to spare.
    """
    business_days = number(rule, "business_days")
    a_week_on = base + timedelta(days=number(rule, "calendar_days"))
    earliest = calendar.roll(max(a_week_on, calendar.after(business_days, base)))
    latest = earliest
    if rule == "final-check-in":
        latest = calendar.after(number(rule, "latest"), earliest)
    days = count_of(business_days, "business day")
    why = reason(rule, form, days=days, base=in_words(base), day=in_words(earliest))
    return Window(base, earliest, earliest, latest, (why,))


def business_days_on(
    base: date, days: int, days_to_spare: int, calendar: BusinessCalendar
) -> Window:
    """So many business days after `base`, and so many to spare. It is for the caller to say why."""
    suggested = calendar.after(days, base)
    latest = calendar.after(days_to_spare, suggested)
    return Window(base, suggested, suggested, latest, ())


def from_today(
    today: date, why: Reason, calendar: BusinessCalendar, *, days_to_spare: int = 0
) -> Window:
    """Today, or the next business day, and so many business days to spare."""
    suggested = calendar.roll(today)
    latest = calendar.after(days_to_spare, suggested) if days_to_spare else suggested
    return Window(today, suggested, suggested, latest, (why,), counts_base=True)


def on_the_day(day: date, why: Reason) -> Window:
    """That day and no other."""
    return Window(day, day, day, day, (why,))


def after_a_closure(window: Window, calendar: BusinessCalendar) -> Window:
    """One business day later, where the suggested day is the first day back."""
    later = not_the_first_day_back(window.suggested, calendar)
    if later == window.suggested:
        return window
    first = in_words(window.suggested)
    why = reason("after-closure", first_day_back=first, day=in_words(later))
    return replace(
        window, suggested=later, latest=max(window.latest, later), why=(*window.why, why)
    )


def not_the_first_day_back(day: date, calendar: BusinessCalendar) -> date:
    """That business day, or the next one if a long closure ended right before it."""
    if calendar.days_shut_before(day) < number("after-closure", "business_days_shut"):
        return day
    return calendar.after(1, day)
