"""The message as a whole: its length, its likeness to others, its day."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from followup.messages.kinds import MessageKind, kind_facts
from followup.plan.situation import Situation, StepName
from followup.plan.work_out import plan
from followup.review.findings import Finding, finding
from followup.review.parts.letter import Letter
from followup.words import in_words

NEARLY_THE_SAME = 0.85
"""Of the words, in their order."""
WORDS_COMPARED = 400
"""Of each message: twice the longest that we call long. The work grows with the square."""

STEPS = {
    MessageKind.THANK_YOU: StepName.THANK_YOU,
    MessageKind.FOLLOW_UP: StepName.FOLLOW_UP,
    MessageKind.FINAL_CHECK_IN: StepName.FINAL_CHECK_IN,
}


def length_findings(
    kind: MessageKind, letter: Letter, others: list[Letter], *, words: int = 0
) -> Iterator[Finding]:
    """Too long, too short, or longer than the message that came before it.

    `words` is given where there are more than were read.
    """
    facts, words = kind_facts()[kind], words or letter.words
    whole = (0, len(letter.body))
    if words > facts.too_long:
        yield finding("too-long", whole, words=words, most=facts.most)
    elif words < facts.fewest:
        yield finding("too-short", whole, words=words, fewest=facts.fewest)
    if facts.after and others:
        first = max(other.words for other in others)
        if words >= first:
            yield finding("longer-than-first", whole, words=words, first=first)


def likeness_findings(letter: Letter, others: list[Letter]) -> Iterator[Finding]:
    """Nearly the same text as another message, greeting and signature aside."""
    ours = _words(letter)
    for other in others:
        theirs = _words(other)
        if SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= NEARLY_THE_SAME:
            yield finding("same-text", (letter.text.start, letter.text.end))
            return


def timing_findings(kind: MessageKind, situation: Situation | None) -> Iterator[Finding]:
    """Sent before its day, or before the day that they named has passed."""
    name = STEPS.get(kind)
    if situation is None or name is None:
        return
    step = next(each for each in plan(situation).steps if each.name is name)
    if step.earliest and step.sent is None and situation.today < step.earliest:
        yield finding("early", day=in_words(step.earliest))


def _words(letter: Letter) -> list[str]:
    return re.findall(r"\w+", letter.text.text.lower().replace("’", "'"))[:WORDS_COMPARED]
