"""The day until which a candidate would like time for the answer to an offer."""

from datetime import date

from followup.messages.customs import spoken_day
from followup.messages.own_words.frame import Fitted
from followup.plan.situation import Situation
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError


def day_or_words(typed: str, country: str | None) -> str:
    """A date such as 2026-10-30 as it is said there; words as they are."""
    return spoken_day(_iso_day(typed), country) or typed


def later_than_asked(fitted: Fitted, typed: str, situation: Situation) -> Fitted:
    """The fitted answer; asked for again where they want theirs no earlier than that day."""
    deadline = situation.offer_deadline
    if fitted.form != "day" or deadline is None:
        return fitted
    day = _day_of(typed, situation)
    return Fitted(again="too_early") if day and day <= deadline else fitted


def _day_of(typed: str, situation: Situation) -> date | None:
    if day := _iso_day(typed):
        return day
    try:
        return read_timeline(typed, situation.today, situation.employer.calendar()).day
    except UnreadableError:
        return None  # words of their own: the message takes them as they are


def _iso_day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
