"""Writes a message from what the candidate gave: their own words, never invented ones."""

import re
from dataclasses import dataclass

from followup.messages.answers import Unclear, answers_in, missing_from, unclear_among
from followup.messages.greeting import greeting
from followup.messages.kinds import MessageKind, Tone
from followup.messages.letter import Letter
from followup.messages.people import Details, People, Recipient
from followup.messages.slots import Filler, paragraphs
from followup.messages.template import Slot, blocks_of, template
from followup.messages.values import true_of, values_of
from followup.plan.situation import Situation

SCRIPTS = {
    MessageKind.MISSED_CALL: "missed_call",
    MessageKind.OFFER_DEADLINE: "offer_deadline",
    MessageKind.FOLLOW_UP: "follow_up",
    MessageKind.FINAL_CHECK_IN: "follow_up",
    MessageKind.NEXT_STEPS: "next_steps",
    MessageKind.ASK_IN_WRITING: "ask_in_writing",
}
"""What can be said on the telephone as well, and the file of its three lines."""
_ANSWER_PREFIX = re.compile(r"^(?:(?:re|aw|antw|sv|tr|fwd?)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Message:
    """A message, with the fields that would make it complete."""

    kind: MessageKind
    subject: str
    body: str
    recipient: Recipient
    missing: tuple[str, ...]
    """Paths of the fields that were not given, or not clear, and that the message needs."""
    unclear: tuple[Unclear, ...]
    """Answers that are not in the message, because they do not fit into a sentence."""
    script: tuple[str, ...]
    """Three lines to say on the telephone, where a call is the right thing; else none."""

    @property
    def words(self) -> int:
        """Words in the body, greeting and closing included."""
        return len(self.body.split())


def write(
    kind: MessageKind, situation: Situation, people: People, details: Details, tone: Tone
) -> Message:
    """The message of that kind and tone, to the first recipient.

    What is missing leaves a marked gap in square brackets, or a plainer sentence, and is
    named in `missing`. Whoever else is among the recipients gets other words than the first.
    """
    letter = Letter(kind, tone, situation, people, details)
    occasion, answers = letter.occasion(), answers_in(letter)
    true = true_of(letter, occasion, answers)
    filler = Filler(true, values_of(letter, occasion, answers), letter.variants())
    subject, *rest = template(f"{kind}.txt")
    thread = _ANSWER_PREFIX.sub("", details.thread_subject)
    first, last = greeting(people.recipient, tone), _closing(filler, people)
    words_around = len(first.split()) + len(last.split())
    return Message(
        kind=kind,
        subject=f"Re: {thread}" if thread else filler.said(subject),
        body="\n\n".join([first, *paragraphs(rest, filler, letter.facts, words_around), last]),
        recipient=people.recipient,
        missing=missing_from(letter, answers),
        unclear=tuple(unclear_among(letter, answers)),
        script=_script(kind, filler) if "call" in true else (),
    )


def _closing(filler: Filler, people: People) -> str:
    line = Slot("close", starts_paragraph=True, length=None, blocks=blocks_of("parts/close.txt"))
    lines = [filler.said(line), filler.values["you"], people.your_contact]
    return "\n".join(line for line in lines if line)


def _script(kind: MessageKind, filler: Filler) -> tuple[str, ...]:
    if kind not in SCRIPTS:
        return ()
    return tuple(map(filler.said, template(f"script/{SCRIPTS[kind]}.txt")))
