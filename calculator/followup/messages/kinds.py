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


@lru_cache(maxsize=1)
def kind_facts() -> Mapping[MessageKind, KindFacts]:
    """The facts of every kind, from data/messages.toml."""
    facts = {}
    for kind, entry in read_toml("data/messages.toml").items():
        fewest, most, too_long = entry["words"]
        needs = tuple(entry["needs"])
        facts[MessageKind(kind)] = KindFacts(entry["name"], fewest, most, too_long, needs)
    return facts
