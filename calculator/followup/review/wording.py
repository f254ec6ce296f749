"""Phrases that say something that the message should not."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup.messages.kinds import MessageKind, kind_facts
from followup.review.findings import Finding, data_of, finding
from followup.review.parts.letter import Letter
from followup.review.parts.phrases import Phrases, phrases
from followup.review.parts.sentences import Sentence

_QUOTED = re.compile(r"“[^”\n]+”|\"[^\"\n]+\"|\u2018[^’\n]+’(?!\w)|(?<!\w)'[^'\n]+'(?!\w)")
"""What somebody else said: it is told, not meant."""


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that are out of place for one reason."""

    code: str
    together: tuple[tuple[str, ...], ...]
    """Phrases that say it only together, in any order."""
    unless: tuple[str, ...]
    kinds: frozenset[str]
    how: str
    reason: str


class Groups:
    """All groups, the most serious first."""

    def __init__(self, entries: Mapping[str, list[Mapping[str, Any]]]) -> None:
        """Read them, as they are in data/review/phrases.toml."""
        listed = [(code, entry) for code, groups in entries.items() for entry in groups]
        listed.sort(key=lambda each: each[1].get("how", "") != "certain")
        says = [entry.get("says", []) for _, entry in listed]
        self._says = Phrases([phrase for each in says for phrase in each])
        self._groups = [_group(code, entry) for code, entry in listed]
        self._numbers = [number for number, each in enumerate(says) for _ in each]
        together = {phrase for group in self._groups for each in group.together for phrase in each}
        self._names = sorted(together)
        self._together = Phrases(self._names)

    def found_in(self, sentence: Sentence) -> Iterator[tuple[Group, int, int]]:
        """The groups of which a phrase is in the sentence, and its span in the message."""
        spans: dict[int, tuple[int, int]] = {}
        for phrase, start, end in self._says.found_in(sentence):
            number = self._numbers[phrase]
            # The longest of those that begin first.
            spans[number] = min(spans.get(number, (start, end)), (start, end), key=_first_longest)
        parts: dict[str, tuple[int, int]] = {}
        for phrase, start, end in self._together.found_in(sentence):
            parts.setdefault(self._names[phrase], (start, end))
        for number, group in enumerate(self._groups):
            span = spans.get(number) or _span_together(group, parts)
            if span and not phrases(*group.unless).are_in([sentence]):
                yield group, *sentence.place(*span)


def wording_findings(kind: MessageKind, letter: Letter) -> Iterator[Finding]:
    """Every phrase that is out of place in this kind of message, one a sentence and code."""
    quoted = [found.span() for found in _QUOTED.finditer(letter.body)]
    for sentence in letter.sentences:
        seen = set(kind_facts()[kind].allows)
        for group, start, end in groups().found_in(sentence):
            told = any(first <= start < last for first, last in quoted)
            if told or group.code in seen or kind not in group.kinds:
                continue
            seen.add(group.code)
            found = letter.body[start:end]
            yield finding(group.code, (start, end), how=group.how, found=found, reason=group.reason)


@lru_cache(maxsize=1)
def groups() -> Groups:
    """The groups of phrases of data/review/phrases.toml."""
    return Groups(data_of("phrases"))


def _group(code: str, entry: Mapping[str, Any]) -> Group:
    kinds = frozenset(entry.get("kinds", [kind.value for kind in MessageKind]))
    return Group(
        code=code,
        together=tuple(tuple(each) for each in entry.get("together", [])),
        unless=tuple(entry.get("unless", [])),
        kinds=kinds - frozenset(entry.get("not_kinds", [])),
        how=entry.get("how", ""),
        reason=entry.get("reason", ""),
    )


def _span_together(group: Group, found: Mapping[str, tuple[int, int]]) -> tuple[int, int] | None:
    """From the first to the last of phrases that are all in the sentence."""
    for each in group.together:
        spans = [found[phrase] for phrase in each if phrase in found]
        if len(spans) == len(each):
            return min(start for start, _ in spans), max(end for _, end in spans)
    return None


def _first_longest(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]
