"""What a clause says about the time in it: that it is the time of their answer, or not.

The direction counts: "they will call me" is their answer, "I will call them" is not, nor
is "call us" or "we need your answer". Every word must be known; where one is not, the
bearing is unclear and the person is asked.
"""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from followup.timeline.sentences.frames import Frame, frames_of
from followup.timeline.sentences.vocabulary import AnswerWords
from followup.timeline.tokens.token import Token, Tokens

ABOUT = frozenset({"about", "regarding", "re", "concerning"})
SPEECH = frozenset({"said", "says", "say", "told", "mentioned", "thinks", "reckons", "indicated"})
WILL = frozenset({"will", "would", "should", "can", "could", "might", "is", "are", "has", "hopes", "plans", "wants", "aims", "expects"})
MAY_SAY_I = frozenset({"touch", "get", "getting", "come", "coming", "revert", "reverting"})
"""With "I", somebody from the firm is speaking: "I'll be in touch"."""
ASK_FOR = frozenset({"want", "wants", "need", "needs", "require", "expect", "expects", "like", "await"})
OWN_ANSWER = frozenset({"answer", "reply", "response", "decision", "know", "confirmation"})
PAST = frozenset({"was", "were", "had", "did", "gave", "came", "got", "went"})
MAKERS = frozenset({"we", "they", "he", "she", "i", "hr", "have", "has"})
TO_COME = frozenset({"will", "would", "should", "might", "can", "could", "to", "going", "hope", "hoping", "expect", "be"})
BE = frozenset({"am", "is", "are"})
HOPE = frozenset({"hoping", "aiming", "looking", "planning", "expecting", "thinking", "guessing", "anticipating", "hopeful", "likely", "targeting"})
NEEDED = frozenset({"you", "someone", "somebody", "people", "them", "him", "her", "me"})
ROLES = frozenset({"role", "position", "job", "post", "application", "candidacy", "vacancy", "opportunity"})
LONGEST_CLAUSE = 80
"""Words. Nobody says more in one breath."""
LONGEST_TOPIC = 14
"""Words after "about" that may be anything."""


ACTS = frozenset({"tell", "give out", "hear", "decide"})


class Bearing(Enum):
    """What a clause says about its time."""

    ANSWER = "their answer comes then"
    BARE = "nothing but the time"
    UNCLEAR = "it could be the time of something else"
    MANNERS = "it thanks, or wishes something nice"


@dataclass(frozen=True, slots=True)
class Judged:
    """The bearing of a clause, and who does what in it."""

    bearing: Bearing
    subject: str
    """"i", "you", "they", or "" nobody."""
    speaks_of_answer: bool = False
    """It says that they answer, with a time or without one."""


def judge(clause: Tokens, words: AnswerWords, subject_before: str = "") -> Judged:
    """Judge a clause, its times left out; the subject of the clause before may hold on."""
    if all(token.is_("mark") for token in clause):
        return Judged(Bearing.BARE, subject_before)
    if len(clause) > LONGEST_CLAUSE:
        return Judged(Bearing.UNCLEAR, subject_before)
    frames = frames_of(clause, words)
    subject = _subject(clause, len(clause), words) or subject_before
    theirs = [_is_theirs(frame, clause, words, subject_before) for frame in frames]
    unknown = _unknown(clause, frames, words, any(theirs))
    events = any(token.text in words.event for token in unknown)
    acts = any(
        theirs_too and frame.kind in ACTS
        for frame, theirs_too in zip(frames, theirs, strict=True)
    )
    if _is_manners(clause, words) and not acts:
        return Judged(Bearing.MANNERS, subject)
    if unknown or events or not all(theirs) or _asks_for_an_answer(clause, words):
        return Judged(Bearing.UNCLEAR, subject)
    if theirs and _is_past(clause):
        return Judged(Bearing.UNCLEAR, subject)
    if theirs:
        return Judged(Bearing.ANSWER, subject, speaks_of_answer=True)
    is_bare = not (_says_the_candidate(clause) or _is_somewhere(clause, words)) and all(
        token.text in words.bare or token.is_("mark") or _is_small(token) or "name" in token.kinds
        for token in _without_speaker(clause)
    )
    return Judged(Bearing.BARE if is_bare else Bearing.UNCLEAR, subject)


