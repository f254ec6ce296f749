"""The part of asyncio that Pyodide itself uses; in the page it takes the place of the whole.

The whole brings sockets, subprocesses and sixty more modules that a page cannot use, and a
quarter of the time that Python takes to start. What else is asked of it is brought then.
"""

import asyncio.coroutines
import asyncio.events
import asyncio.exceptions
import asyncio.futures
import asyncio.tasks
from importlib import import_module
from typing import Any

PARTS = (
    asyncio.coroutines,
    asyncio.events,
    asyncio.exceptions,
    asyncio.futures,
    asyncio.tasks,
)
REST = (
    "base_events",
    "graph",
    "locks",
    "protocols",
    "runners",
    "queues",
    "streams",
    "subprocess",
    "taskgroups",
    "timeouts",
    "threads",
    "transports",
)
"""The other modules whose names are names of the package."""

for _part in PARTS:
    globals().update({_name: getattr(_part, _name) for _name in _part.__all__})

DefaultEventLoopPolicy = asyncio.events._BaseDefaultEventLoopPolicy  # type: ignore[attr-defined]  # noqa: SLF001
"""Pyodide builds its own on this; that of Unix would bring its sockets."""


def run(*args: Any, **options: Any) -> Any:  # noqa: ANN401  (as the one that it calls)
    """Run a coroutine: Pyodide wraps this before anybody calls it."""
    return import_module("asyncio.runners").run(*args, **options)


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the package)
    if not name.startswith("__"):
        for rest in REST:
            module = import_module(f"asyncio.{rest}")
            if name in module.__all__:
                return getattr(module, name)
    message = f"module 'asyncio' has no attribute {name!r}"
    raise AttributeError(message)
