"""Slips of the finger in long names: one letter left out, doubled, or changed with the next."""

from collections.abc import Collection, Iterator
from operator import ne

SHORTEST = 6
"""Letters. A slip in a shorter name can be another word: "may", "march"."""


def name_behind(typed: str, names: Collection[str]) -> str | None:
    """The one of some long names with a letter too many, or another in the place of one.

    The first letter and the last are right: Fridays and Augusta are other words.
    """
    for name in names:
        if len(name) < SHORTEST or typed[0] != name[0] or typed[-1] != name[-1]:
            continue
        shorter = (typed[:at] + typed[at + 1 :] for at in range(1, len(typed) - 1))
        differ = len(typed) == len(name) and sum(map(ne, typed, name)) == 1
        if differ or name in shorter:
            return name
    return None


def slips_of(name: str) -> Iterator[str]:
    """Every such slip in a name of at least six letters.

    The first letter and the last are never missing: Frida is a name of its own.
    """
    if len(name) < SHORTEST:
        return
    for at in range(1, len(name)):
        if at + 1 < len(name):
            yield name[:at] + name[at + 1 :]
        yield name[:at] + name[at] + name[at:]
    for at in range(len(name) - 1):
        yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]
