"""The times in a text: each with all the words that belong to it, and its alternatives.

"By Friday, maybe Monday" is one time with two readings, of which the later stands. "The
23rd (Friday)" is one day that is named twice.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from followup.timeline.grammar.phrase import Kind, Match
from followup.timeline.meaning import amounts, days, weekends
from followup.timeline.reading import Reading, Said, later_of
from followup.timeline.sentences.segments import Span
from followup.timeline.sentences.vocabulary import answer_words
from followup.timeline.tokens.split import STOP
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.unreadable import UnreadableError

LONGEST_JOINT = 12
"""Words between two times of which one is meant."""
SATURDAY = 5
MAY_BE_A_RANGE = (Kind.AMOUNT, Kind.DATE, Kind.WEEK, Kind.MONTH)


@dataclass(slots=True)
class Group:
    """One time: a phrase, or several that are alternatives or say the same."""

    matches: list[Match]
    same: list[Match] = field(default_factory=list)
    """Phrases that name again what the last match names."""
    seen_from_it: list[Match] = field(default_factory=list)
    """Those of the alternatives that count from the one before: "or the following Monday"."""
    is_bound: bool = False
    """It is the limit of the time before it: "in two weeks, but no later than Friday"."""
    known: Reading | UnreadableError | None = None

    @property
    def span(self) -> Span:
        """The tokens from its first phrase to its last."""
        return Span(self.matches[0].start, (self.same or self.matches)[-1].end)

    @property
    def kind(self) -> Kind:
        """Refused if any phrase is, relative if one has nothing to count from; else the last."""
        kinds = [match.kind for match in (*self.matches, *self.same)]
        if Kind.REFUSED in kinds:
            return Kind.REFUSED
        first = [match.kind for match in self.matches if match not in self.seen_from_it]
        if Kind.RELATIVE in first:
            return Kind.RELATIVE
        return next(kind for kind in reversed(kinds) if kind is not Kind.RELATIVE)

    def reading(self, said: Said) -> Reading:
        """The later of the alternatives. Raises UnreadableError if a phrase has no date."""
        if self.known is None:
            try:
                self.known = self._read(said)
            except UnreadableError as error:
                self.known = error
        if isinstance(self.known, UnreadableError):
            raise self.known
        return self.known

    def behind(self, day: date, said: Said) -> Reading | None:
        """Its reading behind a time that names that day. None where it stands for itself."""
        first = (match for match in self.matches if match not in self.seen_from_it)
        counts = not self.is_bound and any(match.behind(day, said) for match in first)
        return self._read(said, day) if counts else None

    def so_far(self, said: Said) -> Reading | None:
        """Its reading, which is not kept: more phrases may come. None where there is none."""
        try:
            return self._read(said)
        except UnreadableError:
            return None

    def _read(self, said: Said, base: date | None = None) -> Reading:
        *others, last = self._alternatives(said, base)
        for again in self.same:
            day = _day_of_week(self.matches[-1], last, again, said)
            last = day or _common(last, again.reading(said)) or last
        return later_of(last, *reversed(others))

    def _alternatives(self, said: Said, base: date | None) -> list[Reading]:
        found: list[Reading] = []
        for match in self.matches:
            from_day = found[-1].day if match in self.seen_from_it else base
            seen = match.behind(from_day, said) if from_day else None
            found.append(seen or match.reading(said))
        return found


def groups_of(matches: list[Match], tokens: Tokens, said: Said) -> list[Group]:
    """The times from left to right."""
    groups: list[Group] = []
    for match in matches:
        before = groups[-1] if groups else None
        between = tokens[before.span.end : match.start] if before else []
        behind = tokens[match.end].text if match.end < len(tokens) else ""
        if before and behind != "or" and _is_a_day_of_it(before, between, match, said):
            before.same.append(match)
        elif before and _are_alternatives(before, between, match, tokens):
            before.matches.append(match)
            if _counts_from(before.matches[-2], match):
                before.seen_from_it.append(match)
        elif before and _say_the_same(between) and _have_a_day_in_common(before, match, said):
            before.same.append(match)
        else:
            groups.append(Group([match], is_bound=_is_only_but(between)))
    return groups


def wide_span(group: Group, tokens: Tokens) -> Span:
    """The tokens of a time with "by", "in" and the time of day."""
    start, end = group.span.start, group.span.end
    while start and any(map(tokens[start - 1].is_, ("lead", "glue", "hedge", "clock"))):
        start -= 1
    while tokens[start].is_("hedge") and start < group.span.start:
        start += 1
    if start and tokens[start - 1].text in {"between", "from", "notbefore"}:
        start -= 1
    while end < len(tokens) and tokens[end].is_("clock"):
        end += 1
    return Span(start, end)


def words_of(group: Group, text: str, tokens: Tokens) -> str:
    """The part of the text that a time takes."""
    inside = wide_span(group, tokens).of(tokens)
    return text[inside[0].start : max(token.end for token in inside)]


def _are_alternatives(before: Group, between: Tokens, match: Match, tokens: Tokens) -> bool:
    if before.same or len(between) > LONGEST_JOINT:
        return False
    words = answer_words()
    joints = [token for token in between if not token.is_("mark")]
    known = words.alternatives | words.beside_alternatives
    if not all(token.text in known or _is_small(token) for token in joints):
        return False
    if any(token.text in words.alternatives for token in joints):
        return True
    if joints and joints[-1].text == "to":
        return before.kind is match.kind and match.kind in MAY_BE_A_RANGE
    behind = tokens[match.end : match.end + 1]
    return bool(behind and between) and behind[0].text == "latest"


def _counts_from(before: Match, match: Match) -> bool:
    """For "or the day after", "or the next business day", "the weekend, Monday at the latest"."""
    is_next = match.phrase.read is amounts.next_business_day
    is_weekend = before.phrase.read in {weekends.weekend, weekends.next_weekend}
    return match.leans or is_next or (is_weekend and match.phrase.read is days.weekday)


def _is_a_day_of_it(before: Group, between: Tokens, match: Match, said: Said) -> bool:
    """For "next week, Thursday at the latest": the Thursday of that week."""
    joined = _say_the_same(between) or _is_only_but(between)
    if before.same or len(before.matches) > 1 or not joined:
        return False
    if any(token.text in answer_words().alternatives for token in between):
        return False
    week = before.so_far(said)
    return week is not None and _day_of_week(before.matches[-1], week, match, said) is not None


def _day_of_week(week: Match, last: Reading, match: Match, said: Said) -> Reading | None:
    """The working day of that week that a weekday behind it names, unless it is past."""
    if week.kind is not Kind.WEEK or match.phrase.read is not days.weekday:
        return None
    weekday = match.found.count("weekday")
    day = last.day + timedelta(days=weekday - last.day.weekday())
    is_named = weekday < SATURDAY and day >= said.day
    return Reading(day) if is_named else None


def _say_the_same(between: Tokens) -> bool:
    return all(token.text != STOP and (token.is_("mark") or _is_small(token)) for token in between)


def _is_only_but(between: Tokens) -> bool:
    """Whether nothing stands there but "but by", which is "but no later than" as well."""
    words = [token.text for token in between if not (token.is_("mark") or _is_small(token))]
    return words == ["but"]


def _is_small(token: Token) -> bool:
    return any(map(token.is_, ("hedge", "glue", "lead", "clock")))


def _have_a_day_in_common(before: Group, match: Match, said: Said) -> bool:
    if Kind.REFUSED in {before.kind, match.kind}:
        return False
    one, other = before.so_far(said), Group([match]).so_far(said)
    return one is not None and other is not None and _common(one, other) is not None


def _common(reading: Reading, again: Reading) -> Reading | None:
    """The day that both name."""
    named = {other.day for other in again.all}
    return next((one for one in reading.all if one.day in named), None)
