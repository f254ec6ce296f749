"""The whole grammar: one table is grammar, examples, help and test.

The examples say what a phrase gives if it was said on Wednesday 14 October 2026 by an
employer in the United States. They are also what a person is shown whose words could not
be read.
"""

from datetime import date

from followup.timeline.grammar.amounts import AMOUNTS
from followup.timeline.grammar.around import AROUND
from followup.timeline.grammar.dates import DATES
from followup.timeline.grammar.days import DAYS
from followup.timeline.grammar.months import MONTHS
from followup.timeline.grammar.refused import REFUSED
from followup.timeline.grammar.weeks import WEEKS

SAID_IN_EXAMPLES = date(2026, 10, 14)  # Wednesday

PHRASES = (*DATES, *DAYS, *WEEKS, *AMOUNTS, *MONTHS, *AROUND, *REFUSED)
"""Of two phrases of the same length, the first one in here is read."""
EXAMPLES = tuple(text for phrase in PHRASES for text, _ in phrase.examples)
