"""A question as part of a sentence: "how do you plan?" is "how you plan"."""

import re

from followup.own_data import sentence

_ASKED = re.compile(
    r"(?:(?P<word>how|why|what|where|when|who)\s+)?(?P<verb>do|are|is|can|could|will|would|should|have)"
    r"\s+(?P<doer>you|we|they|it|i)\s+(?P<rest>.+)",
    re.IGNORECASE,
)


def indirect(text: str) -> str:
    """Without the turned verb, where that is certain; else the question in quotation marks."""
    found = _ASKED.fullmatch(text.rstrip("?! "))
    if found is None:
        return sentence("phrases", "phrases", "the_question", question=text)
    verb = "" if found["verb"].lower() == "do" else f"{found['verb'].lower()} "
    doer = "I" if found["doer"].lower() == "i" else found["doer"].lower()
    return f"{(found['word'] or 'whether').lower()} {doer} {verb}{found['rest']}"
