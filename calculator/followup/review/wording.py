"""Phrases that say something that the message should not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.messages.kinds import MessageKind, kind_facts
from followup.review.findings import Finding, data_of, finding
from followup.review.parts.letter import Letter
from followup.review.parts.phrases import Phrases
from followup.review.parts.sentences import Sentence

_QUOTED = re.compile(r"“[^”\n]+”|\"[^\"\n]+\"|‘[^’\n]+’(?!\w)|(?<!\w)'[^'\n]+'(?!\w)")
"""What somebody else said: it is told, not meant."""


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that are out of place for one reason."""

    code: str
    says: Phrases
    unless: Phrases
    kinds: frozenset[str]
    how: str
    reason: str

    def found_in(self, sentence: Sentence) -> tuple[int, int] | None:
        """The span of the phrases in the message, the first to the last in the sentence."""
        found = [(start, end) for _, start, end in self.says.found_in(sentence)]
        if not found or self.unless.are_in([sentence]):
            return None
        start = min(start for start, _ in found)
        first = max(end for place, end in found if place == start)
        return sentence.place(start, first)


def wording_findings(kind: MessageKind, letter: Letter) -> Iterator[Finding]:
    """Every phrase that is out of place in this kind of message, one a sentence and code."""
    quoted = [found.span() for found in _QUOTED.finditer(letter.body)]
    for sentence in letter.sentences:
        seen = set[str]()
        for group in groups():
            if group.code in seen or kind not in group.kinds:
                continue
            span = group.found_in(sentence)
            if span is None or any(start <= span[0] < end for start, end in quoted):
                continue
            seen.add(group.code)
            found = letter.body[slice(*span)]
            yield finding(group.code, span, how=group.how, found=found, reason=group.reason)


@lru_cache(maxsize=1)
def groups() -> list[Group]:
    """The groups of phrases, as in data/review/phrases.toml; the most serious first."""
    all_kinds = frozenset(kind.value for kind in MessageKind)
    found = [
        Group(
            code=code,
            says=Phrases(entry["says"]),
            unless=Phrases(entry.get("unless", [])),
            kinds=frozenset(entry.get("kinds", all_kinds)) - frozenset(entry.get("not_kinds", [])),
            how=entry.get("how", ""),
            reason=entry.get("reason", ""),
        )
        for code, entries in data_of("phrases").items()
        for entry in entries
    ]
    return sorted(found, key=lambda each: each.how != "certain")
