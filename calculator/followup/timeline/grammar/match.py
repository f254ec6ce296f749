"""Finds the phrases of the grammar in plain words, the longest at each place."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from followup.timeline.grammar.phrase import SLOTS, WHEN, Found, Item, Kind, Match, Phrase, items_of
from followup.timeline.grammar.table import PHRASES
from followup.timeline.tokens.split import COMMA
from followup.timeline.tokens.token import Token, Tokens

NO_DIFFERENCE = frozenset({"hedge", "glue", "clock"})
LONGEST_SKIP = 4
"""Words that make no difference, one after the other inside a phrase."""
DEEPEST = 3
"""Phrases inside phrases: "the week after the day after Thanksgiving"."""


class Matcher:
    """The phrases in one list of tokens. Each place is looked at once."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        """Take a text and its plain words."""
        self._text = text
        self._tokens = tokens
        self._known: dict[tuple[int, int], Match | None] = {}
        self.small = [not NO_DIFFERENCE.isdisjoint(token.kinds) for token in tokens]
        """Whether each token makes no difference inside a phrase."""

    def all(self) -> Iterator[Match]:
        """Every phrase from left to right; none inside another."""
        at = 0
        while at < len(self._tokens):
            match = self.longest(at)
            if match and not self._hides_a_longer_one(match):
                yield match
                at = self._behind(match)
            else:
                at += 1

    def longest(self, start: int, depth: int = 0) -> Match | None:
        """The longest phrase that begins there, if any; the first row of the table of several."""
        key = (start, depth)
        if key not in self._known:
            self._known[key] = self._longest(start, depth) if start < len(self._tokens) else None
        return self._known[key]

    def _hides_a_longer_one(self, match: Match) -> bool:
        """Whether "by October" stands where "October 30" is meant."""
        if not self._tokens[match.start].is_("lead"):
            return False
        later = self.longest(match.start + 1)
        return later is not None and later.end > match.end

    def _behind(self, match: Match) -> int:
        """The place behind a phrase and the times of day that belong to it: "Friday COB"."""
        at = match.end
        while at < len(self._tokens) and self._tokens[at].is_("clock"):
            at += 1
        return at

    def _longest(self, start: int, depth: int) -> Match | None:
        best: Match | None = None
        if self._tokens[start].is_("clock") and (later := self.longest(start + 1, depth)):
            best = replace(later, start=start)  # "COB Friday"
        for phrase, items in _candidates(self._tokens[start]):
            attempt = _Attempt(self, self._tokens, start, depth)
            end = attempt.run(items, 0, start)
            if end and self._tokens[end - 1].text == COMMA:
                end -= 1  # "by 5 November, and": a comma that nothing follows is no part of it
            if end and (best is None or end > best.end) and self._ends_there(end):
                inside = self._tokens[start:end]
                follows = {"following"} if any(map(_follows, inside)) else frozenset[str]()
                plain = frozenset(token.text for token in inside) | follows
                found = Found(attempt.slots, plain, self.typed(start, end), attempt.inner)
                best = Match(phrase, start, end, found)
        return best

    def typed(self, start: int, end: int) -> str:
        """What was typed, from token `start` to before token `end`."""
        return self._text[self._tokens[start].start : self._tokens[end - 1].end]

    def _ends_there(self, end: int) -> bool:
        """Whether a number at the end of a phrase does not belong to what follows: "2 weeks"."""
        last, after = self._tokens[end - 1], self._tokens[end : end + 1]
        counts = last.is_("number") or last.is_("ordinal")
        return not (counts and after and after[0].is_("unit"))


def _follows(token: Token) -> bool:
    """Whether it is a "following", which in plain words is "next"."""
    return token.is_("following")


class _Attempt:
    """One try of one pattern at one place."""

    def __init__(self, matcher: Matcher, tokens: Tokens, start: int, depth: int) -> None:
        self._matcher = matcher
        self._tokens = tokens
        self._start = start
        self._depth = depth
        self.slots: dict[str, Token] = {}
        self.inner: Match | None = None

    def run(self, items: tuple[Item, ...], item: int, at: int, skipped: int = 0) -> int:
        """The place behind the items from `item` on, tried from `at`; 0 if they do not fit."""
        if item == len(items):
            return at
        wanted = items[item]
        if end := self._take(wanted, at):
            if found := self.run(items, item + 1, end):
                return found
            self.slots.pop(wanted.slot, None)
        if wanted.optional and (found := self.run(items, item + 1, at, skipped)):
            return found
        if at > self._start and skipped < LONGEST_SKIP and self._is_small(at):
            return self.run(items, item, at + 1, skipped + 1)
        return 0

    def _take(self, wanted: Item, at: int) -> int:
        """The place behind what fits there; 0 if nothing does."""
        if at >= len(self._tokens):
            return 0
        if wanted.slot == WHEN:
            self.inner = self._inner_phrase(at)
            return self.inner.end if self.inner else 0
        if not wanted.fits(self._tokens[at]):
            return 0
        if wanted.slot:
            self.slots[wanted.slot] = self._tokens[at]
        return at + 1

    def _inner_phrase(self, at: int) -> Match | None:
        while self._is_small(at):
            at += 1
        inner = self._matcher.longest(at, self._depth + 1) if self._depth < DEEPEST else None
        return inner if inner and inner.kind not in {Kind.REFUSED, Kind.RELATIVE} else None

    def _is_small(self, at: int) -> bool:
        return at < len(self._tokens) and self._matcher.small[at]


type Candidates = list[tuple[Phrase, tuple[Item, ...]]]


def _candidates(token: Token) -> Candidates:
    """The phrases that may begin with that token, in the order of the table."""
    by_word, by_slot = _index()
    found = list(by_word.get(token.text, ()))
    for kind in token.kinds:
        found += by_slot.get(kind, ())
    return [row for _, row in sorted(found, key=lambda numbered: numbered[0])]


type _Numbered = dict[str, list[tuple[int, tuple[Phrase, tuple[Item, ...]]]]]


@lru_cache(maxsize=1)
def _index() -> tuple[_Numbered, _Numbered]:
    """Each pattern under every word, and under every kind of token, that it may begin with."""
    by_word: _Numbered = {}
    by_slot: _Numbered = {}
    patterns = [(phrase, items_of(written)) for phrase in PHRASES for written in phrase.patterns]
    for number, (phrase, items) in enumerate(patterns):
        for first in items:
            row = (number, (phrase, items))
            for word in first.words:
                by_word.setdefault(word, []).append(row)
            if first.slot:
                by_slot.setdefault(SLOTS[first.slot], []).append(row)
            if not first.optional:
                break
    return by_word, by_slot
