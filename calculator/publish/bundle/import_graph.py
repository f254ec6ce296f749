"""Which of our modules a module of the page brings with it, read from its imports."""

import re
from functools import cache
from pathlib import PurePosixPath

from publish.paths import BROWSER

IMPORT = re.compile(r'^(?:import|export)\b[^;"]*?(?:from )?"(\.[^"]+)";$', re.MULTILINE)


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


@cache
def imports_of(module: str) -> tuple[str, ...]:
    """What the module itself imports, in its order, each once."""
    text = (BROWSER / module).read_text(encoding="utf-8")
    return tuple(dict.fromkeys(named_from(module, path) for path in IMPORT.findall(text)))


def named_from(module: str, path: str) -> str:
    """The name of what a module imports by a relative path."""
    parts: list[str] = []
    for part in (PurePosixPath(module).parent / path).parts:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
