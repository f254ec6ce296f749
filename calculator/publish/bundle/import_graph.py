"""Which of our modules a module of the page brings with it, read from its imports."""

import re
from functools import cache
from pathlib import PurePosixPath

from publish.paths import BROWSER

IMPORT = re.compile(r'^(?:import|export)\b[^;"]*?(?:from )?"(\.[^"]+)";$', re.MULTILINE)
"""An import that is there from the start: one inside a function is brought when it is wanted."""
LATE = re.compile(r'\bimport\("(\.[^"]+)"\)')


@cache
def with_imports(module: str) -> tuple[str, ...]:
    """The module and all that it imports, itself first, each once, nearest first.

    Modules are named by their path under `calculator/browser`. Raises FileNotFoundError for
    an import that leads nowhere.
    """
    found = [module]
    for name in found:  # grows while it is read: breadth first
        found += [other for other in imports_of(name) if other not in found]
    return tuple(found)


def with_late_imports(module: str) -> tuple[str, ...]:
    """The same, with what is imported when it is wanted."""
    found = [*with_imports(module)]
    for name in found:  # grows while it is read
        text = (BROWSER / name).read_text(encoding="utf-8")
        for path in LATE.findall(text):
            late = with_imports(_normal(PurePosixPath(name).parent / path))
            found += [other for other in late if other not in found]
    return tuple(found)


@cache
def imports_of(module: str) -> tuple[str, ...]:
    """What the module itself imports, in its order, each once."""
    text = (BROWSER / module).read_text(encoding="utf-8")
    folder = PurePosixPath(module).parent
    return tuple(dict.fromkeys(_normal(folder / path) for path in IMPORT.findall(text)))


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
