"""Takes the place of `traceback` until something fails: with it come colours and a tokenizer."""

from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    if name.startswith("__"):  # asked of every module by the import system
        message = f"module 'traceback' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module("whole_traceback"), name)
