"""The words in a clause that speak of an answer, with whom they tell and who is speaking."""

from collections.abc import Iterator
from dataclasses import dataclass

from followup.timeline.sentences.segments import FORMS_OF_BE
from followup.timeline.sentences.vocabulary import AnswerWords, Pattern
from followup.timeline.tokens.token import Tokens

KINDS = ("tell", "hear", "decide", "answer", "wait")
"""Of two that are as long, the first one in here."""
LONGEST_BETWEEN = 2
BE = FORMS_OF_BE | {"get", "getting"}
HAVE = frozenset({"have", "has", "had"})
BEFORE_A_PARTICIPLE = 5
"""Words: "will be personally and individually contacted"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Words of one kind at tokens `start` to before `end` of a clause."""

    kind: str
    start: int
    end: int
    told: str = ""
    """Whom they tell: "told" the candidate, "told_me", "told_others", or "" nobody."""
    passive: bool = False


def frames_of(clause: Tokens, words: AnswerWords) -> list[Frame]:
    """The frames of a clause from left to right; none inside another."""
    found: list[Frame] = []
    at = 0
    while at < len(clause):
        frame = max(_at(clause, at, words), key=lambda frame: frame.end, default=None)
        if frame and not _is_speech(clause, frame):
            found.append(frame)
        at = frame.end if frame else at + 1
    return found


def _at(clause: Tokens, at: int, words: AnswerWords) -> Iterator[Frame]:
    for kind in KINDS:
        for pattern in words.phrases[kind].get(_verb(clause[at].text, words), ()):
            end, told = _fits(clause, at, pattern, words)
            if end and not (kind == "tell" and end == at + 1 and _is_noun(clause, at, words)):
                yield Frame(kind, at, end, told)
                break
    for kind, participles in words.done.items():
        before = {token.text for token in clause[max(0, at - BEFORE_A_PARTICIPLE) : at]}
        if clause[at].text in participles and before & (
            BE | HAVE if kind in {"decide", "hear"} else BE
        ):
            yield Frame(kind, at, at + 1, passive=bool(before & BE))


def _fits(clause: Tokens, at: int, pattern: Pattern, words: AnswerWords) -> tuple[int, str]:
    """The place behind a pattern that fits, and whom they tell; 0 if it does not fit."""
    told = ""
    for number, word in enumerate(pattern):
        skipped = 0
        while (
            number
            and at < len(clause)
            and skipped < LONGEST_BETWEEN
            and not (
                _verb(clause[at].text, words) == word
                or (word == "_" and recipient(clause, at, words)[0])
            )
        ):
            if not (clause[at].is_("hedge") or clause[at].text in words.roles["inside_a_phrase"]):
                return 0, ""
            at += 1
            skipped += 1
        if word == "_":
            at, told = recipient(clause, at, words)
            if not at:
                return 0, ""
        elif at < len(clause) and _verb(clause[at].text, words) == word:
            at += 1
        else:
            return 0, ""
    return at, told


def _verb(text: str, words: AnswerWords) -> str:
    """The form of a verb that the phrases have: "let" for "letting"."""
    return words.verbs.get(text, text)


def recipient(clause: Tokens, at: int, words: AnswerWords) -> tuple[int, str]:
    """The place behind "you", "all of the candidates" …, and which of the lists it is in."""
    told = ""
    end = at
    while end < len(clause):
        text = clause[end].text
        kind = next(
            (name for name in ("told", "told_me", "told_others") if text in words.people[name]), ""
        )
        if not kind and text not in words.people["around_told"]:
            break
        if kind and told and (text in words.people["you"] or kind == "told_others"):
            break  # "email me her decision"
        if text == "her" and _is_hers(clause, end + 1, words):
            break
        told = kind or told
        end += 1
    return (end, told) if told else (0, "")


def _is_hers(clause: Tokens, at: int, words: AnswerWords) -> bool:
    """Whether "her" is that of "her decision", "from her assistant"."""
    behind = clause[at].text if at < len(clause) else ""
    return (behind,) in words.phrases["answer"].get(behind, ())


def _is_noun(clause: Tokens, at: int, words: AnswerWords) -> bool:
    """The "call" of "a call", which may be a meeting; the "phone" of "phone interviews"."""
    behind = clause[at + 1] if at + 1 < len(clause) else None
    if clause[at].text in words.roles["nouns_before_nouns"] and behind and behind.is_("word"):
        return True
    return at > 0 and clause[at - 1].text in words.roles["before_a_noun"]


def _is_speech(clause: Tokens, frame: Frame) -> bool:
    """For "I can confirm that you will hear": the second verb is the answer."""
    behind = clause[frame.end].text if frame.end < len(clause) else ""
    return frame.kind == "tell" and behind == "that"