def _is_past(clause: Tokens) -> bool:
    """ "The decision was made on Friday", "they made an offer"."""
    texts = [token.text for token in clause]
    did = bool(PAST.intersection(texts)) or (
        "made" in texts and texts.index("made") > 0 and texts[texts.index("made") - 1] in MAKERS
    )
    return did and not TO_COME.intersection(texts)


def _is_somewhere(clause: Tokens, words: AnswerWords) -> bool:
    """ "She is in until Friday": where somebody is, and not when they answer."""
    texts = [token.text for token in clause if not token.is_("hedge")]
    people = words.people["they"] - {"it"} | words.people["you"] | {"i"}
    at = next((at for at, (who, verb) in enumerate(pairwise(texts)) if who in people and verb in BE), -1)
    return at >= 0 and not HOPE.intersection(texts[at + 2 : at + 5]) and not SPEECH.intersection(texts[at + 2 :])


def _says_the_candidate(clause: Tokens) -> bool:
    """ "I said two weeks": not what they said."""
    texts = [token.text for token in clause if not token.is_("hedge")]
    return any(first == "i" and second in {"said", "told", "mentioned"} for first, second in pairwise(texts))


def _without_speaker(clause: Tokens) -> Tokens:
    """The words from "said" on, whoever said it."""
    said = (at for at, token in enumerate(clause) if token.text in SPEECH)
    return clause[next(said, 0) :]


def _is_theirs(frame: Frame, clause: Tokens, words: AnswerWords, subject_before: str) -> bool:
    """Whether the employer answers, and the candidate hears."""
    own = _subject(clause, frame.start, words)
    subject = own or subject_before
    first = clause[frame.start].text
    if frame.kind == "hear":
        return subject != "they" or any(token.text == "fromthem" for token in clause)
    if frame.kind == "wait":
        return _is_their_wait(clause, frame, subject)
    if _is_told_to(clause, frame, words) or (_must(clause, frame) and subject != "they"):
        return False
    if frame.kind == "decide":
        return first in {"know", "knowing"} or subject != "you"
    if frame.kind == "answer":
        is_own = subject == "i" and not TO_COME.intersection(token.text for token in clause)
        return not (is_own or _is_your_answer(clause, frame))
    if frame.kind == "give out":
        before = clause[: frame.start]
        known = all(token.text in words.neutral or _is_small(token) for token in before)
        return known or _follows_an_answer(clause, frame, words)
    if frame.passive:
        return subject != "they" or _follows_an_answer(clause, frame, words)
    will = any(token.text in WILL for token in clause[: frame.start])
    return _tells_the_candidate(frame, clause, subject, will=will)


def _is_their_wait(clause: Tokens, frame: Frame, subject: str) -> bool:
    """ "It takes two weeks", "bear with us"; not "we need you", "take until Friday to think"."""
    first = clause[frame.start].text
    after = clause[frame.end].text if frame.end < len(clause) else ""
    if first in {"need", "needs", "needing"} and after in NEEDED:
        return False
    if first == "take" and frame.start == 0:
        return False
    return not (subject == "i" and first in {"need", "needs", "take", "wait", "waiting"})


def _tells_the_candidate(frame: Frame, clause: Tokens, subject: str, *, will: bool) -> bool:
    if frame.told == "told":
        return subject != "you"
    if frame.told == "told_me":
        return subject == "they" or (not subject and will)
    if frame.told == "told_others" or subject == "you":
        return False
    if subject == "i":
        return any(token.text in MAY_SAY_I for token in clause[frame.start : frame.end])
    return subject == "they" or will or clause[max(0, frame.start - 1)].text in {"will", "to"}


def _subject(clause: Tokens, end: int, words: AnswerWords) -> str:
    """Who acts: the last one before token `end`."""
    for at in range(end - 1, -1, -1):
        text = clause[at].text
        for name in ("i", "they", "you"):
            if text in words.people[name]:
                return name
        if "name" in clause[at].kinds:
            return "they"
    return ""


