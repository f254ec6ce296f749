"""The kinds of message, with their length and what each cannot do without."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from followup.own_data import read_toml


class MessageKind(StrEnum):
    """The messages that a candidate may have to write."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FINAL_CHECK_IN = "final_check_in"
    OFFER_DEADLINE = "offer_deadline"
    ASK_TIMELINE = "ask_timeline"
    ADDED_POINT = "added_point"
    CORRECTION = "correction"
    AFTER_REJECTION = "after_rejection"
    WITHDRAW = "withdraw"
    ACCEPT_OFFER = "accept_offer"
    DECLINE_OFFER = "decline_offer"
    ASK_IN_WRITING = "ask_in_writing"
    ASK_FOR_TIME = "ask_for_time"
    MISSED_CALL = "missed_call"
    NEXT_STEPS = "next_steps"
    RESCHEDULE = "reschedule"


class Tone(StrEnum):
    """How a message sounds."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class KindFacts:
    """What is known about a kind of message. Lengths are words, greeting and closing included."""

    name: str
    fewest: int
    most: int
    too_long: int
    """Above this the review warns."""
    needs: tuple[str, ...]
    asks: tuple[str, ...]
    """The questions of the form, fields of the details, that it has a use for."""
    to_one_person: bool
    """Whether it goes to one person only, where several were met."""
    shows_interest: bool
    """Whether it is to say that they would like the job."""
    allows: frozenset[str]
    """Codes of phrases that the review looks for and that are in place in this kind."""
    after: MessageKind | None
    """The kind that comes before it to the same person, and must be the longer one."""


@lru_cache(maxsize=1)
def kind_facts() -> Mapping[MessageKind, KindFacts]:
    """The facts of every kind, from data/messages.toml.

    Raises TypeError for a kind that lacks a fact, or has one that is not known.
    """
    return {
        MessageKind(kind): facts_of(**entry)
        for kind, entry in read_toml("data/messages.toml").items()
    }


def facts_of(  # noqa: PLR0913  (one for each line of the file, so that none can be left out)
    *,
    name: str,
    words: list[int],
    needs: list[str],
    asks: list[str],
    to_one_person: bool,
    shows_interest: bool,
    allows: list[str],
    after: str | None = None,
) -> KindFacts:
    """The facts of one kind, as its table in data/messages.toml has them."""
    fewest, most, too_long = words
    return KindFacts(
        name=name,
        fewest=fewest,
        most=most,
        too_long=too_long,
        needs=tuple(needs),
        asks=tuple(asks),
        to_one_person=to_one_person,
        shows_interest=shows_interest,
        allows=frozenset(allows),
        after=MessageKind(after) if after else None,
    )
