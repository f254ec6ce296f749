"""The phrases that can be read, each with its rule and its examples.

The examples say what a phrase gives if it was said on Wednesday 14 October 2026 by an
employer with Saturday and Sunday off. They are also what a person is shown whose words
could not be read. The patterns see words in the form of `timeline.text.canonical`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from followup.timeline import amounts, dates, days, month_parts, week_parts
from followup.timeline.reading import Reading, Said
from followup.words import MONTH_NAMES, WEEKDAY_NAMES

SAID_IN_EXAMPLES = date(2026, 10, 14)  # Wednesday

_MONTHS = "|".join(MONTH_NAMES).lower()
_MONTH = f"(?P<month>{_MONTHS})"
_WEEKDAY = f"(?P<weekday>{'|'.join(WEEKDAY_NAMES).lower()})"
_ON_A_WEEKDAY = f"(?:(?:this |next )?{_WEEKDAY} )?"
_LATER_WEEKDAY = _WEEKDAY.replace("weekday", "later")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?: (?P<year>(?:19|20|21)\d\d))?"
_RANGE_START = r"(?:(?P<start>\d{1,2})(?:st|nd|rd|th)?-)?"
_NEXT = "(?:this |(?P<next>next ))?"
_EOD = "(?: eod)?"
_NUMBER = r"(?:(?P<least>[1-9]\d{0,2})-)?(?P<number>[1-9]\d{0,2}|couple|few)"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One kind of phrase: what it looks like, how it is read, and examples of it."""

    pattern: str
    """A regular expression. It is compiled when words are read, not while a page starts."""
    read: Callable[[re.Match[str], Said], Reading]
    examples: tuple[tuple[str, str], ...]


def _phrase(
    pattern: str, read: Callable[[re.Match[str], Said], Reading], *examples: tuple[str, str]
) -> Phrase:
    return Phrase(pattern, read, examples)


