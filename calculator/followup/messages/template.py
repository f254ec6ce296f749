"""Reads the files in templates/: paragraphs, each with several ways to say it.

The README beside them describes the format for whoever edits them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.own_data import read_text

_SLOT = re.compile(
    r"(?P<mark>==|\+\+) (?P<name>\w+)(?: \((?P<length>[a-z ]+)\))?(?: < (?P<file>\S+))?"
)
_BLOCK = re.compile(r"\[(?P<conditions>[\w.!| ]*)\](?: < (?P<file>\S+))?")
_LENGTHS = {None, "if short", "unless long"}


@dataclass(frozen=True, slots=True)
class Block:
    """Ways to say one thing, for the cases in which all of its conditions hold."""

    conditions: tuple[str, ...]
    """A name; "!name" for its opposite; "one|other" for either."""
    ways: tuple[str, ...]

    def holds(self, true: frozenset[str]) -> bool:
        """Whether it is for a case of which the names in `true` are true."""
        return all(_holds(each, true) for each in self.conditions)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a message: the first block that holds is what stands there, or nothing."""

    name: str
    starts_paragraph: bool
    length: str | None
    """ "if short": only where the message lacks words; "unless long": not where it has too many."""
    blocks: tuple[Block, ...]

    def ways(self, true: frozenset[str]) -> tuple[str, ...]:
        """The ways to say it in that case."""
        return next((block.ways for block in self.blocks if block.holds(true)), ())


@lru_cache
def template(name: str) -> tuple[Slot, ...]:
    """The slots of a file, the subject first.

    Raises ValueError for a line that is none of the format's.
    """
    slots = []
    for head, lines in _parts(_lines(name)):
        found = _SLOT.fullmatch(head)
        if found is None or found["length"] not in _LENGTHS:
            raise ValueError(head)
        blocks = blocks_of(found["file"]) if found["file"] else tuple(_blocks(lines))
        slots.append(Slot(found["name"], found["mark"] == "==", found["length"], blocks))
    return tuple(slots)


@lru_cache
def blocks_of(name: str) -> tuple[Block, ...]:
    """The blocks of a file that has no slots of its own: a part that messages share."""
    return tuple(_blocks(_lines(name)))


def _lines(name: str) -> list[str]:
    lines = (line.strip() for line in read_text(f"templates/{name}").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _parts(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each slot's head, with the lines below it."""
    places = [n for n, line in enumerate(lines) if line.startswith(("==", "++"))]
    for start, end in zip(places, [*places[1:], len(lines)], strict=True):
        yield lines[start], lines[start + 1 : end]


def _blocks(lines: list[str]) -> Iterator[Block]:
    conditions: tuple[str, ...] = ()
    ways: list[str] = []
    for number, line in enumerate(lines):
        head = _BLOCK.fullmatch(line)
        if head is None:
            ways.append(line)
            continue
        if number:
            yield Block(conditions, tuple(ways))
        conditions, ways = tuple(head["conditions"].split()), []
        if head["file"]:
            yield from (_within(block, conditions) for block in blocks_of(head["file"]))
    yield Block(conditions, tuple(ways))


def _within(block: Block, conditions: tuple[str, ...]) -> Block:
    return Block((*conditions, *block.conditions), block.ways)


def _holds(condition: str, true: frozenset[str]) -> bool:
    return any(
        each.removeprefix("!") not in true if each.startswith("!") else each in true
        for each in condition.split("|")
    )
