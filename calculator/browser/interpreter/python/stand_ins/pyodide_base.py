"""Takes the place of `_pyodide._base`, which runs any code of a page: ours gives it none.

Pyodide itself asks for a few expressions at its start; the page asks for one module.
"""

from importlib import import_module
from typing import Any

type Names = dict[str, Any]


def eval_code(source: str, names: Names | None = None, **_options: Any) -> Any:  # noqa: ANN401  (whatever it is)
    """The value of an expression, after statements that a semicolon parts from it."""
    names = {} if names is None else names
    statements, _, expression = source.rpartition("; ")
    exec(statements, names)  # noqa: S102  (what Pyodide's own start says)
    return eval(expression, names)  # noqa: S307  (as above)


def pyimport_impl(path: str) -> Any:  # noqa: ANN401  (as above)
    """The module of this name."""
    return import_module(path)
