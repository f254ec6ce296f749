"""Sixteen lasting faults of the start, and five that pass: nothing hangs, nothing is lost.

A lasting one ends in a sentence, another try and the table; a passing one is repaired
without a word. The faults are those at which Pyodide's own loader hangs or speaks nonsense.
"""

import re
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, ClassVar
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from publish.hosting.serve import Handler, Server
from publish.paths import SITE
from tests.browser.conftest import START

LINK = "calculator/#interview_date=2026-10-16&timeline=next+week"
LONGEST = 45_000  # milliseconds until a lasting fault has ended in the failed state
SEVEN_DAYS = "Friday, 7 days later"

type Fault = Callable[[Route], None]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


def content_of(route: Route) -> bytes:
    path = urlsplit(route.request.url).path
    # The site may be under a path; its assets are in one folder.
    return (SITE / path[path.rindex("/assets/") + 1 :]).read_bytes()


def status(code: int) -> Fault:
    return lambda route: route.fulfill(status=code)


def drop(route: Route) -> None:
    route.abort("connectionreset")


def cut_short(route: Route) -> None:
    content = content_of(route)
    route.fulfill(body=content[: len(content) // 2])


def corrupt(route: Route) -> None:
    content = bytearray(content_of(route))
    content[len(content) // 2] ^= 0xFF
    route.fulfill(body=bytes(content))


def wrong_type(route: Route) -> None:
    route.fulfill(body=content_of(route), content_type="text/plain")


def no_memory(route: Route) -> None:
    failing = "WebAssembly.instantiate = async () => { throw new RangeError('Out of memory'); };"
    route.fulfill(body=failing.encode() + content_of(route), content_type="text/javascript")


def stricter_policy(route: Route) -> None:
    html = (SITE / "calculator" / "index.html").read_text("utf-8")
    route.fulfill(body=html.replace("'wasm-unsafe-eval'", ""), content_type="text/html")


LASTING = {
    "wasm 404": ("**/*.wasm.zst", status(404)),
    "wasm 503": ("**/*.wasm.zst", status(503)),
    "wasm connection drops": ("**/*.wasm.zst", drop),
    "wasm cut short": ("**/*.wasm.zst", cut_short),
    "wasm corrupted": ("**/*.wasm.zst", corrupt),
    "wasm forbidden by a policy": ("**/calculator/", stricter_policy),
    "no memory": ("**/interpreter.js", no_memory),
    "library 404": ("**/library.zip.zst", status(404)),
    "library connection drops": ("**/library.zip.zst", drop),
    "library cut short": ("**/library.zip.zst", cut_short),
    "engine 404": ("**/engine.zip.zst", status(404)),
    "glue 404": ("**/*.asm.mjs.zst", status(404)),
    "glue connection drops": ("**/*.asm.mjs.zst", drop),
    "Pyodide 404": ("**/pyodide.mjs", status(404)),
    "a worker 404": ("**/loader.js", status(404)),
    "the other worker 404": ("**/interpreter.js", status(404)),
}


@pytest.mark.parametrize("fault", LASTING)
def test_a_lasting_fault_ends_in_the_failed_state(page: Page, site: str, fault: str) -> None:
    page.route(*LASTING[fault])
    page.goto(f"{site}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=LONGEST)
    expect(page.locator("[data-part=failure]")).to_contain_text("What you typed is still here.")
    expect(page.get_by_role("row", name="Friday the same day")).to_contain_text(SEVEN_DAYS)
    expect(page.locator('[name="timeline"]')).to_have_value("next week")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def test_a_browser_without_webassembly_is_told_before_a_byte_is_fetched(
    page: Page, site: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script("delete window.WebAssembly")
    page.goto(f"{site}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=LONGEST)
    expect(page.locator("[data-part=failure]")).to_contain_text(
        "This browser cannot run the calculator."
    )
    assert [url for url in asked if url.endswith(".zst")] == []


def test_a_wrong_type_does_not_matter(page: Page, site: str) -> None:
    page.route("**/*.wasm.zst", wrong_type)
    page.goto(f"{site}{LINK}")
    page.locator("li[data-step]").first.wait_for(timeout=START)


def first(times: int, fault: Fault) -> Fault:
    """The fault so many times, and then the file."""
    left = [times]

    def handle(route: Route) -> None:
        left[0] -= 1
        if left[0] >= 0:
            fault(route)
        else:
            route.fallback()

    return handle


PASSING = {
    "404 once": first(1, status(404)),
    "connection drops once": first(1, drop),
    "connection drops twice": first(2, drop),
    "corrupted once": first(1, corrupt),
}


@pytest.mark.parametrize("fault", PASSING)
def test_a_passing_fault_is_repaired_without_a_word(page: Page, site: str, fault: str) -> None:
    page.route("**/*.wasm.zst", PASSING[fault])
    page.goto(f"{site}{LINK}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    expect(page.locator("[data-part=failed]")).to_be_hidden()


def test_a_line_that_falls_silent_is_left_for_another(page: Page) -> None:
    silence = threading.Event()

    class Silent(Handler):
        """Sends half of the first large file, and then nothing."""

        left: ClassVar[list[str]] = ["once"]

        def copyfile(self, source: Any, outputfile: Any) -> None:
            if self.path.endswith(".wasm.zst") and self.left:
                self.left.pop()
                outputfile.write(source.read(1_000_000))
                silence.wait(30)
            else:
                super().copyfile(source, outputfile)

    with Server(("127.0.0.1", 0), partial(Silent, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/{LINK}")
        page.locator("li[data-step]").first.wait_for(timeout=START)
        expect(page.locator("[data-part=failed]")).to_be_hidden()
        silence.set()
        server.shutdown()


def test_trying_again_works_once_the_file_comes(page: Page, site: str) -> None:
    page.route("**/*.wasm.zst", status(404))
    page.goto(f"{site}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=LONGEST)
    page.unroute("**/*.wasm.zst")
    page.get_by_role("button", name="Try again").click()
    page.locator("li[data-step]").first.wait_for(timeout=START)
    expect(page.locator("[data-part=failed]")).to_be_hidden()


def test_typing_on_once_the_network_is_back_works_too(page: Page, site: str) -> None:
    page.route("**/*.wasm.zst", status(404))
    page.goto(f"{site}{LINK}")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=LONGEST)
    page.unroute("**/*.wasm.zst")
    page.locator('[name="timeline"]').fill("in two weeks")
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    page.locator("li[data-step]").first.wait_for()
    expect(page.locator("[data-part=failed]")).to_be_hidden()


def test_an_interpreter_that_dies_is_replaced_without_a_word(page: Page, site: str) -> None:
    page.route(
        "**/interpreter.js",
        first(
            1,
            lambda route: route.fulfill(
                body=re.sub(
                    rb"if \(!handle\)",
                    b"if (request.includes('later')) throw new Error('dead'); if (!handle)",
                    content_of(route),
                ),
                content_type="text/javascript",
            ),
        ),
    )
    page.goto(f"{site}{LINK}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    page.locator('[name="timeline"]').fill("later this week")
    expect(page.locator("#fu-timeline-reading")).to_contain_text("We read this", timeout=START)
    expect(page.locator("[data-part=failed]")).to_be_hidden()


def test_the_whole_library_is_there_if_a_module_is_missing(page: Page, site: str) -> None:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))

    def ask_for_more(route: Route) -> None:
        asked = b'pyodide.pyimport("begin").handle'
        more = asked + b'; if (pyodide.pyimport("wave").WAVE_FORMAT_PCM !== 1) throw new Error("")'
        source = content_of(route).replace(asked, more)
        route.fulfill(body=source, content_type="text/javascript")

    page.route("**/interpreter.js", ask_for_more)
    page.goto(f"{site}{LINK}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    assert "The trimmed library lacks the module wave. The whole one is loaded." in heard
