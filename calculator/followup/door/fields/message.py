"""Reads what a message needs from its JSON: who writes to whom, and what about."""

from followup.door.fields.fields import Fields
from followup.messages.people import (
    OWN_WORDS,
    Details,
    InterviewFormat,
    People,
    Recipient,
    Role,
)

MOST_RECIPIENTS = 20


def read_people(fields: Fields) -> People:
    """Who writes to whom, about which job. Problems are noted in `fields`."""
    inner = fields.inner("people")
    if inner is None:
        return People()
    you = inner.inner("you")
    people = People(
        your_name=_line(you, "name"),
        your_contact=_line(you, "contact"),
        recipients=_read_recipients(inner),
        company=_line(inner, "company"),
        job_title=_line(inner, "job_title"),
    )
    for part in (you, inner):
        if part:
            part.reject_unknown()
    return people


def _read_recipients(inner: Fields) -> tuple[Recipient, ...]:
    items = inner.items("recipients")
    if len(items) > MOST_RECIPIENTS:
        inner.wrong("recipients", "too-long", "recipients", most=MOST_RECIPIENTS)
        return ()
    found = []
    for index, item in enumerate(items):
        one = Fields(item, f"{inner.path}.recipients[{index}]", inner.problems)
        found.append(
            Recipient(
                name=_line(one, "name"),
                greeting=_line(one, "greeting"),
                role=one.choice("role", Role, Role.INTERVIEWER),
                email=_line(one, "email"),
            )
        )
        one.reject_unknown()
    return tuple(found)


def read_details(fields: Fields) -> Details:
    """What only the candidate knows. Problems are noted in `fields`."""
    inner = fields.inner("details")
    if inner is None:
        return Details()
    details = Details(
        **{name: _line(inner, name) for name in (*OWN_WORDS, "thread_subject")},
        resume_requested=inner.flag("resume_requested", default=False),
        thank_everyone=inner.flag("thank_everyone", default=False),
        interview_format=inner.optional_choice("interview_format", InterviewFormat),
    )
    inner.reject_unknown()
    return details


def _line(fields: Fields | None, name: str) -> str:
    """A text on one line, without space around it."""
    text = fields.text(name) if fields else None
    return " ".join(text.split()) if text else ""
