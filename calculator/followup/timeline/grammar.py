"""The phrases that can be read, each with its rule and its examples.

The examples say what a phrase gives if it was said on Wednesday 14 October 2026 by an
employer with Saturday and Sunday off. They are also what a person is shown whose words
could not be read. The patterns see words in the form of `timeline_text.canonical`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from followup.timeline import dates, periods
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
        periods.today,
        ("today", "2026-10-14"),
        ("by end of day", "2026-10-14"),
    ),
    _phrase(
        r"day after tomorrow", periods.day_after_tomorrow, ("day after tomorrow", "2026-10-16")
    ),
    _phrase(r"(?:eod |end )?tomorrow", periods.tomorrow, ("tomorrow", "2026-10-15")),
    _phrase(
        r"(?:end )?today or tomorrow",
        periods.today_or_tomorrow,
        ("today or tomorrow", "2026-10-15"),
    ),
    _phrase(
        rf"(?:eod |end )?(?:this )?{_WEEKDAY}(?: this week)?{_EOD}",
        periods.weekday,
        ("Friday", "2026-10-16"),
        ("by Wednesday", "2026-10-21"),
    ),
    _phrase(
        rf"(?:eod |end )?next {_WEEKDAY}{_EOD}", periods.next_weekday, ("next Friday", "2026-10-23")
    ),
    _phrase(
        rf"(?:eod )?(?:{_WEEKDAY} next week|next week {_LATER_WEEKDAY})",
        periods.weekday_of_next_week,
        ("Tuesday of next week", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} or {_LATER_WEEKDAY}",
        periods.either_weekday,
        ("Monday or Tuesday", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} (?:or|to) {_LATER_WEEKDAY} next week",
        periods.either_weekday_of_next_week,
        ("Monday or Tuesday next week", "2026-10-20"),
    ),
    _phrase(
        rf"{_WEEKDAY} to {_LATER_WEEKDAY}",
        periods.range_of_weekdays,
        ("Tuesday to Thursday", "2026-10-22"),
    ),
    _phrase(
        rf"{_WEEKDAY} week|(?P<number>\d{{1,2}}) weeks? (?:from )?{_LATER_WEEKDAY}",
        periods.weeks_on,
        ("a week on Friday", "2026-10-23"),
        ("two weeks from Friday", "2026-10-30"),
    ),
    _phrase(
        r"(?P<number>\d{1,2}) weeks? (?:from )?tomorrow",
        periods.weeks_from_tomorrow,
        ("a week tomorrow", "2026-10-22"),
    ),
    # Weeks
    _phrase(
        r"end week|(?:end )?this week",
        periods.this_week,
        ("this week", "2026-10-16"),
        ("by the end of the week", "2026-10-16"),
    ),
    _phrase(
        r"(?:end )?this week or (?:end )?next(?: week)?",
        periods.this_week_or_next,
        ("this week or next", "2026-10-23"),
    ),
    _phrase(
        r"end (?:this )?week or early next(?: week)?",
        periods.this_week_or_early_next,
        ("end of this week or early next week", "2026-10-20"),
    ),
    _phrase(
        r"(?:end )?next week",
        periods.next_week,
        ("next week", "2026-10-23"),
        ("by the end of next week", "2026-10-23"),
    ),
    _phrase(r"early next week", periods.early_next_week, ("early next week", "2026-10-20")),
    _phrase(
        r"span next week",
        periods.within_the_next_week,
        ("within the next week", "2026-10-23"),
    ),
    _phrase(r"mid (?:this )?week", periods.middle_of_week, ("midweek", "2026-10-21")),
    _phrase(
        r"mid (?:week )?next week",
        periods.middle_of_next_week,
        ("middle of next week", "2026-10-21"),
    ),
    _phrase(
        r"(?:end )?(?:week after next(?: week)?|next week or week after)",
        periods.week_after_next,
        ("the week after next", "2026-10-30"),
    ),
    _phrase(
        r"early week after next",
        periods.early_week_after_next,
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
        periods.hours,
        ("within 48 hours", "2026-10-16"),
    ),
    _phrase(
        rf"{_NUMBER} (?P<business>business )?days?",
        periods.days,
        ("in 10 days", "2026-10-24"),
        ("5 business days", "2026-10-21"),
        ("a couple of days", "2026-10-16"),
        ("a few days", "2026-10-21"),
        ("10 to 14 days", "2026-10-28"),
    ),
    _phrase(
        r"(?P<number>\d{1,2}) weeks? (?:to|or) (?P<days>\d{1,2}) days?",
        periods.weeks_to_days,
        ("a week to ten days", "2026-10-24"),
    ),
    _phrase(
        rf"{_NUMBER} weeks?",
        periods.weeks,
        ("a week", "2026-10-21"),
        ("in two weeks", "2026-10-28"),
        ("a week or two", "2026-10-28"),
        ("a few weeks", "2026-11-04"),
        ("2-3 weeks", "2026-11-04"),
    ),
    _phrase(
        rf"{_NUMBER} months?",
        periods.months,
        ("a month", "2026-11-14"),
        ("in 3 months", "2027-01-14"),
    ),
    # Months
    _phrase(
        r"end month|(?:end )?this month",
        periods.end_of_month,
        ("end of the month", "2026-10-31"),
    ),
    _phrase(
        r"(?:end )?next month",
        periods.next_month,
        ("next month", "2026-11-30"),
        ("end of next month", "2026-11-30"),
    ),
    _phrase(
        r"span next month",
        periods.within_the_next_month,
        ("within the next month", "2026-11-30"),
    ),
    _phrase(
        r"early next month", periods.early_next_month, ("beginning of next month", "2026-11-06")
    ),
    _phrase(r"mid (?:this )?month", periods.middle_of_month, ("middle of the month", "2026-10-15")),
    _phrase(r"mid next month", periods.middle_of_next_month, ("mid next month", "2026-11-15")),
    _phrase(
        rf"(?:end )?{_NEXT}{_MONTH}{_YEAR}",
        periods.end_of_named_month,
        ("end of October", "2026-10-31"),
        ("in December", "2026-12-31"),
    ),
    _phrase(
        rf"early {_NEXT}{_MONTH}{_YEAR}",
        periods.early_named_month,
        ("early November", "2026-11-06"),
    ),
    _phrase(
        rf"mid {_NEXT}{_MONTH}{_YEAR}",
        periods.middle_of_named_month,
        ("mid-November", "2026-11-15"),
    ),
    # The turn of the year
    _phrase(
        r"(?:early |after )?new year|after (?:holidays|christmas)",
        periods.after_the_holidays,
        ("after the holidays", "2027-01-06"),
        ("in the new year", "2027-01-06"),
    ),
    _phrase(r"christmas", periods.christmas, ("before Christmas", "2026-12-24")),
    _phrase(r"end (?:this )?year", periods.end_of_year, ("end of the year", "2026-12-31")),
)

EXAMPLES = tuple(text for phrase in PHRASES for text, _ in phrase.examples)
