"""What is left to fill in, such as "[role]", "20XX" or COMPANYNAME."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.messages.people import People
from followup.review.findings import Finding, data_of, finding

_QUOTED = re.compile(r"“[^”\n]+”|\"[^\"\n]+\"")


@dataclass(frozen=True, slots=True)
class GapKind:
    """One way in which a template says what is to be put in."""

    says: str
    """A regular expression: compiled when a text may have such a gap, as few have."""
    how: str
    """ "unsure" where it may be meant."""
    after: str
    """What must stand before it, in the same way; empty if anything may."""
    fine_in_quotes: bool
    """Editors put their own words in brackets into what somebody said."""
    needs: tuple[str, ...]
    """A text that has none of these, as it is or in lower case, has no such gap."""
    unless_known: bool
    """ "XYZ" is a gap unless the employer has that name."""


def gap_findings(text: str, people: People, field: str) -> Iterator[Finding]:
    """Every gap in a text, each once."""
    known = f"{people.company} {people.job_title} ".lower()
    for start, end, how in _gaps(text, known):
        yield finding("placeholder-left", (start, end), field, how=how, found=text[start:end])


def has_gap(text: str) -> bool:
    """Whether something is left to fill in, such as "[role]"."""
    return any(True for _ in _gaps(text, ""))


def _gaps(text: str, known: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    quoted = [each.span() for each in _QUOTED.finditer(text)]
    lowered = text.lower()
    for kind in _kinds():
        if not any(each in text or each in lowered for each in kind.needs):
            continue
        for each in _compiled(kind.says).finditer(text):
            start, end = each.span()
            if kind.after and not _compiled(kind.after).search(text[max(0, start - 12) : start]):
                continue
            if kind.fine_in_quotes and any(first <= start < last for first, last in quoted):
                continue
            if kind.unless_known and each[0].lower().split()[0] in known:
                continue
            if not any(first < end and start < last for first, last, _ in found):
                found.append((start, end, kind.how))
    return sorted(found)


@lru_cache(maxsize=1)
def _kinds() -> list[GapKind]:
    return [
        GapKind(
            says=_with_words(entry["says"]),
            how=entry.get("how", ""),
            after=f"{entry['after']}$" if "after" in entry else "",
            fine_in_quotes=entry.get("quoted") == "fine",
            needs=tuple(entry["needs"]),
            unless_known=entry.get("unless_known", False),
        )
        for entry in data_of("gaps")["kinds"]
    ]


@lru_cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def _with_words(pattern: str) -> str:
    """The pattern with the lists of words put in, written as their name is written."""
    for name in ("slots", "first", "second"):
        words = "|".join(data_of("gaps")[name].split())
        key = name.removesuffix("s")
        pattern = pattern.replace(f"{{{key}}}", f"(?:{words})")
        pattern = pattern.replace(f"{{{key.upper()}}}", f"(?:{words.upper()})")
        pattern = pattern.replace(f"{{{key.title()}}}", f"(?:{words.title()})")
    return pattern
