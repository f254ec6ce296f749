"""Phrases that say something that the message should not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from followup.messages.kinds import MessageKind, kind_facts
from followup.review.findings import Finding, finding, review_data
from followup.review.letter import Letter, plain

_ASKED_FOR = re.compile(r"\b(?:ask|asked|request|requested|wanted|require|required)\b")
_QUOTED = re.compile(r"“[^”\n]+”|\"[^\"\n]+\"|(?<!\w)'[^'\n]+'(?!\w)")
"""What somebody else said: it is told, not meant. A gap in it is a gap all the same."""
_WHOLE_BODY = frozenset({"placeholder-left"})


def wording_findings(kind: MessageKind, letter: Letter, subject: str = "") -> Iterator[Finding]:
    """Every phrase that is out of place in this kind of message, the first of each run."""
    allowed = kind_facts()[kind].allows
    for code in review_data()["phrases"]:
        if code not in allowed:
            yield from _phrases(code, letter)
    for start, end, _ in _matches("placeholder-left", plain(subject)):
        yield finding("placeholder-left", (start, end), "subject", found=subject[start:end])


def has_gap(text: str) -> bool:
    """Whether something is left to fill in, such as "[role]"."""
    return any(_matches("placeholder-left", plain(text)))


def _phrases(code: str, letter: Letter) -> Iterator[Finding]:
    reported = -1
    quoted = [each.span() for each in _QUOTED.finditer(plain(letter.body))]
    for start, end, reason in sorted(_matches(code, plain(letter.body))):
        if start < reported:
            continue
        outside = not letter.text.start <= start < letter.text.end
        told = any(first <= start < last for first, last in quoted)
        if (outside or told) and code not in _WHOLE_BODY:
            continue
        if code == "attachment" and _ASKED_FOR.search(_sentence_around(letter, start)):
            continue
        reported = end
        found = letter.body[start:end].strip()
        yield finding(code, (start, start + len(found)), found=found, reason=reason)


def _matches(code: str, text: str) -> Iterator[tuple[int, int, str]]:
    for pattern, reason in _patterns(code):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), reason


@lru_cache
def _patterns(code: str) -> list[tuple[re.Pattern[str], str]]:
    """The patterns of a code, between word boundaries unless they begin with a mark."""
    compiled = []
    for entry in review_data()["phrases"][code]:
        bounded = rf"(?<!\w)(?:{entry['pattern']})(?!\w)"
        pattern = entry["pattern"] if code in _WHOLE_BODY else bounded
        compiled.append((re.compile(pattern), entry.get("reason", "")))
    return compiled


def _sentence_around(letter: Letter, place: int) -> str:
    for sentence in letter.sentences:
        if sentence.start <= place < sentence.end:
            return plain(sentence.text)
    return ""
