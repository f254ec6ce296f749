"""Slips of the finger in long names: one letter left out, doubled, or changed with the next."""

from collections.abc import Iterator

SHORTEST = 6
"""Letters. A slip in a shorter name can be another word: "may", "march"."""


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
