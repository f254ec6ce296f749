"""Fills the slots of a template: one way to say each thing, and as many as the length allows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.messages.kinds import KindFacts
from followup.messages.own_words.wording import capital
from followup.messages.template import Slot
from followup.messages.variants import Variants


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills the slots of one message."""

    true: frozenset[str]
    """The conditions that hold."""
    values: Mapping[str, Any]
    """What may stand in double braces."""
    variants: Variants

    def said(self, slot: Slot) -> str:
        """What stands in the slot."""
        ways = slot.ways(self.true)
        if not ways:
            return ""
        return _tidy(_compiled(self.variants.pick(slot.name, ways)).render(self.values))


def paragraphs(
    slots: Sequence[Slot], filler: Filler, facts: KindFacts, words_around: int
) -> list[str]:
    """The paragraphs, with more or fewer of the sentences that may be left out.

    `words_around` are those of the greeting and the closing, which count as well.
    """
    said = [(slot, filler.said(slot)) for slot in slots]
    words = words_around + sum(
        len(text.split()) for slot, text in said if slot.length != "if short"
    )
    left_out = {"if short"} if words >= facts.fewest else set()
    if words > facts.most:
        left_out.add("unless long")
    found: list[list[str]] = []
    for slot, text in said:
        if slot.starts_paragraph or not found:
            found.append([])
        if text and slot.length not in left_out:
            found[-1].append(text)
    return [" ".join(each) for each in found if each]


def _tidy(text: str) -> str:
    """One space between words, and no stop behind a question in quotation marks."""
    text = re.sub(r" +(?=[ .,])", "", text).strip()
    return text.replace("?”.", "?”").replace("..", ".")


@lru_cache(maxsize=1000)
def _compiled(way: str) -> Template:
    return _environment().from_string(way)


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    # Plain text, which the page shows as text: nothing to escape.
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    made.filters["capital"] = capital
    made.filters["low"] = lambda answer: answer.small or str(answer)
    return made
