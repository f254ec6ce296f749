"""What dots, dashes and strokes say: that a sentence ends, "to", "or", or nothing."""

from followup.timeline.tokens.split import APOSTROPHES, COMMA, DASH, SLASH, SPACED_DASH, STOP
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.tokens.vocabulary import Vocabulary

TENS = ("20", "30", "40")
PARTS = ("early", "mid", "end")
_WORDS = {SLASH: "or", "&": "and", "\u00bd": "half"}


def without_dots_of_abbreviations(text: str, tokens: Tokens, words: Vocabulary) -> Tokens:
    """The words as typed without the dots that end no sentence: "Oct. 30", "Dr. Okafor"."""
    found: Tokens = []
    for at, token in enumerate(tokens):
        if token.text == STOP and text[token.start] == "." and found:
            before = found[-1]
            after = text[tokens[at + 1].start] if at + 1 < len(tokens) else ""
            goes_on = after.islower() or after.isdigit() or after in ("/", *APOSTROPHES)
            if before.end == token.start and (
                before.text in words.titles or (goes_on and before.text in words.abbreviations)
            ):
                continue
        found.append(token)
    return found


def settle_marks(tokens: Tokens) -> Tokens:
    """Every dash and stroke changed for what it says. They are plain words by now."""
    found: Tokens = []
    for at, token in enumerate(tokens):
        if token.is_("mark") and token.text in _WORDS:
            found.append(token.as_(_WORDS[token.text], "word"))
        elif token.is_("mark") and token.text in {DASH, SPACED_DASH}:
            says = _dash(found, token, tokens[at + 1 : at + 3])
            kind = "mark" if says == COMMA else "word"
            found += [token.as_(says, kind)] if says else []
        else:
            found.append(token)
    return found


def _dash(before: Tokens, dash: Token, after: Tokens) -> str:
    """Answer "to" between two times of one kind, a comma between two thoughts, else nothing."""
    if not after or (not before and dash.text == DASH):
        return ""
    if not before:
        return _at_the_beginning(dash, after[0])
    if (to := _between_times(before, after)) is not None:
        return to
    return "" if dash.text == DASH else _at_the_beginning(dash, after[0])


def _between_times(before: Tokens, after: Tokens) -> str | None:
    """What a dash says between two words of time; None if they are none."""
    last, first = before[-1], after[0]
    if last.text in TENS and last.end - last.start > len("20"):  # twenty-one
        return ""
    if last.is_("month") and first.is_("day"):  # 28 Oct - 2 Nov, and 30-Oct-2026
        return "to" if _is_day(before[-2:-1]) and _is_month(after[1:]) else ""
    if last.is_("day") and first.is_("month"):  # Oct 28 - Nov 2, and 30-Oct
        return "to" if _is_month(before[-2:-1]) else ""
    if last.is_("unit") and first.is_("number"):  # a week - 10 days
        return None if _is_month(after[1:]) else "to"
    if first.is_("clock") and (last.is_("number") or last.is_("numeric")):  # 2-4 pm
        return "to"
    return "to" if _of_one_kind(last, first) else None


def _at_the_beginning(dash: Token, first: Token) -> str:
    """A number below nothing is not a time."""
    return "minus" if dash.end == first.start and first.is_("number") else COMMA


def _of_one_kind(last: Token, first: Token) -> bool:
    if last.text in PARTS:
        return first.text in PARTS
    return any(last.is_(kind) and first.is_(kind) for kind in ("number", "day", "weekday"))


def _is_day(tokens: Tokens) -> bool:
    return bool(tokens) and tokens[0].is_("day")


def _is_month(tokens: Tokens) -> bool:
    return bool(tokens) and tokens[0].is_("month")
