"""The times of a text, each with what its sentence says about it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from followup.timeline.grammar.phrase import Kind
from followup.timeline.reading import Said
from followup.timeline.sentences.bearing import Bearing, Judged, judge
from followup.timeline.sentences.clause import says_promised
from followup.timeline.sentences.groups import Group, wide_span, words_of
from followup.timeline.sentences.refusals import condition_in, is_denied, is_not_until
from followup.timeline.sentences.segments import Span, clauses_of, sentences_of
from followup.timeline.sentences.vocabulary import AnswerWords, answer_words
from followup.timeline.tokens.token import Tokens
from followup.timeline.unreadable import UnreadableError
from followup.timeline.wording import problem

BEGINNINGS = ("start", "from_month", "from_day", "least", "later")
"""Slots of a phrase that hold a second day or number."""


@dataclass(frozen=True, slots=True)
class JudgedTime:
    """A time with what its sentence says about it."""

    group: Group
    words: str
    """As they were typed."""
    sentence: int
    """The number of its sentence."""
    bearing: Bearing
    refusal: str = ""
    """Why it can be the time of no answer; "" if it can."""
    not_until: bool = False
    """They said that it will not be before."""
    aside: bool = False
    """Its clause says what has been, or when the job begins."""


@dataclass(frozen=True, slots=True)
class JudgedText:
    """The times of a text, and what is said beside them."""

    times: list[JudgedTime]
    speaks_of_answer: bool
    """A clause without a time says that they answer."""
    speaks_of_more: bool
    """A sentence without a time speaks of something that nobody has listed."""


def judge_text(text: str, tokens: Tokens, groups: list[Group], said: Said) -> JudgedText:
    """Judge every time of a text."""
    words = answer_words()
    times: list[JudgedTime] = []
    speaks_of_answer = speaks_of_more = False
    for number, sentence in enumerate(sentences_of(tokens)):
        here = [group for group in groups if group.span.start in sentence]
        spans = [wide_span(group, tokens) for group in here]
        clauses = clauses_of(tokens, sentence, spans)
        judged = list(_judged(tokens, clauses, spans, words))
        if _is_question(text, tokens, sentence, words):
            judged = [_asked(each) for each in judged]
        speaks_of_answer |= any(each.bearing is Bearing.ANSWER for each in judged)
        if not here:
            speaks_of_more |= any(each.bearing is Bearing.UNCLEAR for each in judged)
            continue
        condition = condition_in(tokens, sentence, spans, words)
        for group, span in zip(here, spans, strict=True):
            at = next(at for at, clause in enumerate(clauses) if group.span.start in clause)
            typed = words_of(group, text, tokens)
            refusal = _refusal(group, typed, said)
            if not refusal and condition:
                inside = condition.of(tokens)
                depends = text[inside[0].start : inside[-1].end]
                refusal = problem("condition", words=depends)
            if not refusal and is_denied(tokens, clauses[at], span, words):
                refusal = problem("denied", words=typed)
            times.append(
                JudgedTime(
                    group,
                    typed,
                    number,
                    _bearing(group, tokens, clauses[at], _bearing_in(judged, at), words),
                    refusal,
                    is_not_until(tokens, clauses[at], span, words),
                    judged[at].aside,
                )
            )
    return JudgedText(times, speaks_of_answer, speaks_of_more)


def _is_question(text: str, tokens: Tokens, sentence: Span, words: AnswerWords) -> bool:
    """Whether it ends with a question mark: "Do you think they will decide by Friday?"."""
    is_asked = sentence.end < len(tokens) and text[tokens[sentence.end].start] == "?"
    return is_asked and tokens[sentence.end - 1].text not in words.roles["agreed"]  # ", ok?"


def _asked(judged: Judged) -> Judged:
    """What is asked is not said; "Friday?" alone only sounds unsure."""
    is_said = judged.bearing is Bearing.ANSWER or (
        judged.bearing is Bearing.BARE and judged.subject
    )
    return replace(judged, bearing=Bearing.UNCLEAR) if is_said else judged


def _judged(
    tokens: Tokens, clauses: list[Span], times: list[Span], words: AnswerWords
) -> Iterator[Judged]:
    inside = {at for time in times for at in range(time.start, time.end)}
    subject = ""
    for clause in clauses:
        rest = [tokens[at] for at in range(clause.start, clause.end) if at not in inside]
        judged = judge(rest, words, subject)
        subject = judged.subject
        yield judged


def _bearing_in(judged: list[Judged], at: int) -> Bearing:
    """A bare time belongs to what the rest of its sentence says."""
    own = judged[at].bearing
    if own is not Bearing.BARE:
        return own
    others = [each.bearing for number, each in enumerate(judged) if number != at]
    if Bearing.ANSWER in others:
        return Bearing.ANSWER
    return Bearing.UNCLEAR if Bearing.UNCLEAR in others else own


def _refusal(group: Group, typed: str, said: Said) -> str:
    if group.kind is not Kind.REFUSED:
        return ""
    try:
        group.reading(said)
    except UnreadableError as error:
        return str(error)
    raise AssertionError(typed)


def _bearing(
    group: Group, tokens: Tokens, clause: Span, said: Bearing, words: AnswerWords
) -> Bearing:
    """What the clause says, unless the time itself is that of something else."""
    if said is not Bearing.MANNERS and (
        _is_a_start(group, tokens, words)
        or _is_gone(group, clause.of(tokens), words)
        or _is_an_end(group, tokens, clause, words)
        or _is_of_the_promise(group, tokens, clause, words)
    ):
        return Bearing.UNCLEAR
    return said


def _is_a_start(group: Group, tokens: Tokens, words: AnswerWords) -> bool:
    """For "From Monday", "starting Monday": when something begins; "from 2 to 4 May" ends."""
    at = group.span.start - 1
    while at > 0 and tokens[at].is_("glue"):
        at -= 1
    return at >= 0 and tokens[at].text in words.roles["starts"] and not _is_range(group)


def _is_range(group: Group) -> bool:
    return len(group.matches) > 1 or any(slot in group.matches[0].found for slot in BEGINNINGS)


def _is_gone(group: Group, clause: Tokens, words: AnswerWords) -> bool:
    """For "It has been two weeks": so long ago."""
    texts = {token.text for token in clause}
    has, comes = texts & words.roles["have"], texts & words.roles["to_come"]
    promised = texts & words.roles["was_promised"]  # "we have promised an answer within"
    return group.kind is Kind.AMOUNT and bool(has) and not comes and not promised


def _is_of_the_promise(group: Group, tokens: Tokens, clause: Span, words: AnswerWords) -> bool:
    """For "On Friday I was promised an answer": when they promised it."""
    behind = pairwise(token.text for token in tokens[group.span.end : clause.end])
    return any(says_promised(was, verb, words) for was, verb in behind)


def _is_an_end(group: Group, tokens: Tokens, clause: Span, words: AnswerWords) -> bool:
    """For "The offer is good until Friday": when something ends."""
    before = tokens[max(clause.start, group.span.start - 2) : group.span.start]
    texts = {token.text for token in clause.of(tokens)}
    until = any(token.text == "until" for token in before)
    return until and "offer" in texts and not texts & words.roles["not"]
