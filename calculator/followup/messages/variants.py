"""Chooses among several ways to say a thing: by the case, and always the same for it.

Two people at one firm must not get the same note. Where all of them are given, each has a
place among them, by name, and neighbours get different ways; one alone gets a place of chance.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from followup.messages.people import People


@dataclass(frozen=True, slots=True)
class Variants:
    """The choice for one message. The same input makes the same choice, on every machine."""

    seed: str
    """What the choice depends on besides the person: the kind of message and the interview."""
    place: int
    """The person's place among those who get such a message."""

    def pick(self, name: str, ways: Sequence[str]) -> str:
        """One of the ways, for the part of the message that the name says."""
        return ways[(crc32(f"{self.seed} {name}".encode()) + self.place) % len(ways)]


def place_of(people: People) -> int:
    """The place of the first recipient among all of them; alone, one that the name gives."""
    names = [recipient.name for recipient in people.recipients]
    if len(names) > 1:
        return sorted(names).index(names[0])
    return crc32(" ".join(names).encode())
