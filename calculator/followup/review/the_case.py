"""Whether the message fits the case: the day of the interview, the job."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from followup.messages.people import People
from followup.plan.situation import Situation
from followup.review.findings import Finding, data_of, finding
from followup.review.parts.letter import Letter
from followup.review.parts.span import Span
from followup.words import MONTH_NAMES, WEEKDAY_NAMES, in_words

_RECENT = timedelta(days=8)
"""So long a bare "Tuesday" is the last one."""
_DAYS_BACK = {"today": 0, "this morning": 0, "this afternoon": 0, "yesterday": 1}


def date_findings(letter: Letter, situation: Situation | None) -> Iterator[Finding]:
    """Another day than that of the interview, said of the interview."""
    if situation is None or situation.interview_date > situation.today:
        return
    day, today = situation.interview_date, situation.today
    for sentence in letter.sentences:
        text = sentence.text
        if not _pattern("looks_back").search(text) or _pattern("another_day").search(text):
            continue
        for found in _day_said().finditer(text):
            if _differs(found, day, today):
                start, end = (sentence.start + place for place in found.span("day"))
                name = letter.body[start:end]
                yield finding("wrong-date", (start, end), day=in_words(day), found=name)
                return


def _differs(found: re.Match[str], day: date, today: date) -> bool:
    """Whether the words cannot mean the day of the interview."""
    month = found["month_after"] or found["month_before"]
    if month:
        number = found["number_before"] or found["number_after"]
        return not (
            int(number) == day.day
            and MONTH_NAMES[day.month - 1].lower().startswith(month.lower()[:3])
        )
    word = found["word"].lower()
    if word in _DAYS_BACK:
        return day != today - timedelta(days=_DAYS_BACK[word])
    return today - day < _RECENT and WEEKDAY_NAMES[day.weekday()].lower() != word


def job_findings(pieces: list[Span], people: People, field: str) -> Iterator[Finding]:
    """Another job than the one that the interview was for, in pieces of a field."""
    if not people.job_title:
        return
    ours, firm = _own_words(people.job_title), _own_words(people.company)
    for start, _, text in pieces:
        for found in _job_said(field).finditer(text):
            title = found["before"] or found["after"]
            place = start + found.start("before" if found["before"] else "after")
            words = set(re.findall(r"[^\W\d_]+", title.lower()))
            if not words & _listed("jobs") or _pattern("of_before").search(text[: found.start()]):
                continue
            if _is_another(_own_words(title) - firm, ours):
                span = place, place + len(title)
                yield finding("wrong-job", span, field, expected=people.job_title, found=title)
                return


def _is_another(said: set[str], ours: set[str]) -> bool:
    """Whether it is "Buyer" for "Planner", or "Project Manager" for "Product Manager"."""
    jobs = _listed("jobs")
    particular, of_ours = said - jobs, ours - jobs
    if not said & ours:
        return True
    return bool(particular and of_ours) and not particular & of_ours and bool(said & ours & jobs)


def _own_words(title: str) -> set[str]:
    """The words of a title but for the rank."""
    return set(re.findall(r"[^\W\d_]+", title.lower())) - _listed("rank")


@lru_cache(maxsize=1)
def _day_said() -> re.Pattern[str]:
    """A day soon after a word for the interview: "meeting me on Tuesday", "interview of 3 May"."""
    months = "|".join(f"{name[:3]}(?:{name[3:]}|\\b)" for name in MONTH_NAMES)
    weekdays = "|".join(WEEKDAY_NAMES)
    day = (
        rf"(?:(?:{weekdays}),? )?(?:the )?(?P<number_before>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?"
        rf"(?P<month_after>{months})|(?:(?:{weekdays}),? )?(?P<month_before>{months}) "
        rf"(?P<number_after>\d{{1,2}})(?:st|nd|rd|th)?\b"
        rf"|(?P<word>{weekdays}|today|yesterday|this morning|this afternoon)\b"
        rf"(?!['’]|,? (?:the )?\d|,? (?:{months}))"
    )
    before = rf"\b(?:{data_of('the_case')['met']})\b(?: [\w'’]+,?){{0,5}}? (?:on |of |from |last )?"
    return re.compile(rf"{before}(?P<day>{day})", re.IGNORECASE)


@lru_cache
def _job_said(field: str) -> re.Pattern[str]:
    """A title in capitals before "role" and its like, or after "role of"."""
    title = r"[A-Z][\w&’-]*(?: (?:(?:of|for|and|in) )?[A-Z][\w&’-]*){0,4}"
    role = "role|position|post|job|opening|vacancy|opportunity"
    before = role if field == "body" else f"{role}|interview|application"
    lead = (
        r"(?:\b(?:the|this|your|for|an?) |(?<!\w))"
        if field == "subject"
        else r"\b(?:the|this|your|for) "
    )
    return re.compile(
        rf"{lead}(?P<before>{title}),? (?:{before})\b"
        rf"|\b(?:{role}) (?:of|as) (?:an? |the )?(?P<after>{title})"
    )


@lru_cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data_of('the_case')[name]})\b", re.IGNORECASE)


@lru_cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(data_of("the_case")[name].split())
