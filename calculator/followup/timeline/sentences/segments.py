"""Sentences and their clauses: which words belong together."""

from dataclasses import dataclass
from itertools import pairwise

from followup.timeline.tokens.split import COMMA, STOP
from followup.timeline.tokens.token import Token, Tokens

PRONOUNS = frozenset({"i", "we", "you", "they", "he", "she", "it", "hr"})
FORMS_OF_BE = frozenset({"be", "been", "being", "is", "are"})
ALWAYS = frozenset(
    {
        *(
            "and",
            "but",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "which",
            "who",
            "where",
        ),
        *("when", "whenever", "if", "unless", "once", "provided", "assuming", "please"),
    }
)
"""Each of these begins a clause."""
BEFORE_A_PRONOUN = frozenset({"so", "as", "since", "after", "before", "until", "then", "that"})
"""Each of these begins a clause if somebody follows: "before you hear"."""


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to before `end`."""

    start: int
    end: int

    def __contains__(self, at: int) -> bool:
        """Whether that token is in it."""
        return self.start <= at < self.end

    def of(self, tokens: Tokens) -> Tokens:
        """Its tokens."""
        return tokens[self.start : self.end]


def sentences_of(tokens: Tokens) -> list[Span]:
    """The sentences, without the marks that end them."""
    return _between(tokens, 0, [at for at, token in enumerate(tokens) if token.text == STOP])


def clauses_of(tokens: Tokens, sentence: Span, times: list[Span]) -> list[Span]:
    """The clauses of a sentence; none begins inside one of the times."""
    inside = {at for time in times for at in range(time.start, time.end)}
    cuts = [at for at in range(sentence.start, sentence.end) if at not in inside]
    starts = [at for at in cuts if _begins(tokens, at)]
    ends = [sentence.start, *starts, sentence.end]
    spans = (Span(first, last) for first, last in pairwise(ends))
    return [span for span in spans if span.start < span.end]


def _begins(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.is_("mark") and token.text in {COMMA, "(", ")"}:
        return True
    if is_given(tokens, at):
        return False
    if token.text in ALWAYS:
        return not (token.text == "please" and at and tokens[at - 1].text == "to")
    return token.text in BEFORE_A_PRONOUN and _is_pronoun(tokens[at + 1 : at + 2])


def is_given(tokens: Tokens, at: int) -> bool:
    """For "Feedback is provided": no condition."""
    return tokens[at].text == "provided" and at > 0 and tokens[at - 1].text in FORMS_OF_BE


def _is_pronoun(tokens: list[Token]) -> bool:
    return bool(tokens) and tokens[0].text in PRONOUNS


def _between(tokens: Tokens, start: int, cuts: list[int]) -> list[Span]:
    found = []
    for cut in [*cuts, len(tokens)]:
        if cut > start:
            found.append(Span(start, cut))
        start = cut + 1
    return found
