"""Without a network, once the calculator has been visited; and how the worker is taken back."""

import gzip
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from publish.hosting.serve import Handler, serving
from publish.paths import BROWSER, SITE
from tests.browser.conftest import START
from tests.browser.switched import Switched
from tests.drivers.rest import at_rest

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"
KEPT = """async () => {
  const registration = await navigator.serviceWorker.ready;
  const names = await caches.keys();
  const runtime = await (await caches.open("follow-up-runtime")).keys();
  const whole = runtime.length === 6 && names.some((name) => name.startsWith("follow-up-pages-"));
  return Boolean(registration.active) && whole;
}"""


class Counting(Handler):
    """Counts the bytes that a host would send: text packed, as each recipe of ours packs it."""

    sent = 0

    def copyfile(self, source: Any, outputfile: Any) -> None:
        content = source.read()
        size = min(len(content), len(gzip.compress(content)))
        Counting.sent += size
        outputfile.write(content)


class Host(Switched):
    """It has a copy of the site, which a test may change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "site"
        shutil.copytree(SITE, self.folder)
        self.server = serving(self.folder, port=0, handler=Counting)
        self.port: int = self.server.server_address[1]
        self.on()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    made = Host(tmp_path)
    yield made
    made.off()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en-US")
    yield made
    made.close()


def visited(context: BrowserContext, host: Host, address: str = "calculator/") -> Page:
    page = context.new_page()
    page.goto(f"{host.address}{address}{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    for _ in range(100):
        if page.evaluate(KEPT):
            return page
        page.wait_for_timeout(200)
    pytest.fail("the calculator is not kept for offline use")


@pytest.mark.parametrize("address", ["calculator/", "embed/"])
def test_it_works_offline_after_one_visit(
    context: BrowserContext, host: Host, address: str
) -> None:
    page = visited(context, host, address)
    host.off()
    page.reload()
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    page.locator('[name="timeline"]').fill("end of next week")
    expect(page.locator("li[data-step=follow_up] time[data-date=suggested]")).to_have_attribute(
        "datetime", "2026-10-27"
    )
    page.get_by_label("Who do you write to?").fill("Ana Souza")
    body = page.locator("[data-part=body]")
    expect(body).to_have_value(re.compile("^Hello Ana,"), timeout=START)


def test_a_first_visit_with_all_that_is_kept_is_small(context: BrowserContext, host: Host) -> None:
    before = Counting.sent
    at_rest(visited(context, host))
    assert 3_500_000 < Counting.sent - before <= 4_500_000


def test_a_second_visit_asks_for_no_byte_of_the_runtime(
    context: BrowserContext, host: Host
) -> None:
    visited(context, host).close()
    page = context.new_page()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{host.address}calculator/{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    assert [url for url in asked if url.endswith(".zst")] == []


def test_a_new_build_is_shown_at_once_and_replaces_the_old_one(
    context: BrowserContext, host: Host
) -> None:
    visited(context, host).close()
    old, worker = host.folder / "calculator" / "index.html", host.folder / "sw.js"
    old.write_text(old.read_text().replace("Work out your dates", "Work out the dates anew"))
    worker.write_text(worker.read_text().replace('{\\"name\\":\\"', '{\\"name\\":\\"b'))
    page = context.new_page()
    page.goto(f"{host.address}calculator/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Work out the dates anew")
    page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update())")
    page.wait_for_function(
        "navigator.serviceWorker.getRegistration().then((found) => Boolean(found.waiting))"
    )
    page.close()
    names = "caches.keys().then((names) => names.filter((name) => name.includes('pages')))"
    for _ in range(20):  # no tab has the old build any more, but the browser takes a moment
        page = context.new_page()
        page.goto(f"{host.address}calculator/", wait_until="commit")
        found = page.evaluate(names)
        page.close()
        if len(found) == 1 and found[0].startswith("follow-up-pages-b"):
            return
    pytest.fail(f"the old build is still there: {found}")


def test_the_kill_switch_removes_everything(context: BrowserContext, host: Host) -> None:
    visited(context, host).close()
    shutil.copy(BROWSER / "offline" / "service_worker_off.js", host.folder / "sw.js")
    page = context.new_page()
    page.goto(f"{host.address}calculator/")
    update = "navigator.serviceWorker.getRegistration().then((found) => found?.update())"
    page.evaluate(f"{update}.catch(() => {{}})")  # Firefox may have unregistered it by itself
    for _ in range(50):
        left = page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)")
        if left == 0:
            break
        page.wait_for_timeout(200)
    assert left == 0


def test_where_storage_is_denied_it_does_without(context: BrowserContext, host: Host) -> None:
    context.add_init_script(
        """for (const name of ["caches", "localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, { get() { throw new DOMException("denied"); } });
        }
        Object.defineProperty(Navigator.prototype, "serviceWorker", {
          get() { throw new DOMException("denied"); },
        });"""
    )
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(error.message))
    page.goto(f"{host.address}calculator/{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    page.wait_for_timeout(2500)  # longer than the calculator waits before it registers
    # The theme itself stores the colours that were chosen; see the page on accessibility.
    assert [error for error in errors if "denied" not in error] == []