PHRASES = (
    # Dates
    _phrase(
        r"(?:eod )?(?P<year>(?:19|20|21)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        dates.iso_date,
        ("2026-10-30", "2026-10-30"),
    ),
    _phrase(
        rf"(?:eod )?{_ON_A_WEEKDAY}{_RANGE_START}{_DAY} {_MONTH}{_YEAR}",
        dates.named_date,
        ("30 October", "2026-10-30"),
        ("Friday 30 October 2026", "2026-10-30"),
        ("5 January", "2027-01-05"),
        ("between 10 and 14 November", "2026-11-14"),
    ),
    _phrase(
        rf"(?:eod )?{_ON_A_WEEKDAY}{_MONTH} {_RANGE_START}{_DAY}{_YEAR}",
        dates.named_date,
        ("Oct 30th", "2026-10-30"),
        ("October 30, 2026", "2026-10-30"),
    ),
    _phrase(
        rf"(?P<from_day>\d{{1,2}})(?:st|nd|rd|th)? (?P<from_month>{_MONTHS})(?: to |-| or )"
        rf"{_DAY} {_MONTH}",
        dates.date_range,
        ("28 October to 2 November", "2026-11-02"),
    ),
    _phrase(
        rf"(?P<from_month>{_MONTHS}) (?P<from_day>\d{{1,2}})(?:st|nd|rd|th)?(?: to |-| or )"
        rf"{_MONTH} {_DAY}",
        dates.date_range,
        ("October 28 to November 2", "2026-11-02"),
    ),
    _phrase(
        rf"(?:{_WEEKDAY} )?(?P<first>\d{{1,2}})(?P<mark>[/.])(?P<second>\d{{1,2}})"
        r"(?:[/.](?P<year>(?:19|20|21)\d\d|\d{2}))?",
        dates.numeric_date,
        ("30/10", "2026-10-30"),
    ),
    _phrase(
        rf"(?:{_WEEKDAY} )?(?P<first>\d{{1,2}})(?P<mark>-)(?P<second>\d{{1,2}})-"
        r"(?P<year>(?:19|20|21)\d\d)",
        dates.numeric_date,
        ("30-10-2026", "2026-10-30"),
    ),
    _phrase(
        rf"(?:eod )?(?:{_WEEKDAY} )?(?:\d{{1,2}}(?:st|nd|rd|th)-)?(?P<day>\d{{1,2}})"
        r"(?(weekday)(?:st|nd|rd|th)?|(?:st|nd|rd|th))(?: (?P<which>this|next)? ?month)?",
        dates.day_of_month,
        ("by the 15th", "2026-10-15"),
        ("by the 10th", "2026-11-10"),
        ("the 10th of next month", "2026-11-10"),
        ("Friday 16", "2026-10-16"),
    ),
    # Days
    _phrase(
        r"today|eod(?: today)?|end today",
        days.today,
        ("today", "2026-10-14"),
        ("by end of day", "2026-10-14"),
    ),
    _phrase(r"day after tomorrow", days.day_after_tomorrow, ("day after tomorrow", "2026-10-16")),
    _phrase(r"(?:eod |end )?tomorrow", days.tomorrow, ("tomorrow", "2026-10-15")),
    _phrase(
        r"(?:end )?today or tomorrow",
        days.today_or_tomorrow,
        ("today or tomorrow", "2026-10-15"),
    ),
    _phrase(
        rf"(?:eod |end )?(?:this )?{_WEEKDAY}(?: this week)?{_EOD}",
        days.weekday,
        ("Friday", "2026-10-16"),
        ("by Wednesday", "2026-10-21"),
    ),
    _phrase(
        rf"(?:eod |end )?next {_WEEKDAY}{_EOD}", days.next_weekday, ("next Friday", "2026-10-23")
    ),
    _phrase(
        rf"(?:eod )?(?:{_WEEKDAY} next week|next week {_LATER_WEEKDAY})",
        week_parts.weekday_of_next_week,
        ("Tuesday of next week", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} or {_LATER_WEEKDAY}",
        days.either_weekday,
        ("Monday or Tuesday", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} (?:or|to) {_LATER_WEEKDAY} next week",
        week_parts.either_weekday_of_next_week,
        ("Monday or Tuesday next week", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} to {_LATER_WEEKDAY}",
        days.range_of_weekdays,
        ("Tuesday to Thursday", "2026-10-22"),
    ),
    _phrase(
        rf"{_WEEKDAY} week|(?P<number>\d{{1,2}}) weeks? (?:from )?{_LATER_WEEKDAY}",
        week_parts.weeks_on,
        ("a week on Friday", "2026-10-23"),
        ("two weeks from Friday", "2026-10-30"),
    ),
    _phrase(
        r"(?P<number>\d{1,2}) weeks? (?:from )?tomorrow",
        week_parts.weeks_from_tomorrow,
        ("a week tomorrow", "2026-10-22"),
    ),
    # Weeks
    _phrase(
        r"end week|(?:end )?this week",
        week_parts.this_week,
        ("this week", "2026-10-16"),
        ("by the end of the week", "2026-10-16"),
    ),
    _phrase(
        r"(?:end )?this week or (?:end )?next(?: week)?",
        week_parts.this_week_or_next,
        ("this week or next", "2026-10-23"),
    ),
    _phrase(
        r"end (?:this )?week or early next(?: week)?",
        week_parts.this_week_or_early_next,
        ("end of this week or early next week", "2026-10-20"),
    ),
    _phrase(
        r"(?:end )?next week",
        week_parts.next_week,
        ("next week", "2026-10-23"),
        ("by the end of next week", "2026-10-23"),
    ),
    _phrase(r"early next week", week_parts.early_next_week, ("early next week", "2026-10-20")),
    _phrase(
        r"span next week",
        week_parts.within_the_next_week,
        ("within the next week", "2026-10-23"),
    ),
    _phrase(r"mid (?:this )?week", week_parts.middle_of_week, ("midweek", "2026-10-21")),
    _phrase(
        r"mid (?:week )?next week",
        week_parts.middle_of_next_week,
        ("middle of next week", "2026-10-21"),
    ),
    _phrase(
        r"(?:end )?(?:week after next(?: week)?|next week or week after)",
        week_parts.week_after_next,
        ("the week after next", "2026-10-30"),
    ),
    _phrase(
        r"early week after next",
        week_parts.early_week_after_next,
        ("early in the week after next", "2026-10-27"),
    ),
    _phrase(
        rf"(?:end )?weekof (?:{_WEEKDAY} )?{_DAY}(?: {_MONTH})?",
        dates.week_of_date,
        ("the week of 26 October", "2026-10-30"),
    ),
    _phrase(
        rf"(?:end )?weekof (?:{_WEEKDAY} )?{_MONTH} {_DAY}",
        dates.week_of_date,
        ("the week of October 26", "2026-10-30"),
    ),
    _phrase(
        rf"(?P<week>[1-4])(?:st|nd|rd|th) weekof {_MONTH}",
        dates.week_of_month,
        ("the first week of December", "2026-12-11"),
    ),
    # So long
    _phrase(
        rf"{_NUMBER} ?(?:hours?|hrs?|h)",
        amounts.hours,
        ("within 48 hours", "2026-10-16"),
    ),
    _phrase(
        rf"{_NUMBER} (?P<business>business )?days?",
        amounts.days,
        ("in 10 days", "2026-10-24"),
        ("5 business days", "2026-10-21"),
        ("a couple of days", "2026-10-16"),
        ("a few days", "2026-10-21"),
        ("10 to 14 days", "2026-10-28"),
    ),
    _phrase(
        r"(?P<number>\d{1,2}) weeks? (?:to|or) (?P<days>\d{1,2}) days?",
        amounts.weeks_to_days,
        ("a week to ten days", "2026-10-24"),
    ),
    _phrase(
        rf"{_NUMBER} weeks?",
        amounts.weeks,
        ("a week", "2026-10-21"),
        ("in two weeks", "2026-10-28"),
        ("a week or two", "2026-10-28"),
        ("a few weeks", "2026-11-04"),
        ("2-3 weeks", "2026-11-04"),
    ),
    _phrase(
        rf"{_NUMBER} months?",
        amounts.months,
        ("a month", "2026-11-14"),
        ("in 3 months", "2027-01-14"),
    ),
    # Months
    _phrase(
        r"end month|(?:end )?this month",
        month_parts.end_of_month,
        ("end of the month", "2026-10-31"),
    ),
    _phrase(
        r"(?:end )?next month",
        month_parts.next_month,
        ("next month", "2026-11-30"),
        ("end of next month", "2026-11-30"),
    ),
    _phrase(
        r"span next month",
        month_parts.within_the_next_month,
        ("within the next month", "2026-11-30"),
    ),
    _phrase(
        r"early next month", month_parts.early_next_month, ("beginning of next month", "2026-11-06")
    ),
    _phrase(
        r"mid (?:this )?month", month_parts.middle_of_month, ("middle of the month", "2026-10-15")
    ),
    _phrase(r"mid next month", month_parts.middle_of_next_month, ("mid next month", "2026-11-15")),
    _phrase(
        rf"(?:end )?{_NEXT}{_MONTH}{_YEAR}",
        month_parts.end_of_named_month,
        ("end of October", "2026-10-31"),
        ("in December", "2026-12-31"),
    ),
    _phrase(
        rf"early {_NEXT}{_MONTH}{_YEAR}",
        month_parts.early_named_month,
        ("early November", "2026-11-06"),
    ),
    _phrase(
        rf"mid {_NEXT}{_MONTH}{_YEAR}",
        month_parts.middle_of_named_month,
        ("mid-November", "2026-11-15"),
    ),
    # The turn of the year
    _phrase(
        r"(?:early |after )?new year|after (?:holidays|christmas)",
        month_parts.after_the_holidays,
        ("after the holidays", "2027-01-06"),
        ("in the new year", "2027-01-06"),
    ),
    _phrase(r"christmas", month_parts.christmas, ("before Christmas", "2026-12-24")),
    _phrase(r"end (?:this )?year", month_parts.end_of_year, ("end of the year", "2026-12-31")),
)

EXAMPLES = tuple(text for phrase in PHRASES for text, _ in phrase.examples)
