"""Whose answer it is: "they will call me" is theirs, "I will call them" and "call us" are not."""

from itertools import pairwise

from followup.timeline.sentences.clause import Clause, is_small
from followup.timeline.sentences.frames import Frame
from followup.timeline.sentences.hearing import is_heard, was_told_to

NEAR = 3
"""Words before an answer that tell whose it is: "your own final decision"."""
TAKES_THEM = [[verb, who] for verb in ("for", "takes") for who in ("us", "them", "him", "her")]
"""Before a "to", as in "allow two weeks for us to answer": they are to do it."""


def is_theirs(frame: Frame, clause: Clause) -> bool:
    """Whether the employer answers, and the candidate hears."""
    subject = clause.own_subject(frame.start) or clause.subject_before
    if frame.kind == "hear":
        return is_heard(frame, clause, subject)
    if frame.kind == "wait":
        return _is_their_wait(frame, clause, subject)
    if (
        _is_asked(frame, clause, subject)
        or _is_my_answer(frame, clause, subject)
        or _is_wished(frame, clause, subject)
    ):
        return False
    if frame.passive and frame.kind == "tell":
        return subject != "they" or _follows_an_answer(frame, clause)
    return _ACTIVE[frame.kind](frame, clause, subject)


def asks_for_an_answer(clause: Clause) -> bool:
    """For "They want an answer", "we need to know": from the candidate, perhaps.

    Not so "she told me to expect an answer", nor "they want to decide".
    """
    texts = [text for text in clause.firm if text not in {"the", "a", "an"}]
    people, roles = clause.words.people, clause.words.roles
    told = people["told_me"] | people["told"]
    for at, text in enumerate(texts):
        if text not in roles["asks_for"]:
            continue
        if texts[at - 1 : at] == ["to"] and told.intersection(texts[at - 2 : at]):
            continue
        wanted = texts[at + 1 : at + 3]
        needs_to_know = wanted == ["to", "know"]
        if needs_to_know or (wanted and wanted[0] in roles["own_answer"]):
            return clause.subject in {"they", "i"}
    return False


def _is_their_wait(frame: Frame, clause: Clause, subject: str) -> bool:
    """For "It takes two weeks", "bear with us"; not "we need you", "take until Friday to think"."""
    if clause.does(frame.start, "needs") and clause.does(frame.end, "needed"):
        return False
    if clause.texts[frame.start] == "take" and frame.start == 0:
        return False
    is_own = subject == "i" and clause.does(frame.start, "own_wait")
    return not is_own or was_told_to(frame, clause)


def _they_decide(frame: Frame, clause: Clause, subject: str) -> bool:
    """Everybody may know; "you decide" is the candidate's own."""
    return subject != "you" or clause.does(frame.start, "knows")


def _is_their_answer(frame: Frame, clause: Clause, subject: str) -> bool:
    """For "a decision"; not for "I have an answer" and "your answer"."""
    promised = clause.words.roles["was_promised"]
    was_told = any(was == "was" and given in promised for was, given in clause.pairs)
    is_to_come = clause.has("to_come") or was_told or clause.is_promised()
    is_own = subject == "i" and not is_to_come
    return not (is_own or _is_your_answer(frame, clause))


def _is_given_out(frame: Frame, clause: Clause, _subject: str) -> bool:
    """For "it will be announced", also of a decision; not for "the job will be posted"."""
    before = clause.tokens[: frame.start]
    is_plain = all(token.text in clause.words.neutral or is_small(token) for token in before)
    somebody = clause.words.people["they"] - clause.words.roles["stands_for_an_answer"]
    is_plain = is_plain and somebody.isdisjoint(clause.texts[: frame.start])
    return is_plain or _follows_an_answer(frame, clause)


