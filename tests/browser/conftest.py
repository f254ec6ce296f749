"""A server of the built site, and one page a module: Python starts once, not once a test."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from publish.hosting.serve import server, serving
from tests.drivers.found import launch_options
from tests.drivers.limits import pytest_runtest_setup

__all__ = ["pytest_runtest_setup"]

expect.set_options(timeout=10_000)  # a machine for tests may be slow, and shared
START = 60_000
"""Milliseconds that Python may take to start on a slow machine."""


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_name: str
) -> dict[str, Any]:
    """Use the browser that was found on this machine."""
    return {**browser_type_launch_args, **launch_options(browser_name)}


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the built site: the one in SITE_ADDRESS, or of a server of our own."""
    if address := os.environ.get("SITE_ADDRESS"):
        yield address
        return
    with server(port=0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}/"
        running.shutdown()


class Watched:
    """A page, with everything that went wrong in it and everything that it asked for."""

    def __init__(self, context: BrowserContext) -> None:
        self.page = context.new_page()
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)

    def foreign_requests(self, site: str) -> list[str]:
        """Requests to any other origin; a blob is our own."""
        origin = "/".join(site.split("/")[:3])
        own = (site, f"blob:{origin}/", "data:")
        return [url for url in self.requests if not url.startswith(own)]


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One context a module."""
    made = browser.new_context(locale="en-US", timezone_id="America/New_York")
    yield made
    made.close()


@pytest.fixture(scope="module")
def watched(context: BrowserContext) -> Watched:
    """One page a module."""
    return Watched(context)


def open_calculator(watched: Watched, site: str, fragment: str = "") -> Page:
    """Open the calculator anew, as in a new tab, and wait until Python has started."""
    page = watched.page
    page.goto(f"{site}404.html")
    page.evaluate("sessionStorage.clear()")
    page.goto("about:blank")
    page.goto(f"{site}calculator/{fragment}")
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    return page


def stored(page: Page) -> list[str]:
    """The names under which our pages keep anything beyond the tab."""
    names: list[str] = page.evaluate("Object.keys(localStorage)")
    return names


class HostSite:
    """Another site, with pages that put the calculator into them. It notes what they are told.

    Its origin is another than ours, and so is its name: browsers give our frame a storage
    of its own there, or none.
    """

    LISTENER = """<script>
      window.heard = [];
      addEventListener("message", ({ origin, data }) => heard.push({ origin, data }));
    </script>"""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.address = f"http://localhost:{port}/"

    def page(self, body: str, head: str = "") -> str:
        """The address of a new page with that body."""
        number = len(list(self.folder.iterdir()))
        html = (
            f"<!doctype html><html lang=en><meta charset=utf-8><title>A career centre</title>{head}"
        )
        file = self.folder / f"page-{number}.html"
        file.write_text(f"{html}{self.LISTENER}<h1>A career centre</h1>{body}", encoding="utf-8")
        return self.address + file.name


@pytest.fixture(scope="session")
def host_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HostSite]:
    folder = tmp_path_factory.mktemp("host")
    with serving(folder, port=0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield HostSite(folder, running.server_address[1])
        running.shutdown()


@pytest.fixture
def host_page(browser: Browser) -> Iterator[Page]:
    """A page for another site, in which nothing may go wrong."""
    context = browser.new_context(locale="en-US", viewport={"width": 900, "height": 800})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []
