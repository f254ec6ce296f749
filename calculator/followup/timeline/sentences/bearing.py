"""What a clause says about the time in it: that it is the time of their answer, or not.

Every word must be known; where one is not, the bearing is unclear and the person is asked.
"""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from followup.timeline.sentences.clause import Clause, is_small
from followup.timeline.sentences.direction import asks_for_an_answer, is_theirs
from followup.timeline.sentences.strange import strange_words
from followup.timeline.sentences.vocabulary import AnswerWords
from followup.timeline.tokens.token import Tokens

LONGEST_CLAUSE = 80
"""Words. Nobody says more in one breath."""
ACTS = frozenset({"tell", "give out", "hear", "decide"})
"""Kinds of frames in which somebody does something; "decision" alone is none."""
BEFORE_MY_QUESTION = frozenset({"when", "so", "and", "well", "then", ","})


class Bearing(Enum):
    """What a clause says about its time."""

    ANSWER = "their answer comes then"
    BARE = "nothing but the time"
    UNCLEAR = "it could be the time of something else"
    MANNERS = "it thanks, wishes something nice, or says that the candidate asked"


@dataclass(frozen=True, slots=True)
class Judged:
    """The bearing of a clause, and who acts in it."""

    bearing: Bearing
    subject: str
    """"i", "you", "they", or "" nobody."""
    acts: bool = False
    """It says of their answer that somebody does something."""
    aside: bool = False
    """It says what has been, or when the job begins, and nothing of an answer."""


def judge(tokens: Tokens, words: AnswerWords, subject_before: str = "") -> Judged:
    """Judge a clause, its times left out; the subject of the clause before may hold on."""
    if all(token.is_("mark") for token in tokens):
        return Judged(Bearing.BARE, subject_before)
    if len(tokens) > LONGEST_CLAUSE:
        return Judged(Bearing.UNCLEAR, subject_before)
    clause = Clause(tokens, words, subject_before)
    theirs = [is_theirs(frame, clause) for frame in clause.frames]
    acts = any(
        it_is and frame.kind in ACTS for frame, it_is in zip(clause.frames, theirs, strict=True)
    )
    if not acts and (_is_manners(clause) or _is_my_question(clause)):
        return Judged(Bearing.MANNERS, clause.subject)
    if (
        not all(theirs)
        or strange_words(clause, is_answer=any(theirs))
        or _is_another(clause)
        or asks_for_an_answer(clause)
        or (theirs and _is_past(clause))
    ):
        return Judged(Bearing.UNCLEAR, clause.subject, aside=_is_aside(clause))
    if theirs:
        return Judged(Bearing.ANSWER, clause.subject, acts)
    is_bare = _is_bare(clause)
    aside = not is_bare and _is_aside(clause)
    return Judged(Bearing.BARE if is_bare else Bearing.UNCLEAR, clause.subject, aside=aside)


def _is_manners(clause: Clause) -> bool:
    """For "Thank you for coming in", "it was great to meet you"."""
    texts, words = set(clause.texts), clause.words
    if texts & {"will", "should", "would"}:
        return False
    return bool(texts & words.manners or (texts & words.nice and texts & words.doings))


def _is_my_question(clause: Clause) -> bool:
    """For "I asked about the timeline", "when I asked": what they said stands elsewhere."""
    asks = [("i", verb) for verb in clause.words.roles["inquired"]]
    at = next((at for at, pair in enumerate(pairwise(clause.texts)) if pair in asks), None)
    if at is None or not BEFORE_MY_QUESTION.issuperset(clause.texts[:at]):
        return False
    about, *topic = clause.texts[at + 2 :] or [""]
    inside = {text for frame in clause.frames for text in clause.texts[frame.start : frame.end]}
    is_theirs = bool(inside) and all(frame.kind == "answer" for frame in clause.frames)
    known = inside | (clause.words.bare - clause.words.roles["speech"])
    return not about or (
        about in clause.words.roles["about"] and is_theirs and known.issuperset(topic)
    )


def _is_past(clause: Clause) -> bool:
    """For "The decision was made on Friday", "they made an offer"."""
    made = any(
        who in clause.words.roles["makers"] and verb == "made"
        for who, verb in pairwise(clause.texts)
    )
    if _was_meant(clause):
        return True
    came = ("came", "to") in pairwise(clause.texts)  # "to a decision": its "to" is no plan
    to_come = clause.words.roles["to_come"] - ({"to"} if came else set())
    past = clause.words.roles["past"]
    is_past = any(text in past for text in clause.without_promise())
    return (made or is_past) and to_come.isdisjoint(clause.texts)


def _was_meant(clause: Clause) -> bool:
    """For "It was going to be the 21st"; not for "they said it was going to be"."""
    roles = clause.words.roles
    meant = any(was in roles["past"] and to in roles["was_meant"] for was, to in clause.pairs)
    return meant and not clause.has("speech")


def _is_another(clause: Clause) -> bool:
    """For "The other company will tell me"."""
    roles = clause.words.roles
    return any(
        which in roles["another"] and who in roles["employers"]
        for which, who in pairwise(clause.texts)
    )


def _is_aside(clause: Clause) -> bool:
    begins = clause.has("job_begins") and not any(frame.kind in ACTS for frame in clause.frames)
    return begins or _is_past(clause)


def _is_bare(clause: Clause) -> bool:
    """For "They said it should be", and nothing else."""
    if _says_the_candidate(clause) or _is_somewhere(clause) or _was_meant(clause):
        return False
    said = next((at for at in range(len(clause.texts)) if clause.does(at, "speech")), 0)
    return all(
        token.text in clause.words.bare or token.is_("mark") or token.is_("name") or is_small(token)
        for token in clause.tokens[said:]
    )


def _says_the_candidate(clause: Clause) -> bool:
    """For "I said two weeks": not what they said."""
    own = clause.words.roles["own_speech"]
    return any(first == "i" and second in own for first, second in pairwise(clause.firm))


def _is_somewhere(clause: Clause) -> bool:
    """For "She is in until Friday": where somebody is, and not when they answer."""
    words = clause.words
    people = (words.people["they"] - {"it"}) | words.people["you"] | {"i"}
    for at, (who, verb) in enumerate(pairwise(clause.firm)):
        if who in people and verb in words.roles["be"]:
            rest = clause.firm[at + 2 :]
            return words.roles["hoping"].isdisjoint(rest) and words.roles["speech"].isdisjoint(rest)
    return False
