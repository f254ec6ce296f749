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


NOTHING_STATED = Timeline(TimelineKind.NONE)


class ReplyKind(StrEnum):
    """What came back from them."""

    DECIDED = "decided"
    NEW_DATE = "new_date"
    OUT_OF_OFFICE = "out_of_office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Their answer. NEW_DATE has `day` and `timeline`; OUT_OF_OFFICE has `until`."""

    kind: ReplyKind
    day: date | None = None
    """The day they answered."""
    timeline: Timeline = NOTHING_STATED
    until: date | None = None
    """The last day that they are away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One interview, as the candidate describes it on the day `today`."""

    interview_date: date
    """Day 0: the last conversation. It is never counted."""
    today: date
    employer: Employer = NOWHERE
    sector: Sector = Sector.PRIVATE
    pace: Pace = Pace.STANDARD
    timeline: Timeline = NOTHING_STATED
    thank_you_sent: date | None = None
    follow_up_sent: date | None = None
    final_check_in_sent: date | None = None
    reply: Reply | None = None
    offer_deadline: date | None = None
