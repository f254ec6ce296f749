"""Examples for somebody whose words could not be read, made from the words they used."""

from followup.timeline.grammar.table import EXAMPLES
from followup.timeline.tokens.plain import plain_tokens
from followup.timeline.tokens.token import Tokens

USUAL = ("by Friday", "in two weeks", "30 October")
KINDS = ("weekday", "month", "ordinal", "clock")
PARTS = frozenset({"early", "mid", "end", "next", "this", "after", "before", "today", "tomorrow"})


def examples_near(tokens: Tokens) -> str:
    """Three examples that share words of time with what was typed; the usual ones if none do."""
    typed = _times(tokens)
    shared = {text: len(typed & _times(plain_tokens(text))) for text in EXAMPLES} if typed else {}
    near = sorted((text for text in shared if shared[text]), key=lambda text: -shared[text])
    found = list(dict.fromkeys([*near, *USUAL]))[: len(USUAL)]
    return ", ".join(f"“{text}”" for text in found)


def _times(tokens: Tokens) -> set[str]:
    """The words of time, a day of the week as good as another."""
    found = {token.text for token in tokens if token.text in PARTS or token.is_("unit")}
    return found | {f"<{kind}>" for token in tokens for kind in KINDS if token.is_(kind)}
