"""Run by `run.js` inside Pyodide: the engine's tests against the engine of the bundle."""

import sys

import jinja2

import followup

sys.path.append("/pytest")
sys.dont_write_bytecode = True

import pytest  # noqa: E402  (it is found only now)

status = pytest.main(
    [
        "/tests/engine",
        "--rootdir=/tests",
        "--override-ini=filterwarnings=error",
        "-p",
        "no:cacheprovider",
        "-q",
        *arguments,  # type: ignore[name-defined]  # noqa: F821  (set by run.js)
    ]
)

for package in (followup, jinja2):
    assert str(package.__file__).startswith("/lib/packages.zip/"), package.__file__

print(f"Inside the bundle: Python {sys.version.split()[0]}")  # noqa: T201
int(status)  # the value of this file, for run.js
