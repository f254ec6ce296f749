"""Brings what was typed into the plain words of the grammar, however it was written.

"By the END of nxt wk" and "by the tail end of next week" both become "by end next week",
each word with its place in the text. Words that the grammar does not know stay as they
are: nothing is dropped that could change the meaning.
"""

from followup.business_days.public_holidays import HolidayCalendar
from followup.timeline.tokens.clock import times_of_day
from followup.timeline.tokens.doubtful import settle_doubtful_words
from followup.timeline.tokens.holiday_names import with_holidays
from followup.timeline.tokens.numbers import with_articles
from followup.timeline.tokens.single import in_one_place, single_words
from followup.timeline.tokens.token import Tokens
from followup.timeline.tokens.vocabulary import Vocabulary, vocabulary

LONGEST_RANGE = 10
"""Words from "between" to "and"."""
TIMES = ("number", "ordinal", "weekday", "month", "unit", "iso", "numeric", "year")


def plain_tokens(text: str, holidays: HolidayCalendar | None = None) -> Tokens:
    """The text in plain words, in its order; `holidays` are those of the employer's country."""
    words = vocabulary()
    tokens = with_holidays(single_words(text), holidays)
    tokens = with_articles(several_words(tokens, words))
    tokens = times_of_day(tokens, words)
    return settle_doubtful_words(_ranges(tokens), words)


def _ranges(tokens: Tokens) -> Tokens:
    """For "Between A and B" as "between A to B", "A through B" as "A to B"."""
    found = list(tokens)
    for at, token in enumerate(tokens):
        if token.text == "through" and _is_time(tokens[:at][-1:]) and _is_time(tokens[at + 1 :]):
            found[at] = token.as_("to", "word")
        if token.text == "between":
            for place in range(at + 1, min(at + LONGEST_RANGE, len(tokens))):
                if found[place].text == "and":
                    found[place] = found[place].as_("to", "word")
                    break
    return found


def _is_time(tokens: Tokens) -> bool:
    """Whether the first of them that is no article begins or ends a time."""
    first = next((token for token in tokens[:2] if not token.is_("glue")), None)
    return first is not None and any(map(first.is_, TIMES))


def several_words(tokens: Tokens, words: Vocabulary) -> Tokens:
    """Words that stand together, changed for the plain words that stand for them."""
    found: Tokens = []
    at = 0
    texts = [token.text for token in tokens]
    while at < len(tokens):
        for typed, plain in words.several.get(texts[at], ()):
            if tuple(texts[at : at + len(typed)]) == typed:
                last = at + len(typed)
                whole = tokens[at].to(tokens[last - 1])
                found += in_one_place(whole, plain, words)
                at = last
                break
        else:
            found.append(tokens[at])
            at += 1
    return found
