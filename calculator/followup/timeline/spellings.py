"""Other ways of writing the same: each is a pattern and what stands for it in the grammar.

They are tried from top to bottom, so that one may build on what those above it have made.
"""

from followup.timeline.vocabulary import DATE_WORD, MONTH, WEEKDAY

CLAUSE = "|"
"""Stands where a comma or a full stop parts what was said: two times are not one."""

MARKS = (
    ("[\u2010-\u2015\u2212]", "-"),
    ("['`\u2018\u2019\u02bc\u00b4]", "'"),
    (r"\b(i|you|he|she|it|we|they|that)'(?:d|ll|re|s|ve)\b", r"\1"),
    ("'", ""),
    # The time of day makes no difference
    (r"\b(?:at |by )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b\.?|\b\d{1,2}:\d\d\b", " "),
    # What a dash or a stroke says between two days
    (rf"\b({WEEKDAY})-({WEEKDAY})\b", r"\1 to \2"),
    (rf"\b({WEEKDAY})/({WEEKDAY})\b", r"\1 or \2"),
    (rf"\b((?:{MONTH}) \d\S*?) ?- ?({MONTH})\b", r"\1 to \2"),  # Oct 28-Nov 2
    (rf"\b({MONTH})-(\d\S* (?:{MONTH})\b)", r"\1 to \2"),  # 28 Oct-2 Nov
    (rf"(\d)-({MONTH})\b", r"\1 \2"),  # 30-Oct
    (rf"\b({MONTH})-(\d)", r"\1 \2"),  # Oct-30, 30-Oct-2026
    (r"(?<=[a-z])-(?=[a-z])", " "),
    (r"(?<!\d)[.](?!\d)|[.](?!\d)|(?<!\d)[.]|[,;:!?]", f" {CLAUSE} "),
    (r"[\"“”()\[\]…~]", " "),
    (r"\s+", " "),
    (rf"\b({DATE_WORD}) [|] (?:the )?(?={DATE_WORD}\b)", r"\1 "),  # Friday, 30 October
)
"""Dashes, apostrophes and stops, as they come from any keyboard."""

_VERBS = (
    "decide|let|hear|make|have|get|be|know|reach|call|say|tell|give|finish|take|need|want|"
    "contact|write|send|announce|confirm|not"
)
PHRASES = (
    # A word that could be another
    (rf"\bmay (?=(?:{_VERBS})\b)", "might "),
    (r"\b(i|you|he|she|it|we|they|that|this) may\b", r"\1 might"),
    (rf"\bto (?=(?:{_VERBS})\b)", ""),
    (r"\bback to\b", "back"),
    (r"\bfrom (?:us|them|me|him|her|you|now|today)\b|\bof (?:now|today)\b", ""),
    (r"\bfor (?:you|me|us)\b", ""),
    (r"\b(?:days?|weeks?) before\b", "beforehand"),
    # Ordinals of two words
    (r"\btwenty (?=\d(?:st|nd|rd|th)\b)", "2"),
    (r"\bthirty (?=1st\b)", "3"),
    # The end of a day
    (r"\b(?:eod|cob|eob|close of (?:business|play)|end of business|tonight)\b", "eod"),
    (r"\bend of (?:the )?(?:working |business |work)?day\b", "eod"),
    (r"\bthis (?:morning|afternoon|evening)\b", "today"),
    (r"\bfirst thing\b|\b1st thing\b", ""),
    (r"\b(?:morning|afternoon|evening|noon|midday|lunchtime)\b", ""),
    # Limits
    (r"\bno(?:t)? later than\b|\bup to\b|\bon or before\b|\bin or before\b", ""),
    (r"\b(?:by|before) (?:the )?new year\b", "end year"),
    (r"\b(?:by|before) (?:the )?weekend\b", "end week"),
    (r"\bweek ending\b|\bw/e\b", ""),
    (r"\blast week of\b", "end"),
    (r"\b(?:over|during|in|within) the (?:next|coming|following) (?=\d|couple|few)", ""),
    (r"\b(?:a|1|next|following) (day|week|month) or (?:2|so)\b", r"1-2 \1s"),
    (r"\b(?:over|during|in|within) the (?:next|coming|following) (week|month)\b", r"span next \1"),
    # Amounts
    (r"\b(?:working|work|week) ?days?\b|\bbds?\b|\bbusiness day\b", "business days"),
    (r"\b(\d+) ?(?:hrs?|h)\b", r"\1 hours"),
    (r"\b(\d+)(?=(?:days?|wks?|weeks?|months?)\b)", r"\1 "),
    (r"\bwk(s?)\b", r"week\1"),
    (r"\b(\d+) \1 (?=(?:business|days?|weeks?|months?)\b)", r"\1 "),  # two (2) weeks
    (r"\bfortnights?\b", "2 weeks"),
    (r"\b(?:a|1) 2 weeks\b", "2 weeks"),
    (r"\b(?:a |the |1 )?couple(?: of)?\b", "couple"),
    (r"\b(?:a|the|1) few\b", "few"),
    (r"\bor so\b", ""),
    (r"\b(?:a|an|another) ((?:business )?days?|weeks?|months?|hours?)\b", r"1 \1"),
    (r"\b(\d+ weeks?) today\b", r"\1"),
    (r"\bbetween (?:the )?(\d+\S*) and (?:the )?(\d+)", r"\1-\2"),
    (rf"\bbetween ((?:{DATE_WORD} )+)and (?={DATE_WORD}\b)", r"\1to "),
    (r"(\d(?:st|nd|rd|th)?) ?(?:-|to|or) ?(?:the )?(\d)", r"\1-\2"),
    (r"\b(?:next|following) (\d|couple|few)", r"\1"),
    (r"\bnext business days\b", "1 business days"),
    # Parts of weeks, months and years
    (r"\bfollowing\b", "next"),
    (r"\bwithin the week\b", "this week"),
    (r"\bweek (?:commencing|beginning|starting|of)\b|\bw/c\b", "weekof"),
    (r"\beow\b", "end week"),
    (r"\beom\b", "end month"),
    (r"\beoy\b", "end year"),
    (r"\bmidweek\b", "mid week"),
    (r"\b(?:mid(?:dle)?|1st half)\b(?: of)?", "mid"),  # the first half ends in the middle
    (r"\b(?:early|start|beginning)\b(?: of| in)?", "early"),
    (r"\b2nd half\b(?: of)?|\b(?:late|later|end|rest)\b(?: of| in)?", "end"),
    (r"\b(week|month|year)s? end\b", r"end \1"),
    (r"\bthis coming\b", ""),
)
"""Words in the place of other words."""
