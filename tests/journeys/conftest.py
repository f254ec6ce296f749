"""A browser of the engine that a file names, with the built site and another site to visit."""

from collections.abc import Iterator

import pytest

from tests.browser.conftest import host_site, site
from tests.drivers.driver import Driver
from tests.drivers.found import FOUND
from tests.drivers.limits import pytest_runtest_setup
from tests.drivers.started import started
from tests.journeys.host import Host

__all__ = ["host_site", "pytest_runtest_setup", "site"]

collect_ignore = [
    f"test_in_{engine}.py" for engine in ("chromium", "firefox", "webkit") if engine not in FOUND
]


def start(request: pytest.FixtureRequest, engine: str, *, dark: bool = False) -> Driver:
    """A browser of that engine with an empty profile."""
    return started(lambda: request.getfixturevalue("playwright"), engine, dark=dark)


@pytest.fixture(scope="class")
def visitor(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """One a file."""
    with start(request, request.cls.engine) as driver:
        yield driver


@pytest.fixture
def dark_visitor(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """One of a person whose device is dark."""
    with start(request, request.cls.engine, dark=True) as driver:
        yield driver


@pytest.fixture
def host() -> Iterator[Host]:
    """A host at which nobody has been."""
    made = Host()
    yield made
    made.off()
