"""Holidays by name, and days before and after another time."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import around, holidays

AROUND = (
    Phrase(
        ("<holiday>",),
        holidays.holiday,
        Kind.DATE,
        (("by Thanksgiving", "2026-11-26"),),
    ),
    Phrase(
        ("after <holiday>",),
        holidays.after_holiday,
        Kind.DATE,
        (("after Thanksgiving", "2026-11-27"), ("after Labor Day", "2027-09-07")),
    ),
    Phrase(
        ("after <holiday> weekend|break|holidays|holiday",),
        holidays.after_holiday_weekend,
        Kind.DATE,
        (("after the Thanksgiving weekend", "2026-11-30"),),
    ),
    Phrase(
        ("before <holiday> weekend|break|holidays|holiday?",),
        holidays.before_holiday,
        Kind.DATE,
        (("before Christmas", "2026-12-24"), ("before Thanksgiving", "2026-11-25")),
    ),
    Phrase(
        ("before holidays",),
        holidays.before_the_holidays,
        Kind.DATE,
        (("before the Christmas break", "2026-12-24"),),
    ),
    Phrase(
        ("after <when>",),
        around.after,
        Kind.DAY,
        (("after Friday", "2026-10-19"),),
    ),
    Phrase(
        ("after <weekday> or <later>",),
        around.after_either,
        Kind.DAY,
        (("after Monday or Tuesday", "2026-10-21"),),
    ),
    Phrase(
        (
            "notbefore <when>",
            "between now|today to|and <when>",
            "from? now|today to|until <when>",
        ),
        around.same,
        Kind.DAY,
        (("not until Friday", "2026-10-16"), ("no earlier than Friday", "2026-10-16")),
    ),
    Phrase(
        ("day after <when>",),
        around.day_after,
        Kind.DAY,
        (("the day after Thanksgiving", "2026-11-27"),),
    ),
    Phrase(
        ("day before <when>",),
        around.day_before,
        Kind.DAY,
        (("the day before Thanksgiving", "2026-11-25"),),
    ),
    Phrase(
        ("<weekday> after <when>",),
        around.weekday_after_day,
        Kind.DAY,
        (("the Monday after Thanksgiving", "2026-11-30"),),
    ),
    Phrase(
        ("<weekday> before <when>",),
        around.weekday_before_day,
        Kind.DAY,
        (("the Friday before Christmas", "2026-12-18"),),
    ),
    Phrase(
        ("end? week after <when>", "next week after <when>"),
        around.week_after_day,
        Kind.DAY,
        (("the week after Thanksgiving", "2026-12-04"),),
    ),
    Phrase(
        ("end? week before <when>",),
        around.week_before_day,
        Kind.DAY,
        (("the week before Christmas", "2026-12-18"),),
    ),
)
