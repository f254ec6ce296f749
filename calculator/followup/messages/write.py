"""Writes a message from what the candidate gave: their own words, never invented ones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.messages.greeting import greeting
from followup.messages.kinds import KindFacts, MessageKind, Tone, kind_facts
from followup.messages.occasion import occasion_of
from followup.messages.own_words.clean import capital
from followup.messages.own_words.frame import Fitted
from followup.messages.people import Details, People, Recipient
from followup.messages.template import Slot, blocks_of, template
from followup.messages.values import own_words, true_of, values_of
from followup.messages.variants import Variants, place_of
from followup.own_data import read_toml
from followup.plan.situation import Situation

_ANSWER_PREFIX = re.compile(r"^(?:(?:re|aw|antw|sv|tr|fwd?)\s*:\s*)+", re.IGNORECASE)
SCRIPTS = {
    MessageKind.MISSED_CALL: "missed_call",
    MessageKind.OFFER_DEADLINE: "offer_deadline",
    MessageKind.FOLLOW_UP: "follow_up",
    MessageKind.FINAL_CHECK_IN: "follow_up",
    MessageKind.NEXT_STEPS: "follow_up",
    MessageKind.ASK_IN_WRITING: "ask_in_writing",
}
"""What can be said on the telephone as well, and the file of its three lines."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """An answer that cannot be used: its field, and what to do about it."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message, with the fields that would make it complete."""

    kind: MessageKind
    subject: str
    body: str
    recipient: Recipient
    missing: tuple[str, ...]
    """Paths of the fields that were not given and that the message needs."""
    unclear: tuple[Unclear, ...] = ()
    """Answers that are not in the message, because they do not fit into a sentence."""
    script: tuple[str, ...] = ()
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
    occasion = occasion_of(kind, situation, tone)
    variants = Variants(f"{kind} {tone} {situation.interview_date}", place_of(people))
    given = own_words(kind, details, people, variants)
    values = values_of(occasion, people, details, situation, given, tone)
    true = true_of(occasion, people, details, situation, given, tone)
    case = _Case(true, values, variants)
    subject, *rest = template(f"{kind}.txt")
    thread = _ANSWER_PREFIX.sub("", details.thread_subject)
    around = [greeting(people.recipient, tone), _closing(case, people)]
    calls = "call" in true and kind in SCRIPTS
    return Message(
        kind=kind,
        subject=f"Re: {thread}" if thread else case.said(subject),
        body="\n\n".join(
            [around[0], *_paragraphs(rest, case, kind_facts()[kind], around), around[1]]
        ),
        recipient=people.recipient,
        missing=_missing(kind, situation, people, given),
        unclear=tuple(_unclear(given)),
        script=tuple(map(case.said, template(f"script/{SCRIPTS[kind]}.txt"))) if calls else (),
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """What fills the slots of one message."""

    true: frozenset[str]
    values: Mapping[str, Any]
    variants: Variants

    def said(self, slot: Slot) -> str:
        """What stands in the slot."""
        return self.one_of(slot.name, slot.ways(self.true))

    def one_of(self, name: str, ways: tuple[str, ...]) -> str:
        """One of the ways, with the values in it."""
        if not ways:
            return ""
        text = _compiled(self.variants.pick(name, ways)).render(self.values)
        return _tidy(text)


def _paragraphs(slots: list[Slot], case: _Case, facts: KindFacts, around: list[str]) -> list[str]:
    """The paragraphs, with more or fewer of the sentences that may be left out."""
    said = [(slot, case.said(slot)) for slot in slots]
    frame = sum(len(each.split()) for each in around)

    def words(left_out: set[str | None]) -> int:
        return frame + sum(len(text.split()) for slot, text in said if slot.length not in left_out)

    left_out: set[str | None] = {"if short"}
    if words(left_out) < facts.fewest:
        left_out = set()
    elif words(left_out) > facts.most:
        left_out = {"if short", "unless long"}
    paragraphs: list[list[str]] = []
    for slot, text in said:
        if slot.starts_paragraph or not paragraphs:
            paragraphs.append([])
        if text and slot.length not in left_out:
            paragraphs[-1].append(text)
    return [" ".join(each) for each in paragraphs if each]


def _closing(case: _Case, people: People) -> str:
    ways = next(block.ways for block in blocks_of("parts/close.txt") if block.holds(case.true))
    lines = [case.one_of("close", ways), case.values["you"], people.your_contact]
    return "\n".join(line for line in lines if line)


def _missing(
    kind: MessageKind, situation: Situation, people: People, given: Mapping[str, Fitted]
) -> tuple[str, ...]:
    facts = kind_facts()[kind]
    name = people.recipient.name or people.recipient.greeting
    needed: dict[str, object] = {
        "people.recipients[0].name": name,
        "people.job_title": people.job_title,
        "people.you.name": people.your_name,
    }
    for need in facts.needs:
        match need:
            case "offer_deadline":
                needed["situation.offer_deadline"] = situation.offer_deadline
            case "contact":
                needed["people.you.contact"] = people.your_contact
            case _:
                needed[f"details.{need}"] = not given[need].text.startswith("[")
    return tuple(path for path, value in needed.items() if not value)


def _unclear(given: Mapping[str, Fitted]) -> list[Unclear]:
    return [
        Unclear(f"details.{name}", _asked_again()[fitted.again].format(example=_example(name)))
        for name, fitted in given.items()
        if fitted.again
    ]


def _example(name: str) -> str:
    text: str = _questions()[name]["example"]
    return text


def _tidy(text: str) -> str:
    """One space between words, and no stop behind a question in quotation marks."""
    text = re.sub(r" +(?=[ .,])", "", text).strip()
    return text.replace("?”.", "?”").replace("..", ".")


@lru_cache(maxsize=1)
def _asked_again() -> dict[str, str]:
    return read_toml("data/own_words/asked_again.toml")


@lru_cache(maxsize=1)
def _questions() -> dict[str, Any]:
    return read_toml("data/questions.toml")


@lru_cache(maxsize=1000)
def _compiled(way: str) -> Template:
    return _environment().from_string(way)


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    # Plain text, which the page shows as text: nothing to escape.
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)  # noqa: S701
    made.filters["capital"] = capital
    return made
