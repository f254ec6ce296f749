"""Takes the place of `traceback` until something fails: with it come colours and an inspector."""

from typing import Any

from untrimmed import attribute


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    return attribute("traceback", name)
