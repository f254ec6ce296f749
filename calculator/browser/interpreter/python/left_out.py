"""Brings a module of the standard library that the trimmed one has left out.

The page loads only the modules that the engine was seen to import. Should one be missing
all the same, the whole library is fetched, once, and the console says which module it was.
"""

import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from typing import Protocol
from zipimport import zipimporter

WHOLE_LIBRARY = "/lib/whole_library.zip"


class Buffer(Protocol):
    """Bytes of JavaScript."""

    def to_bytes(self) -> bytes:
        """Give them as bytes of Python."""


type Fetch = Callable[[str], Buffer]


class LeftOut:
    """The last finder of modules: asked only for what no other has found."""

    def __init__(self, library: str, fetch: Fetch) -> None:
        """`library` is the trimmed archive; `fetch(module)` gives the whole one as bytes."""
        self.names = frozenset(zipimporter(library).get_data("left_out.txt").decode().split())
        self.fetch = fetch

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: object = None
    ) -> ModuleSpec | None:
        """The module from the whole library, if it is one that was left out."""
        if name not in self.names:
            return None
        if WHOLE_LIBRARY not in sys.path:
            with open(WHOLE_LIBRARY, "wb") as file:  # noqa: PTH123  (pathlib would be read at each start)
                file.write(self.fetch(name).to_bytes())
            sys.path.append(WHOLE_LIBRARY)
        if path is not None:  # a submodule: its package may be in the trimmed library
            path = [*path, f"{WHOLE_LIBRARY}/{name.rpartition('.')[0].replace('.', '/')}"]
        return PathFinder.find_spec(name, path)


def install(fetch: Fetch) -> None:
    """Put the finder behind all others."""
    library = next(entry for entry in sys.path if entry.endswith(".zip") and "python3" in entry)
    sys.meta_path.append(LeftOut(library, fetch))
