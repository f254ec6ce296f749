"""Times that are never the day of an answer."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning.refused import refused

_PAST = "last|past|previous"

REFUSED = (
    Phrase(
        (
            f"{_PAST} <weekday>",
            f"{_PAST} week|month|quarter|year|business_day|night",
            f"<weekday> {_PAST} week",
            f"{_PAST} <number> <unit>",
            f"{_PAST} <month>",
            "<number> <unit> ago",
            "<weekday> ago",
            "<unit> ago",
            "yesterday",
            "day before yesterday",
            "<weekday> gone",
            "since <when>",
        ),
        refused("past"),
        Kind.REFUSED,
    ),
    Phrase(
        (
            "over <number> <unit>",
            "over <least> to|or <number> <unit>",
            "<number> + <unit>",
            "past <when>",
        ),
        refused("more-than"),
        Kind.REFUSED,
    ),
    Phrase(
        (
            "<number> <unit> after|of|from|following|past|once|since",
            "<least> to|or <number> <unit> after|of|from|following|past|once|since",
        ),
        refused("other-base"),
        Kind.REFUSED,
    ),
    Phrase(
        ("every|each <weekday>", "every|each <unit>", "every|each <number> <unit>"),
        refused("again-and-again"),
        Kind.REFUSED,
    ),
)
