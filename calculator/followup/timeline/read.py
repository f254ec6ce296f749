"""What the interviewer said about the decision, read as a date.

`read_timeline` says how it read the words and lists the other sensible readings. Where two
readings stand it takes the later. What it cannot read for certain is an error, with the
times that it found as choices: it never guesses.
"""

from dataclasses import replace
from datetime import date

from followup.business_days.calendar import BusinessCalendar
from followup.plan.situation import NOTHING_STATED, Timeline, TimelineKind
from followup.timeline.examples import examples_near
from followup.timeline.grammar.ellipsis import with_words_left_out
from followup.timeline.grammar.match import Matcher
from followup.timeline.reading import Reading, Said
from followup.timeline.sentences.bearing import Bearing
from followup.timeline.sentences.contact import asks_for_no_contact, speaks_of_no_contact
from followup.timeline.sentences.decide import reading_of
from followup.timeline.sentences.groups import groups_of
from followup.timeline.sentences.judged import judge_text
from followup.timeline.sentences.no_day import names_no_day
from followup.timeline.tokens.plain import plain_tokens
from followup.timeline.tokens.split import count_parts
from followup.timeline.tokens.token import Tokens
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem, what

LONGEST_TEXT = 4000
"""Characters: a long mail. In a whole exchange of mails nobody can say which time is meant."""
MOST_PARTS = 1000
"""Words, numbers and marks: more than such a mail has."""
MOST_TIMES = 8
"""In one text. Somebody who has pasted more must say which part is meant."""


def no_contact(words: str = "") -> Timeline:
    """They asked, in those words, not to be contacted."""
    return Timeline(TimelineKind.NO_CONTACT, reading=what("no-contact"), words=words)


def on_date(day: date) -> Timeline:
    """They named that day."""
    return Reading(day).as_timeline()


def in_so_long(amount: int, unit: str, said_on: date, calendar: BusinessCalendar) -> Timeline:
    """So many "days", "business_days", "weeks" or "months" after the day they said it."""
    words = f"{amount} {unit.replace('_', ' ')}"
    return replace(read_timeline(words, said_on, calendar), words="")


def read_timeline(text: str, said_on: date, calendar: BusinessCalendar) -> Timeline:
    """Read words such as "end of next week", said on that day, by the employer's calendar.

    A whole sentence, or several, are read if they plainly say when the employer answers.
    Raises UnreadableError, whose message tells the person what to write instead, and whose
    choices are the times in the text if it could be one of them.
    """
    if not text.strip():
        return NOTHING_STATED
    if len(text) > LONGEST_TEXT or count_parts(text) > MOST_PARTS:
        raise UnreadableError(problem("too-long", number=f"{LONGEST_TEXT:,}"))
    tokens = with_words_left_out(text, plain_tokens(text, calendar.holidays))
    said = Said(said_on, calendar)
    matches = list(Matcher(text, tokens).all())
    if not matches:
        return _without_a_time(text, tokens)
    if len(matches) > MOST_TIMES:
        raise UnreadableError(problem("too-many", number=MOST_TIMES))
    judged = judge_text(text, tokens, groups_of(matches, tokens, said), said)
    no_answers = all(time.bearing is Bearing.MANNERS or time.aside for time in judged.times)
    if no_answers and names_no_day(tokens):
        return NOTHING_STATED
    reading, words = reading_of(judged, said, certain=not speaks_of_no_contact(tokens))
    return reading.as_timeline(words)


def _without_a_time(text: str, tokens: Tokens) -> Timeline:
    if asked := asks_for_no_contact(tokens):
        inside = asked.of(tokens)
        return no_contact(text[inside[0].start : inside[-1].end])
    if names_no_day(tokens):
        return NOTHING_STATED
    raise UnreadableError(problem("unreadable", examples=examples_near(tokens)))
