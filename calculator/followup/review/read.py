"""Reads a message and says what to put right, most serious first."""

from followup.review.companies import company_findings
from followup.review.content import content_findings
from followup.review.draft import Draft
from followup.review.findings import Finding, Severity
from followup.review.names import name_findings
from followup.review.whole import length_findings, likeness_findings, timing_findings
from followup.review.wording import wording_findings

ORDER = list(Severity)


def review(draft: Draft) -> list[Finding]:
    """The findings on a message. Nothing is changed in it; spans count its characters."""
    letter = draft.letter
    found = [
        *timing_findings(draft.kind, draft.situation),
        *name_findings(letter, draft.people),
        *company_findings(letter, draft.people),
        *content_findings(draft.kind, letter, draft.subject, draft.people),
        *wording_findings(draft.kind, letter, draft.subject),
        *length_findings(draft.kind, letter, draft.others),
        *likeness_findings(letter, draft.others),
    ]
    return sorted(found, key=lambda each: (ORDER.index(each.severity), each.start))
