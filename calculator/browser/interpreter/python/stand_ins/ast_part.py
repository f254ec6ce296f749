"""Takes the place of `ast`: Python asks for it at each start, and a page has no use for it."""

from typing import Any

from untrimmed import attribute


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    return attribute("ast", name)
