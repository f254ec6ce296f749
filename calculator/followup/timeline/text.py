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
    "maybe perhaps likely during over at latest "
    # small words
    "a an the of is it its "
    # who says it, and that they will tell
    "i we you they he she me us them my your their his her "
    "recruiter interviewer manager hr hiring team company said say says told tell mentioned "
    "will would should can could hope hopes hoped hoping expect expects expected aim aiming "
    "plan planning want need have decide deciding decision make made final let know hear "
    "heard get back be been touch contact reach out from answer reply respond response news "
    "update result results announce call phone ring email write "
    # from when it counts
    "now todays time more another further coming"
)
NO_DIFFERENCE = frozenset(_NO_DIFFERENCE.split())

_PHRASES = (
    (r"\bto (?=(?:decide|let|hear|make|have|get|be|know|reach|call|say|tell|give|finish)\b)", ""),
    (r"\bback to\b", "back"),
    (r"\b\d{1,2} ?[ap]m\b", ""),
    (r"\b(?:eod|cob|close of (?:business|play)|end of business|tonight)\b", "eod"),
    (r"\bend of (?:the )?(?:working |business |work)?day\b", "eod"),
    (r"\bno(?:t)? later than\b", ""),
    (r"\b(?:working|work|week) ?days?\b|\bbds?\b|\bbusiness day\b", "business days"),
    (r"\bfortnight\b", "2 weeks"),
    (r"\b(?:a|1) 2 weeks\b", "2 weeks"),
    (r"\b(?:a |the |1 )?couple(?: of)?\b", "couple"),
    (r"\b(?:a|the|1) few\b", "few"),
    (r"\b(?:a|1) (day|week|month) or (?:2|so)\b", r"1-2 \1s"),
    (r"\bor so\b", ""),
    (r"\b(?:a|an|another) ((?:business )?days?|weeks?|months?|hours?)\b", r"1 \1"),
    (r"\bbetween (?:the )?(\d+\S*) and (?:the )?(\d+)", r"\1-\2"),
    (r"(\d(?:st|nd|rd|th)?) ?(?:-|to|or) ?(?:the )?(\d)", r"\1-\2"),
    (r"\b(?:next|following) (\d|couple|few)", r"\1"),
    (r"\bfollowing\b", "next"),
    (r"\bwithin the week\b", "this week"),
    (r"\b(?:from|of) (?:now|today)\b", ""),
    (r"\bweek (?:commencing|beginning|starting|of)\b|\bw/c\b", "weekof"),
    (r"\bmidweek\b", "mid week"),
    (r"\bmid(?:dle)?\b(?: of)? ?-?", "mid "),
    (r"\b(?:early|start|beginning|first half)\b(?: of| in)?", "early"),
    (r"\b(?:late|later|end|second half|rest)\b(?: of| in)?", "end"),
    (r"\b(week|month|year)s? ?end\b", r"end \1"),
    (r"\b(?:morning|afternoon|evening|noon|midday|lunchtime)\b", ""),
    (r"\bthis coming\b", ""),
)


def plain_words(text: str) -> str:
    """Lower case, without accents of style: typographic dashes and apostrophes, commas, stops."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    text = re.sub("['`\u2018\u2019\u02bc\u00b4]", "'", text)
    text = re.sub(r"\b(i|you|he|she|it|we|they|that)'(?:d|ll|re|s|ve)\b", r"\1", text)
    text = text.replace("'", "")
    text = re.sub(r"(?<!\d)[.](?!\d)|[.](?!\d)|(?<!\d)[.]|[,;:!?\"“”()\[\]…]", " ", text)
    return " ".join(text.split())


def canonical(plain: str) -> str:
    """The same in the words of the grammar, without what makes no difference."""
    words = " ".join(_canonical_word(word) for word in plain.split())
    for pattern, replacement in _PHRASES:
        words = re.sub(pattern, replacement, words)
    return " ".join(word for word in words.split() if word not in NO_DIFFERENCE)


def _canonical_word(word: str) -> str:
    for names in (NUMBERS, ORDINALS, MONTHS, WEEKDAYS):
        word = names.get(word, word)
    return word
