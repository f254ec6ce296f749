"""The words of a clause that nobody has listed, or that name another event."""

from followup.timeline.sentences.clause import Clause, is_small
from followup.timeline.tokens.token import Tokens

LONGEST_TOPIC = 14
"""Words after "about" that may be anything: "about your application for …"."""
LONGEST_WAY = 6
"""Words after "through" that may be anything: "through your online account"."""
LONGEST_SENDER = 4
"""Words after the "from" of "hear from"."""
LONGEST_NAME = 5
"""Words from a name to what its bearer does: "Augusta from HR will"."""
LONGEST_SPEAKER = 8
"""Words from a name to what its bearer said: "the lad who owns the shop said"."""


def strange_words(clause: Clause, *, is_answer: bool) -> Tokens:
    """They may change what a time is for. `is_answer`: the clause speaks of their answer."""
    frames = clause.frames
    inside = {at for frame in frames for at in range(frame.start, frame.end)}
    topics = {frame.end for frame in frames}
    known = _known(clause)
    found: Tokens = []
    topic = 0
    for at, token in enumerate(clause.tokens):
        begins = clause.does(at, "about") or (token.text == "of" and at in topics)
        begins = begins or (token.text == "on" and clause.does(at + 1, "asks_which"))
        by_way = LONGEST_WAY if is_answer and clause.does(at, "by_way_of") else 0
        if token.text == "from" and at in topics:
            by_way = LONGEST_SENDER
        topic = LONGEST_TOPIC if begins else max(topic - 1, by_way)
        if at in inside or token.is_("mark") or is_small(token):
            continue
        is_known = token.text in known or topic > 0 or _counts_people(clause, at)
        is_known = is_known or _is_name(clause, at, is_answer=is_answer)
        if token.text in clause.words.event or not is_known:
            found.append(token)
    return found


def _known(clause: Clause) -> frozenset[str]:
    words, people = clause.words, clause.words.people
    everybody = people["they"] | people["you"] | people["told_others"]
    return words.neutral | words.bare | words.context | everybody


def _counts_people(clause: Clause, at: int) -> bool:
    """The number of "all 3 candidates"."""
    who = clause.texts[at + 1] if at + 1 < len(clause.texts) else ""
    return clause.tokens[at].is_("number") and who in clause.words.people["told"]


def _is_name(clause: Clause, at: int, *, is_answer: bool) -> bool:
    """Whether it is somebody who will answer, or who said it: "Augusta from HR will call"."""
    frames = clause.frames
    tells = any(frame.kind == "tell" and not frame.passive for frame in frames)
    acts = is_answer and not any(frame.passive for frame in frames)
    acts = acts and (tells or all(frame.kind != "answer" for frame in frames))
    for later in range(at + 1, at + LONGEST_SPEAKER):
        is_near = later < at + LONGEST_NAME
        if clause.does(later, "speech") or (acts and is_near and clause.does(later, "will")):
            return all(token.is_("word") or is_small(token) for token in clause.tokens[:at])
    return False