def _tells_the_candidate(frame: Frame, clause: Clause, subject: str) -> bool:
    if frame.told != "told_others" and clause.is_promised():
        return subject != "they"  # "I was promised a call"
    will = clause.has("will", frame.start)
    if frame.told == "told":
        return subject != "you"
    if frame.told == "told_me":
        speech = clause.has("speech", frame.start)
        promised = speech and clause.is_behind_to(frame.start)  # "Jin promised to ring me"
        return subject == "they" or promised or (not subject and will)
    if frame.told == "told_others" or subject == "you":
        return False
    if subject == "i":
        return any(clause.does(at, "firm_says_i") for at in range(frame.start, frame.end))
    return subject == "they" or will or clause.is_behind_to(frame.start)


def _follows_an_answer(frame: Frame, clause: Clause) -> bool:
    """For "The panel's decision will be announced": it is the decision that is announced."""
    nouns = clause.words.phrases["answer"]
    return any((text,) in nouns.get(text, ()) for text in clause.texts[: frame.start])


def _is_told_to(frame: Frame, clause: Clause) -> bool:
    """For "they asked me to call"; not for "give us two weeks to get back to you"."""
    before = clause.firm_before(frame.start)
    people = clause.words.people
    told = people["told"] | people["told_me"] | people["told_others"]
    expected = before[-3:-2] and before[-3] in clause.words.roles["to_expect"]
    for_them = expected or before[-3:-1] in TAKES_THEM
    asked = len(before) > 1 and before[-1] == "to" and before[-2] in told
    return asked and not _they_wait(clause) and not for_them


def _they_wait(clause: Clause) -> bool:
    """For "give us two weeks", "please give me until Friday"."""
    me = clause.words.people["told_me"]
    return any(
        other.kind == "wait" and not me.isdisjoint(clause.texts[other.end - 1 :][:2])
        for other in clause.frames
    )


def _is_asked(frame: Frame, clause: Clause, subject: str) -> bool:
    """Whether the candidate is to do it: "please decide", "you must decide"."""
    kindly = clause.has("asks_kindly", frame.start) and not clause.own_subject(frame.start)
    kindly = kindly and not clause.has("to_expect", frame.start) and not _they_wait(clause)
    return kindly or _is_told_to(frame, clause) or (subject != "they" and _must(frame, clause))


def _is_wished(frame: Frame, clause: Clause, subject: str) -> bool:
    """For "I wish they would decide", "I asked them to let me know": nothing that they said."""
    before = clause.firm_before(frame.start)
    asks = clause.words.roles["asks_them"]
    i_ask = any(first == "i" and second in asks for first, second in pairwise(before))
    return i_ask and (subject == "they" or frame.told == "told_me")


def _must(frame: Frame, clause: Clause) -> bool:
    """For "I have to", "you need to", "you must"."""
    before = clause.texts[: frame.start]
    to = any(
        first in clause.words.roles["must_to"] and second == "to"
        for first, second in pairwise(before)
    )
    return to or clause.has("must", frame.start)


def _is_my_answer(frame: Frame, clause: Clause, subject: str) -> bool:
    """For "they need my answer"; not for "they will give me my answer", "my answer will come"."""
    comes = any(clause.does(frame.end, role) for role in ("will", "comes"))
    is_mine = "my" in clause.texts[max(0, frame.start - NEAR) : frame.start] and not comes
    return is_mine and subject == "they" and not clause.has("hands_over", frame.start)


def _is_your_answer(frame: Frame, clause: Clause) -> bool:
    """For "your decision" and "an answer from you"; not for "your result"."""
    is_yours = "your" in clause.texts[max(0, frame.start - NEAR) : frame.start]
    from_you = clause.texts[frame.end : frame.end + 2] == ["from", "you"]
    is_given = clause.does(frame.start, "given_to_you") or clause.has("gets", frame.start)
    return from_you or (is_yours and not is_given)


_ACTIVE = {
    "tell": _tells_the_candidate,
    "decide": _they_decide,
    "answer": _is_their_answer,
    "give out": _is_given_out,
}
