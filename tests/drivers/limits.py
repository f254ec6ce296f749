"""Leaves out what an engine, or what drives it, cannot do; limits.toml says what and why."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.drivers.found import driver_of

LIST = Path(__file__).with_name("limits.toml")


@dataclass(frozen=True)
class Limit:
    """Tests that cannot be run somewhere."""

    where: frozenset[str]
    """Engines ("firefox"), or engines with what drives them ("firefox by bidi")."""
    tests: tuple[str, ...]
    """How the ids of these tests begin: a file, a function, or one of its rows."""
    why: str


LIMITS = tuple(
    Limit(frozenset(each["in"]), tuple(each["tests"]), each["why"])
    for each in tomllib.loads(LIST.read_text("utf-8"))["limit"]
)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A hook of pytest: skip a test that the list names for its engine."""
    engine = engine_of(item)
    if engine is None:
        return
    here = {engine, f"{engine} by {driver_of(engine)}"}
    for limit in LIMITS:
        if here & limit.where and item.nodeid.startswith(limit.tests):
            pytest.skip(limit.why)


def engine_of(item: pytest.Item) -> str | None:
    """The engine in which a test runs, if it needs one."""
    if not isinstance(item, pytest.Function):
        return None
    if engine := getattr(item.cls, "engine", None):
        return str(engine)
    rows = item.callspec.params if hasattr(item, "callspec") else {}
    return str(rows["browser_name"]) if "browser_name" in rows else None
