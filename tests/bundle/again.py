"""Imported by `run.js` in the interpreter as it ships: the same requests, the same answers."""

import left_out
from given import exchanges

missing: list[str] = []


def fetch(module: str) -> left_out.Buffer:
    """Where the page would fetch the whole library: here, a module must not be missing."""
    missing.append(module)
    raise ModuleNotFoundError(module)


left_out.install(fetch)

import ready_made  # noqa: E402  (the page does the same)

ready_made.install()

import traceback  # noqa: E402
import warnings  # noqa: E402

from jinja2 import Environment  # noqa: E402

from followup import handle  # noqa: E402  (as the page does it)

for request, response in exchanges.to_py():
    assert handle(request) == response, request

# What goes wrong can still be told, though the bundle knows no lines.
try:
    Environment(autoescape=True).from_string("{{ 1 // 0 }}").render()
except ZeroDivisionError as error:
    words = "".join(traceback.format_exception(error))
    assert "ZeroDivisionError" in words
    assert "jinja2" in words
with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    warnings.warn("a warning", stacklevel=1)
assert len(heard) == 1
assert not missing, missing

told = f"The trimmed library gave the same {len(exchanges)} answers"
