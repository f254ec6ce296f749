"""Takes the place of `_pyodide.docstring`, which writes help for methods that nobody reads."""

from collections.abc import Callable
from typing import Any


def get_cmeth_docstring(func: Callable[..., Any]) -> str:
    """The form that C must find: a name, and a signature."""
    return f"{func.__name__}()\n--\n\n"
