"""The method that reads a message, and its answer as a JSON object.

It is apart from the one that writes, so that a page which only reads does not load templates.
"""

from typing import Any

from followup.door.fields.fields import Fields
from followup.door.fields.message import read_people
from followup.door.fields.situation import read_situation
from followup.messages.kinds import MessageKind
from followup.review.draft import Draft
from followup.review.findings import review_data
from followup.review.read import Review
from followup.review.read import review as review_message

LONGEST_PASTED = 64 * 1024
"""Characters of a message to be reviewed: as many as a request can hold. A person who pastes
a whole conversation is told what of it was read, and not that it is too long."""


def review(fields: Fields) -> dict[str, Any] | None:
    """What the reader finds in a message."""
    kind = fields.required_choice("message", MessageKind, "message_to_review")
    subject = fields.text("subject") or ""
    body = fields.text("body", longest=LONGEST_PASTED) or ""
    if fields.value("body") is None:
        fields.wrong("body", "missing", "body")
    people = read_people(fields)
    inner = fields.inner("situation")
    situation = read_situation(inner) if inner else None
    others = fields.texts("others", longest=LONGEST_PASTED)
    fields.reject_unknown()
    if kind is None or (inner and situation is None):
        return None
    draft = Draft(
        kind=kind,
        subject=subject,
        body=body,
        people=people,
        situation=situation,
        others=others,
    )
    return review_as_json(review_message(draft))


def review_as_json(read: Review) -> dict[str, Any]:
    """The findings, how many words the message has, and what was not judged."""
    return {
        "findings": [
            {
                "code": each.code,
                "severity": each.severity,
                "text": each.text,
                "start": each.start,
                "end": each.end,
                "field": each.field,
            }
            for each in read.findings
        ],
        "words": read.words,
        "left_out": [
            {
                "code": each.code,
                "start": each.start,
                "end": each.end,
                "why": review_data()["left_out"][each.code],
            }
            for each in read.left_out
        ],
        "note": note_as_json(read.note),
    }


def note_as_json(code: str) -> dict[str, str] | None:
    """Why a message was not judged at all; null if it was."""
    return {"code": code, "text": review_data()["notes"][code]} if code else None
