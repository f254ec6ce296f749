"""Run inside Pyodide: the engine's tests against the engine of the bundle.

What passes through the door is noted in `exchanges`, for another run to repeat.
"""

import sys

import followup
import followup.door.json_rpc

sys.path.append("/pytest")
sys.dont_write_bytecode = True

import pytest  # noqa: E402  (it is found only now)

exchanges: list[tuple[str, str]] = []
answer = followup.handle
FAULT = "-32603"
"""The answer to a fault that a test has planted."""


def note(request: object) -> str:
    """Answer as the door does, and note both."""
    response = answer(request)  # type: ignore[arg-type]  # the tests send anything
    if isinstance(request, str) and FAULT not in response:
        exchanges.append((request, response))
    return response


followup.handle = followup.door.json_rpc.handle = note

status = pytest.main(
    [
        "/tests/engine",
        "--rootdir=/tests",
        "--override-ini=filterwarnings=error",
        "-p",
        "no:cacheprovider",
        "-q",
        *arguments,  # type: ignore[name-defined]  # noqa: F821  (set by who runs this)
    ]
)

import jinja2  # noqa: E402  (which copy is it?)

for package in (followup, jinja2):
    assert str(package.__file__).startswith("/lib/engine.zip/"), package.__file__

print(f"Inside the bundle: Python {sys.version.split()[0]}")  # noqa: T201
int(status)  # the value of this file
