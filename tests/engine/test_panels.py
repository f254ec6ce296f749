"""Two people of one panel compare what they got: no two messages share a sentence."""

from collections.abc import Sequence
from itertools import combinations, product
from typing import Any

import pytest

from followup.messages.kinds import MessageKind, Tone, kind_facts
from tests.engine.conftest import Ask
from tests.engine.test_message_cases import PANEL, PEOPLE, write
from tests.letters.sentences import sentences_of

OF_THEIRS = {
    "offer": "help with {}",
    "result": "I have done something like {} before",
    "afterthought": "I would begin with {}",
    "valued": "{}",
    "point": "I have worked on {}",
    "correction": "I said something else about {}",
}
"""Answers that each of a panel has of their own, around their topic."""


def for_a_panel(kind: str, tone: str, number: int) -> list[dict[str, Any]]:
    """What is asked for each of a panel, all of them given with the one it goes to first."""
    asked = []
    for name, topic, thought in PANEL[:number]:
        others = [{"name": each} for each, *_ in PANEL[:number] if each != name]
        own = {field: text.format(topic) for field, text in OF_THEIRS.items()}
        asked.append(
            {
                "kind": kind,
                "tone": tone,
                "people": {**PEOPLE, "recipients": [{"name": name}, *others]},
                "details": {"topic": topic, "thought": thought, **own},
                "situation": {"offer_deadline": "2026-10-23"},
            }
        )
    return asked


def in_common(bodies: Sequence[str]) -> set[str]:
    """The sentences that two of them share, beyond greeting, thanks and close."""
    said = [sentences_of(body)[1:-1] for body in bodies]
    return {each for one, other in combinations(said, 2) for each in set(one) & set(other)}


MEANT_FOR_EACH = [each for each in MessageKind if not kind_facts()[each].to_one_person]


@pytest.mark.parametrize(("kind", "tone"), list(product(MEANT_FOR_EACH, Tone)))
def test_no_two_of_a_panel_get_a_sentence_in_common(result: Ask, kind: str, tone: str) -> None:
    asked = for_a_panel(kind, tone, len(PANEL))
    for each in asked:  # the same for all of them, and still said in other words
        each["details"]["why_them"] = "your rota"
    assert in_common([write(result, **each)["body"] for each in asked]) == set()


@pytest.mark.parametrize(("kind", "tone"), list(product(MEANT_FOR_EACH, Tone)))
def test_nor_in_what_is_their_own_if_each_is_written_to_alone(
    result: Ask, kind: str, tone: str
) -> None:
    asked = for_a_panel(kind, tone, len(PANEL))
    for each in asked:
        del each["people"]["recipients"][1:]
    middles = [write(result, **each)["body"].split("\n\n")[2:-2] for each in asked]
    for one, other in combinations(middles, 2):
        assert not set(one) & set(other)


@pytest.mark.parametrize(("kind", "tone"), list(product(MessageKind, Tone)))
def test_even_what_is_meant_for_one_differs_among_three(result: Ask, kind: str, tone: str) -> None:
    asked = for_a_panel(kind, tone, 3)
    assert in_common([write(result, **each)["body"] for each in asked]) == set()


def test_neighbours_in_a_panel_are_thanked_in_other_words(result: Ask) -> None:
    firsts = set()
    for name, *_ in PANEL[:4]:
        others = [{"name": each} for each, *_ in PANEL[:4] if each != name]
        people = {**PEOPLE, "recipients": [{"name": name}, *others]}
        firsts.add(write(result, people=people)["body"].split("\n\n")[1])
    assert len(firsts) == 4
