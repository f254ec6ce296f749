"""What stands above and below a message that was pasted whole."""

from itertools import pairwise

from followup.review.own_text.kept import Cut, Kept
from followup.review.own_text.lines import is_of, lines_of, patterns
from followup.review.parts.closing import closing_line
from followup.review.parts.greeting import read_greeting

_LINES_OF_A_PREAMBLE = 6
_LINES_OF_A_HEAD = 6
_LINES_WITHOUT_A_CLOSING = 5


def without_head(text: Kept) -> tuple[Kept, str, int]:
    """Without "Subject: …", "To: …" above it; with the subject, and where that stood."""
    subject, place, end = "", 0, 0
    for line in lines_of(text.text)[:_LINES_OF_A_HEAD]:
        found = patterns("subject")[0].fullmatch(line.text.lower())
        if not found and not is_of("header", line=line):
            break
        end = line.end
        if found and not subject:
            subject = line.text[found.start(1) :].strip(" *_")
            start = text.text.index(subject, line.start)
            place = text.place(start, start + len(subject))[0]
    return text.without([Cut(0, end)] if end else [], "head"), subject, place


def without_assistant(text: Kept) -> Kept:
    """Without what a chat assistant says above and below the message that it wrote."""
    lines, end = lines_of(text.text), 0
    for line, below in pairwise(lines[: _LINES_OF_A_PREAMBLE + 1]):
        if not is_of("preamble", line=line):
            break
        leads = line.text.endswith(":") or is_of("preamble", "subject", line=below)
        if leads or read_greeting(below.text):
            end = line.end
    text = text.without([Cut(0, end)] if end else [], "assistant")
    for line in lines_of(text.text)[1:]:
        if is_of("afterword", line=line) and closing_line(text.text[: line.start]):
            return text.without([Cut(line.start, len(text.text))], "assistant")
    return text


def without_disclaimer(text: Kept) -> Kept:
    """Without what a program or an office puts below every message."""
    closing = closing_line(text.text)
    lines = lines_of(text.text)
    below = lines[-_LINES_WITHOUT_A_CLOSING:]
    if closing:
        below = [line for line in lines if line.start > closing.start]
    start = next((line.start for line in below if is_of("disclaimer", line=line)), None)
    cuts = [] if start is None else [Cut(start, len(text.text))]
    return text.without(cuts, "disclaimer")
