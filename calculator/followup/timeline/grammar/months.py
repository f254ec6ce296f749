"""Months, quarters and parts of them, and the turn of the year."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import month_parts
from followup.timeline.meaning.refused import before_a_while

_QUARTER = "quarter1|quarter2|quarter3|quarter4"

MONTHS = (
    Phrase(
        ("end month", "end? this month", "last week this? month"),
        month_parts.end_of_month,
        Kind.MONTH,
        (("end of the month", "2026-10-31"),),
    ),
    Phrase(
        ("within the? month",),
        month_parts.within_the_month,
        Kind.MONTH,
        (("within the month", "2026-11-14"),),
    ),
    Phrase(
        ("end? next month", "last week next month"),
        month_parts.next_month,
        Kind.MONTH,
        (("next month", "2026-11-30"), ("end of next month", "2026-11-30")),
    ),
    Phrase(
        ("end? month after next",),
        month_parts.month_after_next,
        Kind.MONTH,
        (("the month after next", "2026-12-31"),),
    ),
    Phrase(
        ("over|in|within the next month", "in|over coming month"),
        month_parts.within_the_next_month,
        Kind.MONTH,
        (("within the next month", "2026-11-30"),),
    ),
    Phrase(
        ("early this? month",),
        month_parts.early_month,
        Kind.MONTH,
        (("the start of the month", "2026-11-06"),),
    ),
    Phrase(
        ("early next month",),
        month_parts.early_next_month,
        Kind.MONTH,
        (("beginning of next month", "2026-11-06"),),
    ),
    Phrase(
        ("mid this? month",),
        month_parts.middle_of_month,
        Kind.MONTH,
        (("middle of the month", "2026-10-15"),),
    ),
    Phrase(
        ("mid next month",),
        month_parts.middle_of_next_month,
        Kind.MONTH,
        (("mid next month", "2026-11-15"),),
    ),
    Phrase(
        ("end? this|next? <month> <year>?", "last week in? <month> <year>?"),
        month_parts.end_of_named_month,
        Kind.MONTH,
        (
            ("end of October", "2026-10-31"),
            ("in December", "2026-12-31"),
            ("Jan '27", "2027-01-31"),
        ),
    ),
    Phrase(
        ("by <month> <year>?",),
        month_parts.by_named_month,
        Kind.MONTH,
        (("by November", "2026-11-30"),),
    ),
    Phrase(
        ("before <month> <year>?", "before next week", "before next month"),
        before_a_while,
        Kind.MONTH,
    ),
    Phrase(
        ("early this|next? <month> <year>?",),
        month_parts.early_named_month,
        Kind.MONTH,
        (("early November", "2026-11-06"),),
    ),
    Phrase(
        ("mid this|next? <month> <year>?",),
        month_parts.middle_of_named_month,
        Kind.MONTH,
        (("mid-November", "2026-11-15"),),
    ),
    Phrase(
        ("end quarter", "end? this quarter"),
        month_parts.end_of_quarter,
        Kind.MONTH,
        (("end of the quarter", "2026-12-31"),),
    ),
    Phrase(
        ("end? next quarter",),
        month_parts.end_of_next_quarter,
        Kind.MONTH,
        (("next quarter", "2027-03-31"),),
    ),
    Phrase(
        (f"end? {_QUARTER} <year>?",),
        month_parts.end_of_named_quarter,
        Kind.MONTH,
        (("Q1", "2027-03-31"), ("end of Q4", "2026-12-31")),
    ),
    Phrase(
        (
            "early|after|in|into? new year",
            "after|notbefore holidays",
            "notbefore new year",
            "early next year",
            "early in? new year",
        ),
        month_parts.after_the_holidays,
        Kind.MONTH,
        (("after the holidays", "2027-01-06"), ("in the new year", "2027-01-06")),
    ),
    Phrase(
        ("end this? year", "this year"),
        month_parts.end_of_year,
        Kind.MONTH,
        (("end of the year", "2026-12-31"),),
    ),
    Phrase(
        ("end next year",),
        month_parts.end_of_next_year,
        Kind.MONTH,
        (("end of next year", "2027-12-31"),),
    ),
)
