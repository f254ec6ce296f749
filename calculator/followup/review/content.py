"""What a message should say and does not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from followup.messages.kinds import MessageKind, kind_facts
from followup.messages.people import People
from followup.own_data import read_toml
from followup.review.findings import Finding, finding, review_data
from followup.review.letter import Letter, plain

SHOWS_INTEREST = frozenset(
    {
        MessageKind.THANK_YOU,
        MessageKind.FOLLOW_UP,
        MessageKind.FINAL_CHECK_IN,
        MessageKind.ASK_TIMELINE,
        MessageKind.ADDED_POINT,
        MessageKind.OFFER_DEADLINE,
    }
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d+")
_CONTACT = re.compile(
    r"[^\s@]+@[^\s@]+\.\w+|(?:\+?\(?\d[\d\s().\-/]{5,}\d)|(?:https?://|www\.)\S+|"
    r"\b[\w-]+\.(?:com|org|net|io|dev|me|co|ie|uk|de|fr|ca|au|in|edu)(?:/\S*)?\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"^\s*(?:re|aw|antw|sv|fwd?)\s*:\s*\S", re.IGNORECASE)
_FEWEST_WORDS_OF_ITS_OWN = 2


def content_findings(
    kind: MessageKind, letter: Letter, subject: str, people: People
) -> Iterator[Finding]:
    """Thanks, interest, one specific thing, a closing, a contact, a subject."""
    yield from _subject_findings(subject)
    start = letter.text.start
    if not _says("thanks", letter.body):
        yield finding("no-thanks", (start, start))
    if kind in SHOWS_INTEREST and not _says("interest", letter.text.text):
        yield finding("no-interest", (start, start))
    if "topic" in kind_facts()[kind].needs and not is_specific(letter, people):
        yield finding("no-specific", (start, letter.text.end))
    end = len(letter.body)
    if letter.closing is None:
        yield finding("no-closing", (end, end))
    known = people.your_contact and people.your_contact in letter.body
    if not known and not _CONTACT.search(letter.signature):
        yield finding("no-contact", (end, end))


def _subject_findings(subject: str) -> Iterator[Finding]:
    if not subject.strip():
        yield finding("no-subject", field="subject")
        return
    if _ANSWERS.match(subject):
        return
    words = {word.lower() for word in _WORD.findall(subject)}
    if words <= _empty_words():
        yield finding("vague-subject", (0, len(subject)), "subject", found=subject.strip())


def _says(what: str, text: str) -> bool:
    return _pattern(what).search(plain(text)) is not None


@lru_cache
def _pattern(what: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{review_data()['says'][what]})(?!\w)")


def is_specific(letter: Letter, people: People) -> bool:
    """Whether any sentence leads to something that could not stand in anybody's message."""
    own = _generic_words() | {word.lower() for word in _own_words(people)}
    for sentence in letter.sentences:
        text = plain(sentence.text)
        for cue in _cues():
            for found in cue.finditer(text):
                rest = [word for word in _WORD.findall(text[found.end() :]) if word not in own]
                if len(set(rest)) >= _FEWEST_WORDS_OF_ITS_OWN:
                    return True
    return False


def _own_words(people: People) -> list[str]:
    """Words that are known without any conversation: the job, the company, the names."""
    names = [each.name for each in people.recipients]
    return _WORD.findall(" ".join([people.company, people.job_title, people.your_name, *names]))


@lru_cache(maxsize=1)
def _cues() -> list[re.Pattern[str]]:
    return [re.compile(rf"(?<!\w)(?:{cue})(?!\w)") for cue in review_data()["specific"]["cues"]]


@lru_cache(maxsize=1)
def _generic_words() -> frozenset[str]:
    specific = review_data()["specific"]
    return frozenset(specific["generic"].split()) | frozenset(specific["small"].split())


@lru_cache(maxsize=1)
def _empty_words() -> frozenset[str]:
    return frozenset(read_toml("data/subjects.toml")["empty"].split())
