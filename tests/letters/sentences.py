"""The sentences of a message."""

import re

_END = re.compile(r"(?<=[.!?])[”\")]?\s+(?=[A-Z“0-9])")


def sentences_of(body: str) -> list[str]:
    """The sentences between the greeting and the closing line, in their order."""
    paragraphs = body.split("\n\n")[1:-1]
    return [sentence for paragraph in paragraphs for sentence in _END.split(paragraph)]
