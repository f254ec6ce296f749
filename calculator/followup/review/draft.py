"""A message to be read, with what is known about it."""

from dataclasses import dataclass
from functools import cached_property

from followup.messages.kinds import MessageKind
from followup.messages.people import People
from followup.plan.situation import Situation
from followup.review.own_text.read import OwnText, read_own_text
from followup.review.parts.letter import Letter


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A message of a kind, wherever it was written."""

    kind: MessageKind
    subject: str
    body: str
    people: People = People()  # noqa: RUF009  (it is frozen)
    situation: Situation | None = None
    others: tuple[str, ...] = ()
    """Further bodies: messages to other people, or for a final check-in the one before it."""

    @cached_property
    def own(self) -> OwnText:
        """What the candidate wrote, of all that was pasted."""
        return read_own_text(self.body)

    @cached_property
    def letter(self) -> Letter:
        """The candidate's own text in its parts."""
        known = " ".join(f"{each.name} {each.greeting}" for each in self.people.recipients)
        return Letter(self.own.kept.text, known)

    @cached_property
    def other_letters(self) -> list[Letter]:
        """The further messages in their parts."""
        return [Letter(read_own_text(each).kept.text) for each in self.others]
