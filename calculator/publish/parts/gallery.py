"""Every kind of message in every tone, as the engine writes it for a made-up interview."""

from html import escape
from typing import Any

from followup.messages.kinds import MessageKind, Tone, kind_facts
from publish.engine import ask

PEOPLE = {
    "you": {"name": "Sam Lee", "contact": "sam.lee@example.org, 555 0100"},
    "recipients": [{"name": "Dr Amara Okafor"}],
    "company": "Northwind",
    "job_title": "Data Analyst",
}
DETAILS = {
    "topic": "the move to weekly forecasts",
    "thought": "a trial in one region would show the problems early",
    "offer": "setting up that first trial",
}
POINTS = {
    MessageKind.ADDED_POINT: "last year I ran a trial of this kind in two shops",
    MessageKind.CORRECTION: "I said that our trial took two weeks, but it took four",
    MessageKind.WITHDRAW: "I have accepted a role closer to home",
    MessageKind.ACCEPT_OFFER: "a start on Monday 30 November, four days a week",
    MessageKind.DECLINE_OFFER: "I have accepted a role closer to home",
}
"""What only the candidate knows, for the kinds that need it."""
SITUATION = {
    "interview_date": "2026-10-16",  # Friday
    "today": "2026-10-19",  # Monday
    "offer_deadline": "2026-10-23",  # Friday
}


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
        f"<figcaption><strong>{tone.capitalize()}</strong> · {message['words']} words ·"
        f' <a href="{address}">Use this<span class="visually-hidden">: {escape(name)},'
        f" {tone}</span></a></figcaption>\n"
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
    details = DETAILS | ({"point": POINTS[kind]} if kind in POINTS else {})
    message = ask(
        "write", message=kind, tone=tone, situation=SITUATION, people=PEOPLE, details=details
    )
    if message["missing"]:
        raise ValueError(message)
    return message
