"""Whether the candidate is to hear: "you will hear", "they told me to expect a call"."""

from followup.timeline.sentences.clause import Clause
from followup.timeline.sentences.frames import Frame


def is_heard(frame: Frame, clause: Clause, subject: str) -> bool:
    """For "you will hear"; not for "I want to hear", nor "they hear" from somebody else."""
    own = clause.words.roles["own_guess"] | clause.words.roles["own_speech"]
    if any(who == "i" and verb in own for who, verb in clause.pairs):
        return False
    told_to_expect = clause.does(frame.start, "to_expect") and was_told_to(frame, clause)
    if told_to_expect or _is_said_to(frame, clause):
        return True  # "she said to expect an email"
    if subject == "i" and (_are_told_to(frame, clause) or _is_missed(frame, clause)):
        return False
    if _are_candidates(frame, clause) or _is_told_we(frame, clause):
        return True
    if subject == "i":
        will = clause.words.roles["will"] - {"would"}  # "I would like to hear" is a wish
        is_told = not will.isdisjoint(clause.texts[: frame.start])
        return is_told or not clause.has("wishes", frame.start)
    return subject != "they" or "fromthem" in clause.texts


def was_told_to(frame: Frame, clause: Clause) -> bool:
    """For "they told me to expect a call", "I was told to wait"."""
    *before, last = ["", *clause.firm_before(frame.start)]
    if before[-1:] == ["not"]:
        before.pop()  # "not to expect a call before Friday"
    if before and before[-1] in clause.words.people["told_me"]:
        before.pop()
    return last == "to" and bool(before) and before[-1] in clause.words.roles["speech"]


def _is_said_to(frame: Frame, clause: Clause) -> bool:
    """For "She said to expect an email", "he said don't expect anything before the 14th"."""
    at = frame.start - 1
    while at > 0 and clause.texts[at] in {"to", "not", "do"}:
        at -= 1
    return at < frame.start - 1 and clause.does(at, "speech")


def _are_candidates(frame: Frame, clause: Clause) -> bool:
    """For "They said all candidates will hear"."""
    roles = clause.words.roles
    before = [
        word for word in clause.firm_before(frame.start) if word not in roles["will"] | {"to"}
    ]
    return bool(before) and before[-1] in clause.words.people["told"]


def _is_told_we(frame: Frame, clause: Clause) -> bool:
    """For "They told all of us that we will hear"."""
    people, will = clause.words.people, clause.words.roles["will"]
    *before, who = ["", *(word for word in clause.firm_before(frame.start) if word not in will)]
    told = people["told"] | people["told_me"]
    is_told = "told" in before and not told.isdisjoint(before[before.index("told") :])
    return who == "we" and is_told


def _are_told_to(frame: Frame, clause: Clause) -> bool:
    """For "I told them to expect a call"."""
    *_, who, last = ["", "", *clause.firm_before(frame.start)]
    return last == "to" and who in clause.words.people["told_others"]


def _is_missed(frame: Frame, clause: Clause) -> bool:
    """For "I should have heard on Monday", which may be over."""
    is_heard = clause.texts[frame.start] in clause.words.done["hear"]
    return is_heard and clause.has("should_have", frame.start) and "have" in clause.texts
