"""Words that people leave out where they name two times: "mid to late November".

They are put in: "mid November or late November", "two weeks, maybe three weeks", "this
week or early next week". They take no place in the text.
"""

from itertools import pairwise

from followup.timeline.grammar.match import Matcher
from followup.timeline.tokens.marks import PARTS
from followup.timeline.tokens.token import Token, Tokens

JOINTS = ("to", "or", "and", "then")
MAYBE = (
    *("or", "to", "maybe", "perhaps", "possibly", "probably", "likely", "might", "could", "even"),
    *("latest", "be", "more", "take", "than"),
)
LOOK_BACK = 12
"""Words between two times that belong together."""


def with_words_left_out(text: str, tokens: Tokens) -> Tokens:
    """The tokens with what was left out put in."""
    found: Tokens = []
    matcher: Matcher | None = None
    for at, token in enumerate(tokens):
        after = tokens[at + 1 : at + 3]
        if _joins_two_parts(tokens, at):
            matcher = matcher or Matcher(text, tokens)
            found += _rest_of(tokens, matcher, at + 1, tokens[at - 1])
            found.append(token.as_("or", "word"))
            continue
        found.append(token)
        if not token.is_("number") and token.text != "next":
            continue
        if token.text == "next" and _ends(after) and _is_joined(found):
            found += _unit_before(found[:-1], token)
        elif token.is_("number") and token.value > 1 and _ends(after) and _is_maybe(found):
            found += _unit_of_amount_before(found[:-1], token)
    return found


def _joins_two_parts(tokens: Tokens, at: int) -> bool:
    """The "to" of "mid to late November"."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in JOINTS:
        return False
    return tokens[at - 1].text in PARTS and tokens[at + 1].text in PARTS


def _rest_of(tokens: Tokens, matcher: Matcher, at: int, behind: Token) -> Tokens:
    """What follows the second part in "mid to late November"."""
    match = matcher.longest(at)
    return [_put_in(token, behind) for token in tokens[at + 1 : match.end]] if match else []


def _unit_before(before: Tokens, behind: Token) -> Tokens:
    """The week of "this week or early next"."""
    for token in reversed(before[-LOOK_BACK:]):
        if token.text in {"week", "month", "quarter"}:
            return [_put_in(token, behind)]
        if token.is_("weekday"):
            return [behind.as_("week", "unit")]
    return []


def _unit_of_amount_before(before: Tokens, behind: Token) -> Tokens:
    """The weeks of "two weeks, maybe three"."""
    for number, unit in pairwise(before[-LOOK_BACK:]):
        if number.is_("number") and unit.is_("unit"):
            return [_put_in(unit, behind)]
    return []


def _is_joined(found: Tokens) -> bool:
    return any(token.text in JOINTS for token in found[-4:-1])


def _ends(after: Tokens) -> bool:
    """Whether the words end here, or a new thought begins."""
    return not after or after[0].is_("mark") or after[0].text in {*JOINTS, "but", "if", "latest"}


def _is_maybe(found: Tokens) -> bool:
    return any(token.text in MAYBE for token in found[-4:-1])


def _put_in(token: Token, behind: Token) -> Token:
    return Token(token.text, behind.end, behind.end, token.kinds, token.value)
