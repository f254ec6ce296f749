"""What is known about one interview: the input of a plan."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from followup.business_days.employer import NOWHERE, Employer
from followup.own_data import sentence


class Sector(StrEnum):
    """Who the employer is: government and academia decide more slowly."""

    PRIVATE = "private"
    GOVERNMENT = "government"
    ACADEMIC = "academic"


class Pace(StrEnum):
    """How soon the candidate likes to write, within what is right."""

    PROMPT = "prompt"
    STANDARD = "standard"
    PATIENT = "patient"


class TimelineKind(StrEnum):
    """What the interviewer said about the decision."""

    NONE = "none"
    DATE = "date"
    NO_CONTACT = "no_contact"


class StepName(StrEnum):
    """The steps of a plan, in their order. All but the last are messages."""

    THANK_YOU = "thank_you"
    OFFER_DEADLINE = "offer_deadline"
    FOLLOW_UP = "follow_up"
    FINAL_CHECK_IN = "final_check_in"
    ASK_IN_WRITING = "ask_in_writing"
    ASK_IN_WRITING_AGAIN = "ask_in_writing_again"
    MOVE_ON = "move_on"


class Channel(StrEnum):
    """How they said they would get in touch. It never changes a date."""

    EMAIL = "email"
    PHONE = "phone"
    PORTAL = "portal"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class OtherReading:
    """A sensible reading of the same words that was not taken."""

    day: date
    reading: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """What they said, as it was read. `day` is there if, and only if, the kind is DATE."""

    kind: TimelineKind
    day: date | None = None
    reading: str = field(default_factory=lambda: sentence("sentences", "timeline", "no_day"))
    others: tuple[OtherReading, ...] = ()
    words: str = ""
    """The part of what they said that was read."""
    by_quarter: bool = False
    """The day is the end of a quarter of the calendar year; a firm's own year may differ."""


NOTHING_STATED = Timeline(TimelineKind.NONE)


class ReplyKind(StrEnum):
    """What has happened since the interview: the last thing, if there were several."""

    DECIDED = "decided"
    NEW_DATE = "new_date"
    OUT_OF_OFFICE = "out_of_office"
    NEXT_ROUND = "next_round"
    VERBAL_OFFER = "verbal_offer"
    REFERENCES = "references"
    STILL_DECIDING = "still_deciding"
    ON_HOLD = "on_hold"
    RESCHEDULED = "rescheduled"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back from them, or happened.

    OUT_OF_OFFICE has `until`. NEXT_ROUND and RESCHEDULED have `on`, or `day` if no new day
    is known. DECIDED needs nothing. All others have `day`.
    """

    kind: ReplyKind
    day: date | None = None
    """The day they answered, or on which it happened."""
    timeline: Timeline | None = None
    """What they said then; None if they said nothing about a day."""
    until: date | None = None
    """The last day that they are away, whatever else they said."""
    on: date | None = None
    """The day of the next round, or the day that the interview was moved to."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that has gone: which one, and on which day."""

    step: StepName
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One interview, as the candidate describes it on the day `today`."""

    interview_date: date
    """The last conversation, as it was planned when they last named a day for it."""
    today: date
    employer: Employer = NOWHERE
    sector: Sector = Sector.PRIVATE
    pace: Pace = Pace.STANDARD
    timeline: Timeline = NOTHING_STATED
    sent: tuple[Sent, ...] = ()
    """What has gone so far, in any order; a message may have gone more than once."""
    reply: Reply | None = None
    offer_deadline: date | None = None
    """The day by which another offer must be answered."""
    internal: bool = False
    """The candidate works there already."""
    channel: Channel | None = None
