"""Dates that are named, and days that are named by their place in a month."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import dates, days_of_month

_MONTH_OF_DAY = ("<month> <year>?", "this|next? month")

DATES = (
    Phrase(
        ("<iso>", "<weekday> ,? <iso>", "<iso> ,|(? <weekday> )?"),
        dates.iso_date,
        Kind.DATE,
        (("2026-10-30", "2026-10-30"),),
    ),
    Phrase(
        (
            "next|this? <day> <month> ,? <year>?",
            "next|this? <weekday> ,? <day> <month> ,? <year>?",
            "<day> <month> ,? <year>? ,|(? <weekday> )?",
            "<day> <month> <number>",
            "<weekday> ,? <day> <month> <number>",
            "<month> <day> ,? <year>",
            "<weekday> ,? <month> <day> ,? <year>",
            "next|this? <weekday> ,? <month> <day>",
            "<month> <day> ,? <year>? ,|(? <weekday> )?",
            "<month> <day> ,? <year> <number>",
            "<start> to|or|and <day> <month> <year>?",
            "<month> <start> to|or|and <day> ,? <year>?",
        ),
        dates.named_date,
        Kind.DATE,
        (
            ("30 October", "2026-10-30"),
            ("Friday 30 October 2026", "2026-10-30"),
            ("5 January", "2027-01-05"),
            ("October 30, 2026", "2026-10-30"),
            ("between 10 and 14 November", "2026-11-14"),
        ),
    ),
    Phrase(
        ("<month> <day>",),
        dates.month_and_number,
        Kind.DATE,
        (("Oct 30th", "2026-10-30"), ("Nov 26", "2026-11-26")),
    ),
    Phrase(
        (
            "<start> <from_month> to|or <day> <month> <year>?",
            "<from_month> <start> to|or <month> <day> ,? <year>?",
            "<start> <from_month> and <day> <month>",
            "<from_month> <start> and <month> <day>",
        ),
        dates.date_range,
        Kind.DATE,
        (("28 October to 2 November", "2026-11-02"), ("October 28 to November 2", "2026-11-02")),
    ),
    Phrase(
        ("<numeric>", "<weekday> ,? <numeric>", "<numeric> ,|( <weekday> )?"),
        dates.numeric_date,
        Kind.DATE,
        (("30/10", "2026-10-30"), ("30-10-2026", "2026-10-30")),
    ),
    Phrase(
        (
            "next|this? <ordinal>",
            "next|this? <weekday> ,? <ordinal>",
            "next|this? <weekday> ,? <day>",
            "<ordinal> ,|( <weekday> )?",
            "<start> to|or|and <ordinal>",
            "<ordinal> this? month",
        ),
        days_of_month.day_of_month,
        Kind.DATE,
        (
            ("by the 15th", "2026-10-15"),
            ("by the 10th", "2026-11-10"),
            ("Friday 16", "2026-10-16"),
        ),
    ),
    Phrase(
        ("<ordinal> next month",),
        days_of_month.day_of_next_month,
        Kind.DATE,
        (("the 10th of next month", "2026-11-10"),),
    ),
    Phrase(
        tuple(f"last day in? {month}" for month in _MONTH_OF_DAY),
        days_of_month.last_day_of_month,
        Kind.DATE,
        (("the last day of October", "2026-10-31"),),
    ),
    Phrase(
        tuple(f"last business_day in? {month}" for month in _MONTH_OF_DAY),
        days_of_month.last_business_day_of_month,
        Kind.DATE,
        (("the last working day of the month", "2026-10-30"),),
    ),
    Phrase(
        tuple(f"<nth> <weekday> in? {month}" for month in _MONTH_OF_DAY),
        days_of_month.nth_weekday_of_month,
        Kind.DATE,
        (("the second Friday in November", "2026-11-13"),),
    ),
    Phrase(
        tuple(f"last <weekday> in? {month}" for month in _MONTH_OF_DAY),
        days_of_month.last_weekday_of_month,
        Kind.DATE,
        (("the last Friday of the month", "2026-10-30"),),
    ),
)
