"""Weeks and parts of them."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import behind, week_parts, weekends, weeks_of

WEEKS = (
    Phrase(
        ("end week", "end? this week", "within this week"),
        week_parts.this_week,
        Kind.WEEK,
        (("this week", "2026-10-16"), ("by the end of the week", "2026-10-16")),
    ),
    Phrase(
        ("within the? week",),
        week_parts.within_the_week,
        Kind.WEEK,
        (("within the week", "2026-10-21"),),
    ),
    Phrase(
        ("end? next week",),
        week_parts.next_week,
        Kind.WEEK,
        (("next week", "2026-10-23"), ("by the end of next week", "2026-10-23")),
        seen_from=behind.if_following(behind.week_after),
    ),
    Phrase(
        ("early next week", "early week"),
        week_parts.early_next_week,
        Kind.WEEK,
        (("early next week", "2026-10-20"),),
        seen_from=behind.if_following(behind.early_week_after),
    ),
    Phrase(
        ("over|in|within the next week", "within next week", "in|over coming week"),
        week_parts.within_the_next_week,
        Kind.WEEK,
        (("within the next week", "2026-10-23"),),
    ),
    Phrase(
        ("after the|this? weekend",),
        weekends.after_weekend,
        Kind.WEEK,
        (("after the weekend", "2026-10-19"),),
    ),
    Phrase(
        ("after next weekend",),
        weekends.after_next_weekend,
        Kind.DAY,
        (("after next weekend", "2026-10-26"),),
    ),
    Phrase(
        ("over|at|on|in|end this|coming? weekend", "this|coming weekend"),
        weekends.weekend,
        Kind.DAY,
        (("over the weekend", "2026-10-18"), ("this weekend", "2026-10-18")),
        seen_from=behind.weekend,
    ),
    Phrase(
        ("over|at|on|in|end? next weekend",),
        weekends.next_weekend,
        Kind.DAY,
        (("next weekend", "2026-10-25"),),
    ),
    Phrase(
        ("mid this? week",),
        week_parts.middle_of_week,
        Kind.WEEK,
        (("midweek", "2026-10-21"),),
    ),
    Phrase(
        ("mid week? in? next week",),
        week_parts.middle_of_next_week,
        Kind.WEEK,
        (("middle of next week", "2026-10-21"),),
        seen_from=behind.if_following(behind.middle_of_week_after),
    ),
    Phrase(
        ("end? week after next week?",),
        week_parts.week_after_next,
        Kind.WEEK,
        (("the week after next", "2026-10-30"),),
    ),
    Phrase(
        ("end? next week or week after", "not next week but week after"),
        week_parts.next_week_or_the_week_after,
        Kind.WEEK,
        (("next week or the week after", "2026-10-30"),),
        seen_from=behind.if_following(behind.week_after_or_the_next),
    ),
    Phrase(
        ("end? week after that?", "end? week following that?"),
        week_parts.week_after_next,
        Kind.RELATIVE,
        seen_from=behind.week_after,
    ),
    Phrase(
        ("early week after that?",),
        week_parts.early_week_after_next,
        Kind.RELATIVE,
        seen_from=behind.early_week_after,
    ),
    Phrase(
        ("end? that week", "end? that? same week"),
        week_parts.this_week,
        Kind.RELATIVE,
        seen_from=behind.same_week,
    ),
    Phrase(
        ("early week after next week?",),
        week_parts.early_week_after_next,
        Kind.WEEK,
        (("early in the week after next", "2026-10-27"),),
    ),
    Phrase(
        (
            "end? week of <weekday>? ,? <day> <month>? ,? <year>?",
            "end? week of <weekday>? ,? <month> <day> ,? <year>?",
        ),
        weeks_of.week_of_date,
        Kind.DATE,
        (("the week of 26 October", "2026-10-30"), ("the week of October 26", "2026-10-30")),
    ),
    Phrase(
        ("end? week of <when>", "end? <holiday> week"),
        weeks_of.week_of_day,
        Kind.DATE,
        (("the week of Thanksgiving", "2026-11-27"), ("Thanksgiving week", "2026-11-27")),
    ),
    Phrase(
        (
            "end? <nth> week in? <month>",
            "end? <nth> week in? this|next? month",
        ),
        weeks_of.week_of_month,
        Kind.DATE,
        (("the first week of December", "2026-12-04"),),
    ),
)