def _follows_an_answer(clause: Tokens, frame: Frame, words: AnswerWords) -> bool:
    """ "The panel's decision will be announced": it is the decision that is announced."""
    nouns = words.phrases["answer"]
    return any((token.text,) in nouns.get(token.text, ()) for token in clause[: frame.start])


def _is_told_to(clause: Tokens, frame: Frame, words: AnswerWords) -> bool:
    """ "They asked me to call", "waiting for a candidate to decide"."""
    before = [token.text for token in clause[: frame.start] if not token.is_("hedge")]
    told = words.people["told"] | words.people["told_me"] | words.people["told_others"]
    return before[-1:] == ["to"] and before[-2:-1] != [] and before[-2] in told


def _must(clause: Tokens, frame: Frame) -> bool:
    """ "I have to", "you need to", "you must"."""
    before = [token.text for token in clause[: frame.start]]
    pairs = set(zip(before, before[1:], strict=False))
    return "must" in before or bool(pairs & {("have", "to"), ("need", "to"), ("has", "to"), ("got", "to")})


def _is_your_answer(clause: Tokens, frame: Frame) -> bool:
    """ "Your decision", "an answer from you": the candidate's own."""
    before = [token.text for token in clause[max(0, frame.start - 3) : frame.start]]
    after = [token.text for token in clause[frame.end : frame.end + 2]]
    gets = {"have", "get", "receive", "hear", "give", "getting"}
    yours = "your" in before and not gets & {token.text for token in clause[: frame.start]}
    return yours or after == ["from", "you"]


def _asks_for_an_answer(clause: Tokens, words: AnswerWords) -> bool:
    """ "They want an answer", "we need to know": from the candidate, perhaps.

    Not so "she told me to expect an answer".
    """
    small = {"the", "a", "an"}
    texts = [token.text for token in clause if not (token.is_("hedge") or token.text in small)]
    told = words.people["told_me"] | words.people["told"]
    for at, text in enumerate(texts):
        if text not in ASK_FOR or (texts[at - 1 : at] == ["to"] and told & set(texts[at - 2 : at])):
            continue
        rest = texts[at + 1 :][texts[at + 1 : at + 2] == ["to"] :]
        if rest and rest[0] in OWN_ANSWER and (len(rest) == len(texts[at + 1 :]) or rest[0] == "know"):
            return _subject(clause, len(clause), words) in {"they", "i"}
    return False


def _unknown(clause: Tokens, frames: list[Frame], words: AnswerWords, is_answer: bool) -> Tokens:
    """The words that nobody has listed, or that name another event."""
    inside = {at for frame in frames for at in range(frame.start, frame.end)}
    allowed = words.neutral | (words.context if is_answer else words.context)
    everybody = words.people["they"] | words.people["you"] | words.people["told_others"]
    found = []
    topic = 0
    for at, token in enumerate(clause):
        tells_of = token.text == "of" and at in {frame.end for frame in frames}
        topic = LONGEST_TOPIC if token.text in ABOUT or tells_of else topic - 1
        if at in inside or token.is_("mark") or _is_small(token):
            continue
        if token.text in words.event:
            found.append(token)
        elif token.text not in allowed and token.text not in everybody and topic <= 0:
            if not _is_name(clause, at, frames, is_answer):
                found.append(token)
    return found


def _is_small(token: Token) -> bool:
    return any(map(token.is_, ("hedge", "glue", "lead", "clock", "zone")))


def _is_name(clause: Tokens, at: int, frames: list[Frame], is_answer: bool) -> bool:
    """Whether an unknown word is somebody who will answer, or who said it."""
    active = is_answer and not any(frame.passive or frame.kind == "answer" for frame in frames)
    for later in clause[at + 1 : at + 5]:
        if later.text in SPEECH or (active and later.text in WILL):
            return all(token.is_("word") or _is_small(token) for token in clause[:at])
    return False


def _is_manners(clause: Tokens, words: AnswerWords) -> bool:
    texts = {token.text for token in clause}
    if texts & {"will", "should", "would"}:
        return False
    return bool(texts & words.manners or (texts & words.nice and texts & words.doings))
