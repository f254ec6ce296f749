"""Puts together what is one number: "twenty-first", "two (2)", "2.5", "3/4 days"."""

from followup.timeline.tokens.marks import TENS
from followup.timeline.tokens.split import CLOSE, OPEN
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.tokens.vocabulary import Vocabulary

LARGEST_ONE = 9
BEFORE_AN_AMOUNT = ("a", "an", "another", "next", "coming")
LONGEST_HEDGE = 4
"""Words between an article and its unit: "a further good solid week"."""
BEFORE_A_UNIT = ("working", "business", "biz", "calendar")


def put_numbers_together(tokens: Tokens, words: Vocabulary) -> Tokens:
    """Numbers that are written in several parts as one token each."""
    found: Tokens = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after and token.text in TENS and _is_one_more(after):
            found.append(_sum(token, after))
            at += 2
        elif token.text == OPEN and (repeated := _repeats(found, tokens, at)):
            at += repeated
        elif token.is_("numeric") and _counts_a_unit(tokens[at + 1 : at + 4]):
            found += _parts_of(token)
            at += 1
        elif token.text in words.behind_a_number and found and _stands_behind(found[-1], token):
            found.append(words.token(token, words.behind_a_number[token.text]))
            at += 1
        else:
            found.append(token)
            at += 1
    return found


def with_articles(tokens: Tokens) -> Tokens:
    """For "A week" and "another week" as one week, "the coming weeks" as a few."""
    found: Tokens = []
    for at, token in enumerate(tokens):
        if token.text not in BEFORE_AN_AMOUNT:
            found.append(token)
            continue
        near = tokens[at + 1 : at + 1 + LONGEST_HEDGE]
        after = next((later for later in near if not later.is_("hedge")), None)
        if after and after.is_("plural") and token.text in {"next", "coming"}:
            found.append(token.as_("few", "number", value=0))
        elif after and after.is_("unit") and token.text not in {"next", "coming"}:
            found.append(token.as_("1", "number", value=1))
        else:
            found.append(token)
    return found


def _is_one_more(token: Token) -> bool:
    return (token.is_("number") or token.is_("ordinal")) and 0 < token.value <= LARGEST_ONE


def _sum(tens: Token, ones: Token) -> Token:
    value = int(tens.text) + int(ones.value)
    text = f"{value}th" if ones.is_("ordinal") else str(value)
    return tens.as_(text, *ones.kinds, value=value).to(ones)


def _repeats(before: Tokens, tokens: Tokens, at: int) -> int:
    """How many tokens say again in brackets what stands before them: "two (2)"."""
    for length in (1, 3):
        inside = tokens[at + 1 : at + 1 + length]
        ends = tokens[at + 1 + length : at + 2 + length]
        same = [token.text for token in inside] == [token.text for token in before[-length:]]
        if same and ends and ends[0].text == CLOSE and inside[0].is_("number"):
            return length + 2
    return 0


def _counts_a_unit(after: Tokens) -> bool:
    """Whether "2.5" is so many weeks, or the beginning of "1.5 to 2 weeks"."""
    if after and after[0].text in {"to", "or"}:
        after = after[2:]
    return bool(after) and (after[0].is_("unit") or after[0].text in BEFORE_A_UNIT)


def _parts_of(numeric: Token) -> Tokens:
    """For "2.5" as one number, "3/4" as three to four."""
    for mark, joins in ((".", ""), ("/", "or")):
        first, found, second = numeric.text.partition(mark)
        if found and second.isdigit():
            if not joins:
                return [numeric.as_(numeric.text, "number", value=float(numeric.text))]
            return [
                numeric.as_(str(int(first)), "number", "day", value=int(first)),
                numeric.as_(joins, "word"),
                numeric.as_(str(int(second)), "number", "day", value=int(second)),
            ]
    return [numeric]


def _stands_behind(number: Token, token: Token) -> bool:
    """One letter must touch the number; "48 hr" need not."""
    return number.is_("number") and (number.end == token.start or len(token.text) > 1)
