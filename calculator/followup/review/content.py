"""What a message should say and does not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from followup.messages.kinds import MessageKind, kind_facts
from followup.messages.people import People
from followup.own_data import read_toml
from followup.review.findings import Finding, finding, review_data
from followup.review.letter import Letter, plain
from followup.review.wording import has_gap

_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d+")
_CONTACT = re.compile(
    r"(?<![^\s@])[^\s@]+@[^\s@]+\.\w+|(?:\+?\(?\d[\d\s().\-/]{5,}\d)|(?:https?://|www\.)\S+|"
    r"(?<![\w-])[\w-]+\.(?:com|org|net|io|dev|me|co|ie|uk|de|fr|ca|au|in|edu)(?:/\S*)?\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"^\s*(?:re|aw|antw|sv|fwd?)\s*:\s*\S", re.IGNORECASE)
_FEWEST_WORDS_AFTER_A_CUE = 2
_FEWEST_WORDS_IN_ALL = 9
"""So many different words that are nobody else's make a message specific without any cue."""


def content_findings(
    kind: MessageKind, letter: Letter, subject: str, people: People
) -> Iterator[Finding]:
    """Thanks, interest, one specific thing, a closing, a contact, a subject."""
    yield from _subject_findings(subject)
    start = letter.text.start
    if not _says("thanks", letter.body):
        yield finding("no-thanks", (start, start))
    if kind_facts()[kind].shows_interest and not shows_interest(letter, people):
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
    if words <= _empty_words() and not has_gap(subject):
        yield finding("vague-subject", (0, len(subject)), "subject", found=subject.strip())


def _says(what: str, text: str) -> bool:
    return _pattern(what).search(plain(text)) is not None


@lru_cache
def _pattern(what: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{review_data()['says'][what]})(?!\w)")


def shows_interest(letter: Letter, people: People) -> bool:
    """Whether they say that they would like the job, in whatever words.

    A sentence of theirs with a wish in it that speaks of the job, the employer or of joining
    is enough: better silent about a cool message than wrong about a warm one.
    """
    names = {word.lower() for word in _WORD.findall(f"{people.company} {people.job_title}")}
    names -= _small_words()
    for sentence in letter.sentences:
        text = plain(sentence.text)
        if _pattern("interest").search(text):
            return True
        about_it = _pattern("job").search(text) or names & set(_WORD.findall(text))
        if about_it and _pattern("wish").search(text):
            return True
    return False


def is_specific(letter: Letter, people: People) -> bool:
    """Whether any sentence leads to something that could not stand in anybody's message."""
    anybodys = _anybodys_words() | {word.lower() for word in _known_words(people)}

    def own_words(text: str) -> set[str]:
        words = (word.removesuffix("'s") for word in _WORD.findall(text))
        return {word for word in words if word not in anybodys and not word.isdigit()}

    texts = [_not_it().sub("", plain(sentence.text)) for sentence in letter.sentences]
    if len(own_words(" ".join(texts))) >= _FEWEST_WORDS_IN_ALL:
        return True
    named = (_says_what_it_was().subn("", text) for text in texts)
    if any(own_words(rest) for rest, number in named if number):
        return True
    said = [
        text[found.end() :] for text in texts for cue in _cues() for found in cue.finditer(text)
    ]
    return any(len(own_words(text)) >= _FEWEST_WORDS_AFTER_A_CUE for text in said)


def _known_words(people: People) -> list[str]:
    """Words that are known without any conversation: the job, the company, the names."""
    names = [each.name for each in people.recipients]
    return _WORD.findall(" ".join([people.company, people.job_title, people.your_name, *names]))


@lru_cache(maxsize=1)
def _cues() -> list[re.Pattern[str]]:
    return [re.compile(rf"(?<!\w)(?:{cue})(?!\w)") for cue in review_data()["specific"]["cues"]]


@lru_cache(maxsize=1)
def _says_what_it_was() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{review_data()['specific']['says_what']})(?!\w)")


@lru_cache(maxsize=1)
def _not_it() -> re.Pattern[str]:
    return re.compile(review_data()["specific"]["not_it"])


@lru_cache(maxsize=1)
def _anybodys_words() -> frozenset[str]:
    return frozenset(review_data()["specific"]["generic"].split()) | _small_words()


@lru_cache(maxsize=1)
def _small_words() -> frozenset[str]:
    return frozenset(review_data()["specific"]["small"].split())


@lru_cache(maxsize=1)
def _empty_words() -> frozenset[str]:
    return frozenset(read_toml("data/subjects.toml")["empty"].split())
