"""Takes the place of `pyodide.code`, which runs the code of a page in many ways."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
