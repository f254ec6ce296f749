"""Takes the place of `_pyodide`, whose own hook brings `traceback` before anything fails."""

from _pyodide import _base, _importhook

__all__ = ["_base", "_importhook"]


def set_excepthook() -> None:
    """Leave the hook as Python has it, which tells the same."""
