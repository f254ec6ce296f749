"""The modules of the standard library whose place a stand-in has taken, each as it was.

A stand-in gives what the start of Python asks for, and gets the rest from here when somebody
asks: `untrimmed.ast` is the library's own `ast`.
"""

from importlib import import_module
from typing import Any


def attribute(module: str, name: str) -> Any:  # noqa: ANN401  (any name of any module)
    """A name of a module of the library. Raises AttributeError if it has none."""
    if name.startswith("__"):  # asked of every module by the import system
        message = f"module {module!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"untrimmed.{module}"), name)
