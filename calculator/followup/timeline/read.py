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

_ASKED = (
    r"(?:please |they |we |he |she |i was |said |say |asked |told |want |prefer |me |us |that )*"
)
_WRITE = (
    r"(?:contact|follow up|call|phone|email|write to|write|chase|get in touch with|get in touch"
    r"|reach out to|reach out)"
)
_PROMISE = (
    r"(?: [|])?(?: (?:we|they) (?:will )?(?:call|contact|email|write to|be in touch"
    r"|let (?:me|you|us) know|get back to|reach out to|get in touch)(?: with)?(?: (?:me|you|us))?)?"
)
_NO_CONTACT = re.compile(
    rf"{_ASKED}(?:(?:do not|dont|no need to|not to|please not) {_WRITE}|no (?:contact|follow ups?))"
    rf"(?: (?:us|them|me|again|please|at all))*{_PROMISE}"
)
_SPEAKS_OF_CONTACT = re.compile(rf"\b(?:not|dont|no|no need to) (?:to )?{_WRITE}\b")
_NO_DAY = re.compile(
    r"(?:very |pretty |quite )?(?:soon|shortly|due course)|asap|soon as possible|unclear|tbd|tba"
    r"|(?:didnt|did not|havent|wouldnt)(?: give| name)?(?: any| exact| specific)?"
    r"(?: date| day| time| timeline)?"
)
_NO_DAY_AT_ALL = re.compile(
    r"no|none|nothing|unknown|not sure|no idea|(?:i )?(?:dont|do not) know|n/a"
    r"|(?:there is )?no (?:date|day|timeline)(?: given| named)?"
)
_THEY_WILL_TELL = re.compile(
    r"\b(?:touch|let (?:me|you|us) know|get back|contact|call|reach|hear|write|email|tell)\b"
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
    if _NO_CONTACT.fullmatch(plain):
        return no_contact()
    words = canonical(plain)
    if _names_no_day(text, plain, words):
        return NOTHING_STATED
    said = Said(said_on, calendar)
    for phrase in PHRASES:
        # Words about not writing, with a time beside them, can mean anything.
        if (found := re.fullmatch(phrase.pattern, words)) and not _SPEAKS_OF_CONTACT.search(plain):
            return phrase.read(found, said).as_timeline()
    raise UnreadableError(_with_examples("We cannot read this as a time", plain))


def _names_no_day(text: str, plain: str, words: str) -> bool:
    """Whether nothing was said, or only that they will be in touch."""
    if not plain:
        return not text.strip()
    if _NO_DAY_AT_ALL.fullmatch(plain) or _NO_DAY.fullmatch(words):
        return True
    return not words and _THEY_WILL_TELL.search(plain) is not None


def _with_examples(message: str, plain: str) -> str:
    near = get_close_matches(plain, EXAMPLES, n=3, cutoff=0)
    return f"{message}. Write it like this: {', '.join(f'“{example}”' for example in near)}."
