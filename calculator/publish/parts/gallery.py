"""Every kind of message in every tone, as the engine writes it for a made-up interview."""

from collections.abc import Mapping
from html import escape
from typing import Any

from followup.messages.kinds import MessageKind, Tone, kind_facts
from publish.engine import ask

PEOPLE: dict[str, Any] = {
    "you": {"name": "Sam Lee", "contact": "555 0100"},
    "recipients": [{"name": "Dr Amara Okafor"}],
    "company": "Northwind",
    "job_title": "Data Analyst",
}
OTHERS: Mapping[MessageKind, Mapping[str, Any]] = {
    MessageKind.ASK_FOR_TIME: {"recipients": [{"name": "Tom Bell"}], "company": "Corwen Foods"},
    MessageKind.MISSED_CALL: {"recipients": [{"name": "Zoë O'Hara", "role": "recruiter"}]},
    MessageKind.NEXT_STEPS: {"recipients": [{"name": "Zoë O'Hara", "role": "recruiter"}]},
    MessageKind.RESCHEDULE: {"recipients": [{"name": "Zoë O'Hara", "role": "coordinator"}]},
}
"""Whom a message goes to that is for another firm, or for the one who arranges things."""
DETAILS = {
    "topic": "the move to weekly forecasts",
    "thought": "a trial in one region would show the problems early",
    "offer": "setting up that first trial",
    "valued": "how openly you spoke about the hard parts",
    "point": "last year I ran a trial of this kind in two shops",
    "correction": "I said that our trial took two weeks, but it took four",
    "reason": "I have accepted a role closer to home",
    "agreed": "a start on Monday 30 November, four days a week",
    "offered": "a start on Monday 30 November, four days a week",
    "until": "2026-10-30",
    "reachable": "this afternoon between two and five",
    "cannot_come": "I have an exam that morning",
    "times": "Tuesday afternoon, or any time on Thursday",
}
"""What only the candidate knows; each kind takes what it asks for."""
SITUATION: dict[str, Any] = {
    "interview_date": "2026-10-16",  # Friday
    "today": "2026-10-19",  # Monday
    "offer_deadline": "2026-10-23",  # Friday
}
OCCASIONS: Mapping[MessageKind, Mapping[str, Any]] = {
    MessageKind.FOLLOW_UP: {"today": "2026-10-27", "offer_deadline": None},  # Tuesday
    MessageKind.FINAL_CHECK_IN: {"today": "2026-11-03", "offer_deadline": None},  # Tuesday
    MessageKind.ASK_IN_WRITING: {
        "today": "2026-10-22",  # Thursday
        "offer_deadline": None,
        "reply": {"kind": "verbal_offer", "date": "2026-10-20"},  # Tuesday
    },
    MessageKind.NEXT_STEPS: {
        "today": "2026-10-27",  # Tuesday
        "offer_deadline": None,
        "reply": {"kind": "references", "date": "2026-10-20"},  # Tuesday
    },
    MessageKind.RESCHEDULE: {"today": "2026-10-12", "offer_deadline": None},  # Monday
}
"""What is different where a message belongs to a later day, or follows an answer."""


def occasion(kind: MessageKind) -> dict[str, Any]:
    """The situation in which a message of that kind is written."""
    return {**SITUATION, **OCCASIONS.get(kind, {})}


def people(kind: MessageKind) -> dict[str, Any]:
    """Who writes it, and to whom."""
    return {**PEOPLE, **OTHERS.get(kind, {})}


def gallery(kind: MessageKind) -> str:
    """The three tones of a kind, each under its own anchor; plain is open, the others a click."""
    return "\n".join(
        figure(kind, tone) if tone is Tone.PLAIN else _folded(kind, tone) for tone in Tone
    )


def _folded(kind: MessageKind, tone: Tone) -> str:
    summary = f'The same, {tone}<span class="visually-hidden">: {kind_facts()[kind].name}</span>'
    return f'<details class="tone">\n<summary>{summary}</summary>\n{figure(kind, tone)}\n</details>'


def figure(kind: MessageKind, tone: Tone) -> str:
    """One message, with its length and a link that opens it in the calculator."""
    message = written(kind, tone)
    address = f"../calculator/#message={kind}&amp;tone={tone}"
    name = kind_facts()[kind].name
    paragraphs = "\n".join(
        f"<p>{'<br>'.join(escape(line) for line in paragraph.splitlines())}</p>"
        for paragraph in message["body"].split("\n\n")
    )
    return (
        f'<figure class="message" id="{anchor(kind)}-{tone}">\n'
        f"<figcaption><strong>{tone.capitalize()}</strong> · {message['words']} words"
        f'<span class="use"> · <a href="{address}">Use this<span class="visually-hidden">:'
        f" {escape(name)}, {tone}</span></a></span></figcaption>\n"
        f"<blockquote>\n<p><strong>Subject: {escape(message['subject'])}</strong></p>\n"
        f"{paragraphs}\n</blockquote>\n</figure>"
    )


def anchor(kind: MessageKind) -> str:
    """The anchor of a kind on the page: "thank-you"."""
    return kind.replace("_", "-")


def length(kind: MessageKind) -> str:
    """How long a kind should be, from the same file that the calculator reads."""
    facts = kind_facts()[kind]
    return f"A good length is {facts.fewest} to {facts.most} words."


def written(kind: MessageKind, tone: Tone) -> Any:  # noqa: ANN401  (JSON, read right here)
    """The engine's message. Raises ValueError if it has a gap."""
    message = ask(
        "write",
        message=kind,
        tone=tone,
        situation=occasion(kind),
        people=people(kind),
        details=DETAILS,
    )
    if message["missing"] or message["unclear"]:
        raise ValueError(message)
    return message
