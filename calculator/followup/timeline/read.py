"""What the interviewer said about the decision, read as a date.

`read_timeline` says how it read the words and lists the other sensible readings. Where two
readings stand it takes the later. What it cannot read is an error: it never guesses.
"""

import re
from datetime import date
from difflib import get_close_matches

from followup.business_days.calendar import BusinessCalendar
from followup.plan.situation import NOTHING_STATED, Timeline, TimelineKind
from followup.timeline.grammar import EXAMPLES, PHRASES
from followup.timeline.reading import Reading, Said
from followup.timeline.text import canonical, plain_words
from followup.timeline.unreadable import UnreadableError

_NO_CONTACT = re.compile(
    r"\b(?:do not|dont|no need to|not to|please not)"
    r" (?:contact|follow up|follow-up|call|phone|email|write|chase|get in touch|reach out)\b"
)
_NO_DAY = re.compile(
    r"(?:very |pretty |quite )?(?:soon|shortly|due course)|asap|soon as possible|unknown|unclear"
    r"|none|nothing|no|no idea|not sure|dont know|no (?:date|day|timeline)(?: given| named)?"
    r"|(?:didnt|did not|havent|wouldnt)(?: give| name)?(?: any| exact| specific)?"
    r"(?: date| day| time| timeline)?"
)
LONGEST_TEXT = 200


def no_contact() -> Timeline:
    """They asked not to be contacted."""
    return Timeline(TimelineKind.NO_CONTACT, reading="They asked you not to get in touch.")


def on_date(day: date) -> Timeline:
    """They named that day."""
    return Reading(day).as_timeline()


def in_so_long(amount: int, unit: str, said_on: date, calendar: BusinessCalendar) -> Timeline:
    """So many "days", "business_days", "weeks" or "months" after the day they said it."""
    words = f"{amount} {unit.replace('_', ' ')}"
    return read_timeline(words, said_on, calendar)


def read_timeline(text: str, said_on: date, calendar: BusinessCalendar) -> Timeline:
    """Read words such as "end of next week", said on that day, by the employer's calendar.

    Raises UnreadableError, whose message tells the person what to write instead.
    """
    plain = plain_words(text[: LONGEST_TEXT + 1])
    if len(text) > LONGEST_TEXT:
        message = "This is too long to read. Write only when they will decide"
        raise UnreadableError(_with_examples(message, plain))
    if _NO_CONTACT.search(plain):
        return no_contact()
    words = canonical(plain)
    if not words or _NO_DAY.fullmatch(words):
        return NOTHING_STATED
    said = Said(said_on, calendar)
    for phrase in PHRASES:
        if found := phrase.pattern.fullmatch(words):
            return phrase.read(found, said).as_timeline()
    raise UnreadableError(_with_examples("We cannot read this as a time", plain))


def _with_examples(message: str, plain: str) -> str:
    near = get_close_matches(plain, EXAMPLES, n=3, cutoff=0)
    return f"{message}. Write it like this: {', '.join(f'“{example}”' for example in near)}."
