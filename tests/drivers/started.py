"""A browser of an engine, by whatever drives it here."""

from collections.abc import Callable

from playwright.sync_api import Playwright

from tests.drivers.driver import Driver
from tests.drivers.found import driver_of


def started(playwright: Callable[[], Playwright], engine: str, *, dark: bool = False) -> Driver:
    """A browser of that engine with an empty profile. Asks for Playwright where it drives."""
    if driver_of(engine) == "selenium":
        from tests.drivers.by_selenium import BySelenium  # noqa: PLC0415  (half a second)

        return BySelenium(dark=dark)
    from tests.drivers.by_playwright import ByPlaywright  # noqa: PLC0415  (as above)

    return ByPlaywright(playwright(), engine, dark=dark)
