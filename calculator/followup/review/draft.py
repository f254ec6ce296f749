"""A message to be read, with what is known about it."""

from dataclasses import dataclass

from followup.messages.kinds import MessageKind
from followup.messages.people import People
from followup.plan.situation import Situation
from followup.review.letter import Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message of a kind, wherever it was written."""

    kind: MessageKind
    subject: str
    body: str
    people: People = People()  # noqa: RUF009  (it is frozen)
    situation: Situation | None = None
    others: tuple[str, ...] = ()
    """Further bodies: messages to other people, or for a final check-in the one before it."""

    @property
    def letter(self) -> Letter:
        """The body in its parts."""
        return Letter(self.body)
