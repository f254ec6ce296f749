"""What the command reads from files."""

import json
import sys
from pathlib import Path
from typing import Any

from followup.command_line.told import told

SUBJECT = "Subject:"


def read_file(name: str) -> str:
    """The text of a file; "-" is standard input. Raises OSError, or ValueError if it is no text."""
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        message = told("input", "stdin_not_text" if name == "-" else "not_text", name=name)
        raise ValueError(message) from error


def json_object(text: str) -> dict[str, Any]:
    """A JSON object. Raises ValueError, with words for the person who gave it."""
    try:
        found: object = json.loads(text)
    except ValueError as error:
        message = told("input", "not_json", reason=error)
        raise ValueError(message) from error
    if isinstance(found, dict):
        return found
    raise ValueError(told("input", "not_object"))


def message_file(text: str) -> dict[str, str]:
    """Subject and body: a first line "Subject: …" is the subject, what follows the body."""
    first, _, rest = text.partition("\n")
    if first.startswith(SUBJECT):
        return {"subject": first.removeprefix(SUBJECT).strip(), "body": rest.strip("\n")}
    return {"subject": "", "body": text.strip("\n")}
