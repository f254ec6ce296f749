"""Reads a message and says what to put right, most serious first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from followup.review.companies import company_findings
from followup.review.content import content_findings, subject_findings
from followup.review.draft import Draft
from followup.review.findings import Finding, Severity
from followup.review.gaps import gap_findings
from followup.review.names import name_findings
from followup.review.own_text.kept import Kept, LeftOut
from followup.review.own_text.language import FEWEST_WORDS, words_of
from followup.review.parts.span import Span
from followup.review.the_case import date_findings, job_findings
from followup.review.whole import length_findings, likeness_findings, timing_findings
from followup.review.wording import wording_findings

ORDER = list(Severity)


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be put right in a message, and what of it was not judged."""

    findings: list[Finding]
    words: int
    """Of the candidate's own text."""
    left_out: list[LeftOut]
    note: str
    """Why there is no finding at all, as in data/review.toml: "not-english", "too-little"."""


def review(draft: Draft) -> Review:
    """The findings on a message. Nothing is changed in it; spans count its characters."""
    own, letter = draft.own, draft.letter
    left_out = list(own.kept.left_out)
    for part in letter.not_judged:
        code = "signature" if part.start else "letterhead"
        left_out.append(LeftOut(code, *own.kept.place(part.start, part.end)))
    left_out = _joined(left_out, draft.body)
    words = letter.words
    if not own.is_english:
        return Review([], words, left_out, "not-english")
    if words_of(letter.body) < FEWEST_WORDS:
        return Review([], words, left_out, "too-little")
    found = [*_subject_findings(draft), *(_placed(own.kept, each) for each in _findings(draft))]
    found.sort(key=lambda each: (ORDER.index(each.severity), each.field, each.start))
    return Review(found, words, left_out, "")


def _joined(parts: list[LeftOut], body: str) -> list[LeftOut]:
    """In the order of the text. Neighbours with one reason are one part: a quote and its head."""
    joined: list[LeftOut] = []
    for part in sorted(parts, key=lambda each: (each.start, each.end)):
        before = joined[-1] if joined else None
        if before and before.code == part.code and not body[before.end : part.start].strip():
            joined[-1] = replace(before, end=max(before.end, part.end))
        else:
            joined.append(part)
    return joined


def _findings(draft: Draft) -> Iterator[Finding]:
    """The findings on the body, with places in the candidate's own text."""
    letter, people = draft.letter, draft.people
    sentences = [Span(each.start, each.end, each.text) for each in letter.sentences]
    yield from timing_findings(draft.kind, draft.situation)
    yield from name_findings(letter, people)
    yield from company_findings(letter, people)
    yield from date_findings(letter, draft.situation)
    yield from job_findings(sentences, people, "body")
    in_all = draft.own.words_in_all
    if not in_all:  # of a text that was cut, what seems to be missing may stand in the rest
        yield from content_findings(draft.kind, letter, people)
    yield from gap_findings(letter.body, people, "body")
    yield from wording_findings(draft.kind, letter)
    yield from length_findings(draft.kind, letter, draft.other_letters, words=in_all)
    yield from likeness_findings(letter, draft.other_letters)


def _subject_findings(draft: Draft) -> Iterator[Finding]:
    """The findings on the subject, wherever it stands: one may have been pasted with the body."""
    own, people = draft.own, draft.people
    pasted = bool(own.subject and not draft.subject.strip())
    subject = own.subject if pasted else draft.subject
    found = [
        *job_findings([Span(0, len(subject), subject)], people, "subject"),
        *gap_findings(subject, people, "subject"),
        *subject_findings(subject, people),
    ]
    for each in found:
        start, end = each.start + own.subject_start, each.end + own.subject_start
        yield replace(each, start=start, end=end, field="body") if pasted else each


def _placed(kept: Kept, each: Finding) -> Finding:
    """A finding on the own text, with its place in what was pasted."""
    start, end = kept.place(each.start, each.end)
    return replace(each, start=start, end=end)
