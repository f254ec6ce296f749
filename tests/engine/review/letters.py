"""One sound message to set faults into, and how to ask for its review."""

from typing import Any

from tests.engine.conftest import ask_door

PEOPLE: dict[str, Any] = {
    "you": {"name": "Jo Hale", "contact": "jo@example.org"},
    "recipients": [{"name": "Eva Stern", "greeting": "first"}],
    "company": "Orrin Foods",
    "job_title": "Planner",
}
TEXT = """Thank you for the time that you and Petra gave me on Monday, and for our \
talk about the cold-store rota at Orrin Foods.

I would love to work on this with you, and I keep thinking about the half-empty lorries that \
you described on the Hull run. We had the same at my last depot, until we let the drivers pick \
their own slots: after a month there were none left to count."""
SIGNED = "Kind regards,\nJo Hale\njo@example.org"


def message(greeting: str = "Dear Eva,", text: str = TEXT, signed: str = SIGNED) -> str:
    """A whole body."""
    return f"{greeting}\n\n{text}\n\n{signed}"


def read(body: str, kind: str = "thank_you", **params: Any) -> dict[str, Any]:
    """The result of a review; of a message to Eva Stern about the job of a planner."""
    given = {"subject": "Planner interview", "people": PEOPLE, **params}
    response = ask_door("review", {"message": kind, "body": body, **given})
    assert "error" not in response, response
    result: dict[str, Any] = response["result"]
    return result


def codes(body: str, kind: str = "thank_you", **params: Any) -> set[str]:
    """The codes of its findings, its length aside."""
    return set(severities(body, kind, **params))


def severities(body: str, kind: str = "thank_you", **params: Any) -> dict[str, str]:
    """The severity of each of its findings, its length aside."""
    found = read(body, kind, **params)["findings"]
    return {each["code"]: each["severity"] for each in found if each["code"] != "too-short"}


def to(name: str, greeting: str = "") -> dict[str, Any]:
    """The same people, but another recipient."""
    return {**PEOPLE, "recipients": [{"name": name, "greeting": greeting}]}
