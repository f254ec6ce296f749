"""Days seen from the day it was said: today, Friday, a week on Tuesday."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import behind, days, week_parts

DAYS = (
    Phrase(
        ("today", "eod today?", "end today"),
        days.today,
        Kind.DAY,
        (("today", "2026-10-14"), ("by end of day", "2026-10-14")),
    ),
    Phrase(
        ("day after tomorrow", "end? day after tomorrow", "tomorrow after"),
        days.day_after_tomorrow,
        Kind.DAY,
        (("day after tomorrow", "2026-10-16"),),
    ),
    Phrase(
        ("day after that?", "day following that?"),
        days.day_after_tomorrow,
        Kind.RELATIVE,
        seen_from=behind.day_after,
    ),
    Phrase(
        ("next day",),
        days.tomorrow,
        Kind.RELATIVE,
        seen_from=behind.day_after,
    ),
    Phrase(("on same day",), days.today, Kind.RELATIVE, seen_from=behind.same_day),
    Phrase(
        ("same day",),
        days.today,
        Kind.DAY,
        (("the same day", "2026-10-14"),),
        seen_from=behind.same_day,
    ),
    Phrase(
        ("end? tomorrow",),
        days.tomorrow,
        Kind.DAY,
        (("tomorrow", "2026-10-15"), ("tomorrow morning", "2026-10-15")),
    ),
    Phrase(
        ("tomorrow or|, day after", "tomorrow or|, day after tomorrow"),
        days.tomorrow_or_the_day_after,
        Kind.DAY,
        (("tomorrow or the day after", "2026-10-16"),),
    ),
    Phrase(
        (
            "end|this|that? <weekday>",
            "<weekday> this week",
            "this week <weekday>",
            "this week on|by <weekday>",
            "<weekday> coming",
        ),
        days.weekday,
        Kind.DAY,
        (("Friday", "2026-10-16"), ("by Wednesday", "2026-10-21")),
        seen_from=behind.weekday,
    ),
    Phrase(
        ("end? next <weekday>", "<weekday> next"),
        days.next_weekday,
        Kind.DAY,
        (("next Friday", "2026-10-23"),),
        seen_from=behind.if_following(behind.the_weekday_after),
    ),
    Phrase(
        ("<weekday> after next",),
        days.weekday_after_next,
        Kind.DAY,
        (("the Friday after next", "2026-10-30"),),
    ),
    Phrase(
        ("<weekday> in? next week", "next week <weekday>", "next week on|by <weekday>"),
        week_parts.weekday_of_next_week,
        Kind.DAY,
        (("Tuesday of next week", "2026-10-20"),),
        seen_from=behind.if_following(behind.weekday_of_week_after),
    ),
    Phrase(
        ("<weekday> in? that week", "<weekday> in? that? same week", "that week <weekday>"),
        days.weekday,
        Kind.RELATIVE,
        seen_from=behind.weekday_of_that_week,
    ),
    Phrase(
        ("<weekday> or|to|and <later> next week", "next week ,? <weekday> or|to|and <later>"),
        week_parts.either_weekday_of_next_week,
        Kind.DAY,
        (("Monday or Tuesday next week", "2026-10-20"),),
    ),
    Phrase(
        ("from|between? <weekday> to <later>",),
        days.range_of_weekdays,
        Kind.DAY,
        (("Tuesday to Thursday", "2026-10-22"),),
    ),
    Phrase(
        (
            "<weekday> week",
            "<number> week from|on|this? <weekday>",
            "<weekday> in? <number> week",
        ),
        days.weeks_on,
        Kind.DAY,
        (("a week on Friday", "2026-10-23"), ("two weeks from Friday", "2026-10-30")),
    ),
    Phrase(
        ("<number> week from? tomorrow",),
        days.weeks_from_tomorrow,
        Kind.DAY,
        (("a week tomorrow", "2026-10-22"),),
    ),
)
