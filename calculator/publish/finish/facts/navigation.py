"""Where each page stands in the navigation of the site."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

import yaml

from publish.questions import configuration

FOR_CANDIDATES = ("Guide", "Messages", "Questions people ask")
"""The sections with the advice; the others are for those who check, teach or run it."""


class _Settings(yaml.SafeLoader):
    """Reads the file without asking the environment for the address of the site."""


_Settings.add_constructor("!ENV", lambda _loader, _node: None)


@dataclass(frozen=True, slots=True)
class Place:
    """A page in the navigation."""

    name: str
    """What the navigation calls it."""
    section: str
    """The outermost section around it, or "" for a page that stands alone."""
    section_address: str | None
    """The page of the whole section, where it has one."""

    @property
    def is_advice(self) -> bool:
        """Whether the page tells a candidate what to do."""
        return self.section in FOR_CANDIDATES


@lru_cache(maxsize=1)
def places() -> Mapping[str, Place]:
    """Each page by its address under the site, in the order of the navigation.

    Raises ValueError if a section of `FOR_CANDIDATES` is called something else now.
    """
    entries = yaml.load(configuration(), Loader=_Settings)["nav"]  # noqa: S506  (a SafeLoader)
    found = dict(place for entry in entries for place in _places_of(entry))
    if missing := set(FOR_CANDIDATES) - {place.section for place in found.values()}:
        message = f"the navigation has no section {', '.join(sorted(missing))}"
        raise ValueError(message)
    return found


def _places_of(entry: Mapping[str, Any]) -> Iterator[tuple[str, Place]]:
    [(name, inside)] = entry.items()
    if isinstance(inside, str):
        yield address_of(inside), Place(name, "", None)
        return
    pages = list(_pages(inside))
    first = pages[0][1]
    own = address_of(first) if PurePosixPath(first).name == "index.md" else None
    for page_name, file in pages:
        yield address_of(file), Place(page_name, name, own)


def _pages(entries: list[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Every page in these entries, however deep."""
    for entry in entries:
        for name, inside in entry.items():
            if isinstance(inside, str):
                yield name, inside
            else:
                yield from _pages(inside)


def address_of(file: str) -> str:
    """The address of a Markdown file: "questions/rejected.md" is at "questions/rejected/"."""
    path = PurePosixPath(file).with_suffix("")
    folder = path.parent if path.name == "index" else path
    return "" if folder == PurePosixPath() else f"{folder}/"
