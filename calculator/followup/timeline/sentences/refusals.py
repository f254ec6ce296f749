"""What makes a time in a sentence that of no answer: a "not", or a condition on others."""

from followup.timeline.sentences.segments import PRONOUNS, Span, is_given
from followup.timeline.sentences.vocabulary import (
    AnswerWords,
    Pattern,
    begins,
    plain_phrases,
)
from followup.timeline.tokens.token import Tokens

WILL = frozenset({"will", "would", "should"})
BEFORE_NOT_HEARD = frozenset({"should", "in"})
"""They begin "should you not hear" and "in case you do not hear"."""
SHORTEST_CONDITION = 3
NEAR = 3
"""Words: "Friday is not going to work"."""


def is_denied(tokens: Tokens, clause: Span, time: Span, words: AnswerWords) -> bool:
    """Whether the clause says when it will not be. "Not until Friday" says when it will."""
    start = clause.start
    while start < time.start and not (heard := not_heard_at(tokens, start, words)):
        start += 1
    is_heard = start < time.start
    start = start + len(heard) if is_heard else clause.start
    denied = any(token.text in words.roles["not"] for token in tokens[start : time.start])
    # In "if you do not hear by Friday you were not chosen" the second "not" denies no day.
    after = [] if is_heard else tokens[time.end : clause.end][:NEAR]
    behind = any(token.text in {"not", "unlikely"} for token in after)
    return behind or (denied and not is_not_until(tokens, clause, time, words))


def is_not_until(tokens: Tokens, clause: Span, time: Span, words: AnswerWords) -> bool:
    """For "We will not know until Friday", "nothing before the 12th"."""
    before = tokens[clause.start : time.start]
    is_not = any(token.text in words.roles["not"] for token in before)
    inside = tokens[time.start].text if time.start < time.end else ""
    until = words.roles["until"]
    near = [token.text for token in before[-2:]]
    return is_not and (inside in until or bool(until.intersection(near)))


def condition_in(
    tokens: Tokens, sentence: Span, times: list[Span], words: AnswerWords
) -> Span | None:
    """The words of a condition on others: "if the budget is approved", "unless"."""
    for at in range(sentence.start, sentence.end):
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        should = tokens[at].text == "should" and at == sentence.start
        is_inverted = should and after in words.roles["after_should"]
        if tokens[at].text not in words.conditions and not is_inverted:
            continue
        if is_given(tokens, at):
            continue
        if not_heard_at(tokens, at, words):
            continue
        end = _end_of_condition(tokens, at, sentence)
        inside = range(at, end)
        has_time = any(time.start in inside for time in times)
        strange = [tokens[place] for place in inside if not _is_harmless(tokens, place, words)]
        if has_time or len(strange) > (1 if is_inverted and after == "you" else 0):
            begin = at - 1 if tokens[at].text == "permitting" else at  # "budget permitting"
            return Span(max(begin, sentence.start), end)
    return None


def not_heard_at(tokens: Tokens, at: int, words: AnswerWords) -> Pattern:
    """For "If you do not hear": the day named there is the day of their answer."""
    text = tokens[at].text
    if text not in words.conditions and text not in BEFORE_NOT_HEARD:
        return ()
    for pattern in plain_phrases("condition", "not_heard").get(text, ()):
        if begins(pattern, tokens, at):
            return pattern
    return ()


def _end_of_condition(tokens: Tokens, at: int, sentence: Span) -> int:
    """A comma ends it, or somebody who will do something."""
    for end in range(at + 1, sentence.end):
        if tokens[end].is_("mark"):
            return end
        after = tokens[end + 1].text if end + 1 < sentence.end else ""
        if end - at >= SHORTEST_CONDITION and tokens[end].text in PRONOUNS and after in WILL:
            return end
    return sentence.end


def _is_harmless(tokens: Tokens, at: int, words: AnswerWords) -> bool:
    token = tokens[at]
    small = any(map(token.is_, ("hedge", "glue", "lead", "clock", "mark")))
    return small or token.text in words.harmless
