"""Words that are a time in one place and something else in another.

"It may be Friday" and "in May", "the second of May" and "your second interview", "April
will call you": the words around them tell.
"""

from collections.abc import Mapping

from followup.timeline.tokens.split import COMMA
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.tokens.vocabulary import Vocabulary

type Doubtful = Mapping[str, frozenset[str]]

_BEFORE_A_TIME = {"following": "next", "post": "after"}
_TIMES = ("unit", "weekday", "holiday", "number", "ordinal", "month")
LONGEST_ASIDE = 8
"""Words in brackets behind a name, with the brackets."""
NAMES_A_DAY = ("month", "unit", "weekday", "lead", "hedge", "clock", "year", "mark", "glue")
"""Kinds of what may follow the day of a month."""


def settle_doubtful_words(tokens: Tokens, words: Vocabulary) -> Tokens:
    """The tokens, where each of these words can be one thing only."""
    doubtful = words.doubtful
    found: Tokens = []
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if _is_name(tokens, at, doubtful):
            found.append(token.as_(token.text, "word", "name"))
        elif token.text == "may" and not _is_month_of_may(before, after, doubtful):
            found.append(token.as_("might", "word"))
        elif token.is_("ordinal") and not _is_day(token, before, tokens[at + 1 : at + 3], doubtful):
            found.append(token.as_(token.text, "word"))
        elif token.text == "aslongas":  # "as long as two weeks", "as long as the client signs"
            counts = after is not None and after.is_("number")
            found.append(token.as_("~", "hedge") if counts else token.as_("provided", "word"))
        elif token.text in _BEFORE_A_TIME and after and any(map(after.is_, _TIMES)):
            found.append(token.as_(_BEFORE_A_TIME[token.text], "word", token.text))
        elif token.text == "saturday" and before and before.text in {"i", "we", "he", "she"}:
            found.append(token.as_("sat", "word"))
        else:
            found.append(token)
    return found


def _is_name(tokens: Tokens, at: int, doubtful: Doubtful) -> bool:
    """Whether this is somebody called April or May: "April will call", "our CEO, June, will"."""
    if tokens[at].text not in doubtful["months_that_are_names"]:
        return False
    before = tokens[at - 1] if at else None
    behind = tokens[at + 1 :]
    beside = before is not None and before.is_("mark")
    if behind and behind[0].text == "(":
        behind = _without_aside(behind)  # "April (the recruiter) said"
    is_comma = bool(behind) and behind[0].text == COMMA
    verb = behind[is_comma] if len(behind) > is_comma else None
    if verb is None:
        return False
    if is_comma and before is None:
        return verb.text in doubtful["whose"]  # "April, my recruiter, will call"
    return verb.text in doubtful["behind_a_name"] and (
        beside or (not is_comma and (before is None or before.text in doubtful["before_a_name"]))
    )


def _without_aside(tokens: Tokens) -> Tokens:
    """What stands behind a short text in brackets."""
    close = next((at for at, token in enumerate(tokens[:LONGEST_ASIDE]) if token.text == ")"), -1)
    return tokens[close + 1 :]


def _is_month_of_may(before: Token | None, after: Token | None, doubtful: Doubtful) -> bool:
    around = [token for token in (before, after) if token is not None]
    if any(token.is_("day") or token.is_("year") for token in around):
        return True
    if before and before.text in doubtful["certainly_before_the_month_may"]:
        return True
    ends = after is None or not after.is_("word")
    begins = before is not None and (before.is_("mark") or before.is_("glue"))
    if before is None:
        return ends
    return ends and (begins or before.text in doubtful["before_the_month_may"])


def _is_day(token: Token, before: Token | None, after: Tokens, doubtful: Doubtful) -> bool:
    """Whether "second" is the day of a month, or counts weeks or days."""
    first = after[0] if after else None
    if first and first.text in {"of", "in"} and len(after) > 1:
        first = after[1]
    if first and any(map(first.is_, ("month", "unit", "weekday"))):
        return True
    if before and any(map(before.is_, ("month", "weekday"))):
        return True
    if token.is_("letters") and not (before and before.text in {"the", "by", "before", "on"}):
        return False
    if first is None or any(map(first.is_, NAMES_A_DAY)):
        return True
    return first.text in doubtful["behind_a_day"] and not token.is_("letters")
