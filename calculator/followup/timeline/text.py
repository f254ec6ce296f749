"""Brings what a person typed into one plain form: the same words however they are written.

"By the END of next week, hopefully!" and "they'll let me know end of next week" both
become "end next week". Words that could change the meaning, such as "not" or "after",
are never dropped: a phrase that holds one is read by its own rule, or not at all.
"""

import re
import unicodedata

NUMBERS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
}
ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "tenth": "10th",
    "fifteenth": "15th",
    "twentieth": "20th",
    "thirtieth": "30th",
}
MONTHS = {
    "jan": "january",
    "feb": "february",
    "mar": "march",
    "apr": "april",
    "jun": "june",
    "jul": "july",
    "aug": "august",
    "sep": "september",
    "sept": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
}
WEEKDAYS = {
    "mon": "monday",
    "tue": "tuesday",
    "tues": "tuesday",
    "wed": "wednesday",
    "weds": "wednesday",
    "thu": "thursday",
    "thur": "thursday",
    "thurs": "thursday",
    "fri": "friday",
    "sat": "saturday",
    "sun": "sunday",
}
_NO_DIFFERENCE = (
    # how near: it changes no date
    "by before on within in sometime hopefully probably about around roughly approximately "
    "maybe perhaps likely at latest "
    # small words
    "a an the of is it its "
    # who says it, and that they will tell
    "i we you they he she me us them my your their his her "
    "recruiter interviewer manager hr hiring team company said say says told tell mentioned "
    "will would should can could hope hopes hoped hoping expect expects expected aim aiming "
    "plan planning want need have decide deciding decision make made final let know hear "
    "heard get back be been touch contact reach out answer reply respond response news "
    "update result results announce call phone ring email write "
    # from when it counts
    "now todays time more another further coming"
)
NO_DIFFERENCE = frozenset(_NO_DIFFERENCE.split())

_MONTH = "|".join([*MONTHS, *MONTHS.values(), "may"])
_WEEKDAY = "|".join([*WEEKDAYS, *WEEKDAYS.values()])
_DATE_WORD = rf"(?:{_MONTH}|{_WEEKDAY}|\d+(?:st|nd|rd|th)?)"
_VERBS = (
    "decide|let|hear|make|have|get|be|know|reach|call|say|tell|give|finish|take|need|want|"
    "contact|write|send|announce|confirm|not"
)
CLAUSE = "|"
"""Stands where a comma or a full stop parts what was said: two times are not one."""

_PHRASES = (
    # A word that could be another
    (rf"\bmay (?=(?:{_VERBS})\b)", "might "),
    (r"\b(i|you|he|she|it|we|they|that|this) may\b", r"\1 might"),
    (rf"\bto (?=(?:{_VERBS})\b)", ""),
    (r"\bback to\b", "back"),
    (r"\bfrom (?:us|them|me|him|her|you|now|today)\b|\bof (?:now|today)\b", ""),
    (r"\b(?:days?|weeks?) before\b", "beforehand"),
    # The end of a day
    (r"\b(?:eod|cob|close of (?:business|play)|end of business|tonight)\b", "eod"),
    (r"\bend of (?:the )?(?:working |business |work)?day\b", "eod"),
    (r"\bthis (?:morning|afternoon|evening)\b", "today"),
    (r"\bfirst thing\b|\b1st thing\b", ""),
    (r"\b(?:morning|afternoon|evening|noon|midday|lunchtime)\b", ""),
    # Limits
    (r"\bno(?:t)? later than\b|\bup to\b|\bon or before\b|\bin or before\b", ""),
    (r"\b(?:by|before) (?:the )?new year\b", "end year"),
    (r"\b(?:by|before) (?:the )?weekend\b", "end week"),
    (r"\b(?:over|during|in|within) the (?:next|coming|following) (?=\d|couple|few)", ""),
    # Amounts
    (r"\b(?:working|work|week) ?days?\b|\bbds?\b|\bbusiness day\b", "business days"),
    (r"\b(\d+) ?(?:hrs?|h)\b", r"\1 hours"),
    (r"\bwks?\b", "weeks"),
    (r"\bfortnights?\b", "2 weeks"),
    (r"\b(?:a|1) 2 weeks\b", "2 weeks"),
    (r"\b(?:a |the |1 )?couple(?: of)?\b", "couple"),
    (r"\b(?:a|the|1) few\b", "few"),
    (r"\b(?:a|1) (day|week|month) or (?:2|so)\b", r"1-2 \1s"),
    (r"\bor so\b", ""),
    (r"\b(?:a|an|another) ((?:business )?days?|weeks?|months?|hours?)\b", r"1 \1"),
    (r"\bbetween (?:the )?(\d+\S*) and (?:the )?(\d+)", r"\1-\2"),
    (r"(\d(?:st|nd|rd|th)?) ?(?:-|to|or) ?(?:the )?(\d)", r"\1-\2"),
    (r"\b(?:next|following) (\d|couple|few)", r"\1"),
    (r"\bnext business days\b", "1 business days"),
    # Parts of weeks, months and years
    (r"\bfollowing\b", "next"),
    (r"\bwithin the week\b", "this week"),
    (r"\bweek (?:commencing|beginning|starting|of)\b|\bw/c\b", "weekof"),
    (r"\beow\b", "end week"),
    (r"\beom\b", "end month"),
    (r"\bmidweek\b", "mid week"),
    (r"\bmid(?:dle)?\b(?: of)?", "mid"),
    (r"\b1st half\b(?: of)?|\b(?:early|start|beginning)\b(?: of| in)?", "early"),
    (r"\b2nd half\b(?: of)?|\b(?:late|later|end|rest)\b(?: of| in)?", "end"),
    (r"\b(week|month|year)s? end\b", r"end \1"),
    (r"\bthis coming\b", ""),
)


def plain_words(text: str) -> str:
    """Lower case, with plain dashes and apostrophes, and a mark where a clause ends."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    text = re.sub("['`\u2018\u2019\u02bc\u00b4]", "'", text)
    text = re.sub(r"\b(i|you|he|she|it|we|they|that)'(?:d|ll|re|s|ve)\b", r"\1", text)
    text = text.replace("'", "")
    text = re.sub(
        r"\b(?:at |by )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b\.?|\b\d{1,2}:\d\d\b", " ", text
    )
    text = re.sub(rf"\b({_WEEKDAY})-({_WEEKDAY})\b", r"\1 to \2", text)
    text = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text)
    text = re.sub(r"(?<!\d)[.](?!\d)|[.](?!\d)|(?<!\d)[.]|[,;:!?]", f" {CLAUSE} ", text)
    text = re.sub(r"[\"“”()\[\]…]", " ", text)
    text = re.sub(rf"\b({_DATE_WORD}) +[|] +(?={_DATE_WORD}\b)", r"\1 ", " ".join(text.split()))
    return _clauses(text.split())


def canonical(plain: str) -> str:
    """The same in the words of the grammar, without what makes no difference."""
    words = " ".join(_canonical_word(word) for word in plain.split())
    for pattern, replacement in _PHRASES:
        words = re.sub(pattern, replacement, words)
    return _clauses([word for word in words.split() if word not in NO_DIFFERENCE])


def _clauses(words: list[str]) -> str:
    """The words, with one mark between clauses and none at the ends."""
    parts = (" ".join(part.split()) for part in " ".join(words).split(CLAUSE))
    return f" {CLAUSE} ".join(part for part in parts if part)


def _canonical_word(word: str) -> str:
    for names in (NUMBERS, ORDINALS, MONTHS, WEEKDAYS):
        word = names.get(word, word)
    return word
