"""Takes the place of `inspect`: what dataclasses and Pyodide ask of it at each start."""

from collections.abc import Callable
from typing import Any

from untrimmed import attribute


def unwrap(func: Any, *, stop: Callable[[Any], bool] | None = None) -> Any:  # noqa: ANN401  (anything can be asked about)
    """What is inside all wrappers."""
    if stop is not None:
        return attribute("inspect", "unwrap")(func, stop=stop)
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


def iscoroutinefunction(obj: Any) -> Any:  # noqa: ANN401  (as above)
    """Whether a call of it must be awaited. Pyodide keeps this function at its start."""
    return attribute("inspect", "iscoroutinefunction")(obj)


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    return attribute("inspect", name)
