"""So many hours, days, weeks or months."""

from followup.timeline.grammar.phrase import Kind, Phrase
from followup.timeline.meaning import amounts, behind
from followup.timeline.meaning.refused import refused

AMOUNTS = (
    Phrase(
        (
            "next|coming? <number> <unit>",
            "next|coming? <least> to|or|and <number> <unit>",
            "<number> <unit> today|hence|now|out|away|off",
            "over coming <number> <unit>",
        ),
        amounts.amount,
        Kind.AMOUNT,
        (
            ("within 48 hours", "2026-10-16"),
            ("in 10 days", "2026-10-24"),
            ("5 business days", "2026-10-21"),
            ("a couple of days", "2026-10-16"),
            ("a few days", "2026-10-21"),
            ("10 to 14 days", "2026-10-28"),
            ("a week", "2026-10-21"),
            ("in two weeks", "2026-10-28"),
            ("a week or two", "2026-10-28"),
            ("a few weeks", "2026-11-04"),
            ("2-3 weeks", "2026-11-04"),
            ("a month", "2026-11-14"),
            ("in 3 months", "2027-01-14"),
        ),
        seen_from=behind.if_following(amounts.amount_after),
    ),
    Phrase(
        ("<number> <unit> later", "<least> to|or <number> <unit> later"),
        amounts.amount,
        Kind.AMOUNT,
        (("two weeks later", "2026-10-28"),),
        seen_from=amounts.amount_after,
    ),
    Phrase(
        (
            "<number> <unit> after|of|from|following that|then",
            "<least> to|or <number> <unit> after|of|from|following that|then",
        ),
        refused("other-base"),
        Kind.RELATIVE,
        seen_from=amounts.amount_after,
    ),
    Phrase(
        ("after next? <number> <unit>", "after next? <least> to|or|and <number> <unit>"),
        amounts.amount_by_the_calendar,
        Kind.AMOUNT,
        (("after two weeks", "2026-10-28"), ("after 3–4 days", "2026-10-18")),
    ),
    Phrase(
        ("<number> <unit> and half", "<number> and? half <unit>", "half 1? <unit>"),
        amounts.amount_and_a_half,
        Kind.AMOUNT,
        (("a week and a half", "2026-10-25"), ("2.5 weeks", "2026-11-01")),
    ),
    Phrase(
        ("<number> week and <days> day",),
        amounts.weeks_and_days,
        Kind.AMOUNT,
        (("two weeks and three days", "2026-10-31"),),
    ),
    Phrase(
        ("this? day week", "today week", "this? day 2 week", "today 2 week"),
        amounts.weeks_from_today,
        Kind.AMOUNT,
        (("this day week", "2026-10-21"),),
    ),
    Phrase(
        ("next business_day",),
        amounts.next_business_day,
        Kind.AMOUNT,
        (("the next working day", "2026-10-15"),),
        seen_from=amounts.business_day_after,
    ),
    Phrase(
        (
            "<number> <unit> from|after|of|following|on <when>",
            "<least> to|or <number> <unit> from|after|of|following <when>",
        ),
        amounts.amount_from,
        Kind.DAY,
        (("two weeks from the 20th", "2026-11-03"), ("a week after Friday", "2026-10-23")),
    ),
)
