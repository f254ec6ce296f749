"""Reads a text with times in it, or asks which of them is that of their answer."""

from datetime import date, timedelta
from itertools import pairwise

from followup.timeline.grammar.phrase import Kind
from followup.timeline.meaning.holidays import before_holiday, before_the_holidays, holiday
from followup.timeline.meaning.month_parts import after_the_holidays
from followup.timeline.meaning.refused import before_a_while, in_the_while
from followup.timeline.reading import Reading, Said
from followup.timeline.sentences.bearing import Bearing
from followup.timeline.sentences.judged import JudgedText, JudgedTime
from followup.timeline.unreadable import Choice, UnreadableError
from followup.timeline.wording import problem

NOT_BEFORE = {
    before_holiday: holiday,
    before_the_holidays: after_the_holidays,
    before_a_while: in_the_while,
}
"""What "before Christmas" means behind a "not": Christmas itself."""
FAR = timedelta(days=200)
"""A day without a year that is further off than this has rather been."""
STANDS_FOR_ITSELF = (Kind.DATE, Kind.MONTH)


def reading_of(judged: JudgedText, said: Said, *, certain: bool = True) -> tuple[Reading, str]:
    """The day of their answer and the words that name it.

    Without `certain`, something else in the text keeps it from being plain. Raises
    UnreadableError, with the times as choices where it could be one of them.
    """
    times = [time for time in judged.times if time.bearing is not Bearing.MANNERS]
    times = [time for time in times if not _is_over(time, said)] or times
    times = _without_asides(times)
    live = [time for time in times if not time.refusal]
    chosen = _chosen(judged, times, live, said) if certain else None
    if chosen:
        return _read(chosen, said), chosen.words
    refused = next((time.refusal for time in times if time.refusal), "")
    plain = [time for time in live if time.bearing is Bearing.ANSWER]
    if refused and (not live or (_beside_what_is_never_read(times) and not plain)):
        raise UnreadableError(refused)
    if len(times) == 1:
        _read(times[0], said)  # what is wrong with the time itself comes first
    choices = tuple(_choices(live, said))
    name = ("several" if len(live) > 1 else "unclear") if choices else "no-answer"
    raise UnreadableError(problem(name), choices)


def _without_asides(times: list[JudgedTime]) -> list[JudgedTime]:
    """Where a sentence plainly says when they answer, what other sentences say aside is out.

    "It was a busy year. We will decide by Friday. The job would start on 1 March. Not this week."
    """
    answers = {
        time.sentence for time in times if time.bearing is Bearing.ANSWER and not time.refusal
    }
    return [
        time for time in times if not ((time.aside or time.refusal) and answers - {time.sentence})
    ]


def _chosen(
    judged: JudgedText, times: list[JudgedTime], live: list[JudgedTime], said: Said
) -> JudgedTime | None:
    """The one time that is plainly that of their answer."""
    answers = [time for time in live if time.bearing is Bearing.ANSWER]
    is_fragment = not judged.speaks_of_more or judged.speaks_of_answer
    if not answers and is_fragment:
        answers = [time for time in live if time.bearing is Bearing.BARE]
    answers = [time for time in answers if time.group.kind is not Kind.RELATIVE]
    if not answers:
        return None
    first = answers[0]
    others = [time for time in times if time is not first]
    if not others:
        return first
    if any(_leans_on(other, first) for other in others):
        return None
    if len(answers) == len(times) and len({_read(time, said).day for time in times}) == 1:
        return first
    return first if len(answers) == 1 and _is_apart(first, others, said) else None


def _beside_what_is_never_read(times: list[JudgedTime]) -> bool:
    """For "They said last Friday that it takes a week"; not for "not Friday, Monday"."""
    return any(
        first.sentence == second.sentence and Kind.REFUSED in {first.group.kind, second.group.kind}
        for first, second in pairwise(times)
    )


def _is_over(time: JudgedTime, said: Said) -> bool:
    """A date of the past, such as that of a mail that is quoted."""
    day = None if time.refusal else _day_or_none(time, said)
    return day is not None and day < said.day


def _is_apart(answer: JudgedTime, others: list[JudgedTime], said: Said) -> bool:
    """Whether a date stands for itself, in a sentence of its own, after all other times."""
    if answer.group.kind not in STANDS_FOR_ITSELF:
        return False
    if any(other.refusal or other.sentence == answer.sentence for other in others):
        return False
    day = _read(answer, said).day
    return all(
        _day_or_none(other, said) is None or _read(other, said).day <= day for other in others
    )


def _leans_on(other: JudgedTime, answer: JudgedTime) -> bool:
    """For "We decide on the 15th. You will hear a week later"."""
    behind = other.group.span.start > answer.group.span.start
    return behind and any(match.leans for match in other.group.matches)


def _read(time: JudgedTime, said: Said) -> Reading:
    match = time.group.matches[-1]
    if time.not_until and match.phrase.read in NOT_BEFORE:
        return NOT_BEFORE[match.phrase.read](match.found, said)
    return time.group.reading(said)


def _day_or_none(time: JudgedTime, said: Said) -> date | None:
    try:
        return _read(time, said).day
    except UnreadableError:
        return None


def _choices(times: list[JudgedTime], said: Said) -> list[Choice]:
    """Every time that has a date, for the person to choose.

    A day of the week comes after the time before it, and so does "the week after": "Interviews
    end on Tuesday, we decide by Thursday" is the Thursday after that Tuesday.
    """
    found: list[Choice] = []
    before: list[date] = []
    for time in times:
        try:
            near = [day for day in before if day - said.day < FAR]
            behind = time.group.behind(near[-1], said) if near else None
            reading = behind or _read(time, said)
        except UnreadableError:
            if time.group.kind is Kind.RELATIVE:
                raise  # it counts from a day that we do not know
            continue
        choice = Choice(time.words, reading.day, reading.sentence)
        if reading.day >= said.day and choice not in found:
            found.append(choice)
            before += [] if time.aside else [choice.day]
    return [choice for choice in found if choice.day - said.day < FAR] or found
