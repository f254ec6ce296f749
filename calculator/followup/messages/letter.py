"""What a message is written from."""

from collections.abc import Mapping
from dataclasses import dataclass

from followup.messages.kinds import KindFacts, MessageKind, Tone, kind_facts
from followup.messages.occasion import Occasion, occasion_of
from followup.messages.own_words.frame import Fitted
from followup.messages.people import Details, People, Role
from followup.messages.variants import Variants, place_of
from followup.plan.situation import Situation


@dataclass(frozen=True, slots=True)
class Letter:
    """One message that is wanted: of which kind, about what, from whom and to whom."""

    kind: MessageKind
    tone: Tone
    situation: Situation
    people: People
    details: Details

    @property
    def facts(self) -> KindFacts:
        """What is known of its kind."""
        return kind_facts()[self.kind]

    @property
    def country(self) -> str | None:
        """The employer's country."""
        return self.situation.employer.country

    @property
    def to_interviewer(self) -> bool:
        """Whether it goes to somebody who was there and talked."""
        return self.people.recipient.role is Role.INTERVIEWER

    @property
    def to_agency(self) -> bool:
        """Whether it goes to an agency: they do not decide, and have many employers."""
        return self.people.recipient.role is Role.AGENCY_RECRUITER

    def occasion(self) -> Occasion:
        """Its days in words, and what happened since."""
        return occasion_of(self.kind, self.situation, self.tone)

    def variants(self) -> Variants:
        """How it chooses among several ways to say a thing."""
        seed = f"{self.kind} {self.tone} {self.situation.interview_date}"
        return Variants(seed, place_of(self.people))


type Answers = Mapping[str, Fitted]
"""The candidate's answers by their names, as the templates take them."""
