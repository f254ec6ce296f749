"""Takes the place of `asyncio`, of which a page uses nothing, though Pyodide asks for it.

The whole brings sockets, subprocesses and sixty more modules. What is asked of it is brought
then.
"""

from importlib import import_module
from typing import Any

PARTS = (
    "base_events",
    "coroutines",
    "events",
    "exceptions",
    "futures",
    "graph",
    "locks",
    "protocols",
    "runners",
    "queues",
    "streams",
    "subprocess",
    "tasks",
    "taskgroups",
    "timeouts",
    "threads",
    "transports",
)
"""The modules whose names are names of the package."""


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the package)
    if not name.startswith("__"):
        for part in PARTS:
            module = import_module(f"asyncio.{part}")
            if name in module.__all__:
                return getattr(module, name)
    message = f"module 'asyncio' has no attribute {name!r}"
    raise AttributeError(message)
