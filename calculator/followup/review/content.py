"""What a message should say and does not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from followup.messages.kinds import MessageKind, kind_facts
from followup.messages.people import People
from followup.own_data import read_toml
from followup.review.findings import Finding, finding
from followup.review.gaps import has_gap
from followup.review.parts.letter import Letter
from followup.review.parts.phrases import phrases_of
from followup.review.parts.sentences import Sentence
from followup.review.specific import Evidence, evidence, small_words

_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d+")
_ADDRESS = re.compile(r"(?<![^\s@(<:])[^\s@(<]+@[^\s@]+\.\w+")
_NUMBER = re.compile(r"(?<![\w£$€.,])\+?\(?\d[\d ().\-/]{5,}\d")
_DIGITS_OF_A_NUMBER = 9
_SITE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w@-])[\w-]+\.(?:com|org|net|io|dev|me|co|ie|uk|de|fr|ca|au|in|edu)(?:/\S*)?\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"^\s*(?:re|aw|antw|sv|vs|rif|fwd?)\s*:\s*\S", re.IGNORECASE)


def content_findings(kind: MessageKind, letter: Letter, people: People) -> Iterator[Finding]:
    """Thanks, interest, one specific thing, a closing, a contact."""
    start = letter.text.start
    if not any(_outside(each, "thanks", "no_thanks") for each in _with_closing(letter)):
        yield finding("no-thanks", (start, start))
    if kind_facts()[kind].shows_interest and not shows_interest(letter, people):
        yield finding("no-interest", (start, start))
    if "topic" in kind_facts()[kind].needs:
        match evidence(letter, people):
            case Evidence.NONE:
                yield finding("no-specific", (start, letter.text.end))
            case Evidence.LITTLE:
                yield finding("no-specific", (start, letter.text.end), how="unsure")
            case Evidence.ENOUGH:
                pass
    end = len(letter.body)
    if letter.closing is None:
        yield finding("no-closing", (end, end))
    if not _has_contact(letter, people):
        yield finding("no-contact", (end, end))


def subject_findings(subject: str, people: People) -> Iterator[Finding]:
    """No subject, or one that could be anybody's."""
    if not subject.strip():
        yield finding("no-subject", field="subject")
        return
    if _ANSWERS.match(subject):
        return
    names = _WORD.findall(" ".join([people.your_name, *(each.name for each in people.recipients)]))
    empty = _empty_words() | {word.lower() for word in names}
    words = {word.lower().replace("’", "'") for word in _WORD.findall(subject)}
    if words <= empty and not has_gap(subject):
        yield finding("vague-subject", (0, len(subject)), "subject", found=subject.strip())


def shows_interest(letter: Letter, people: People) -> bool:
    """Whether they say that they would like the job, in whatever words.

    A sentence of theirs with a wish in it that speaks of the job, the employer or of joining
    is enough: better silent about a cool message than wrong about a warm one.
    """
    names = {word.lower() for word in _WORD.findall(f"{people.company} {people.job_title}")}
    names -= small_words()
    for sentence in letter.sentences:
        if _outside(sentence, "interest", "no_interest"):
            return True
        about_it = bool(names & sentence.words) or phrases_of("job").are_in([sentence])
        if about_it and _outside(sentence, "wish", "no_interest"):
            return True
    return False


def _outside(sentence: Sentence, says: str, says_not: str) -> bool:
    """Whether it says something, outside of phrases that only look like it."""
    taken = [(start, end) for _, start, end in phrases_of(says_not).found_in(sentence)]
    return any(
        not any(first <= start < last for first, last in taken)
        for _, start, _ in phrases_of(says).found_in(sentence)
    )


def _with_closing(letter: Letter) -> list[Sentence]:
    """The sentences, and the closing line: "With many thanks," are thanks."""
    closing = letter.closing
    line = [Sentence(closing.start, closing.end, closing.text)] if closing else []
    return [*letter.sentences, *line]


def _has_contact(letter: Letter, people: People) -> bool:
    """Whether there is a way to reach them: below the message, or in its text."""
    known = people.your_contact and people.your_contact in letter.body
    signature, text = letter.signature, letter.body
    if known or _ADDRESS.search(text) or _SITE.search(signature) or _NUMBER.search(signature):
        return True
    numbers = _NUMBER.findall(text)
    return any(sum(map(str.isdigit, each)) >= _DIGITS_OF_A_NUMBER for each in numbers)


@lru_cache(maxsize=1)
def _empty_words() -> frozenset[str]:
    return frozenset(read_toml("data/subjects.toml")["empty"].split())
