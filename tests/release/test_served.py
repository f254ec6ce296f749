"""The archive under a path, behind the servers that its settings are for."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import START, Watched
from tests.browser.test_offline import KEPT
from tests.release.servers import Server, open_folder, serving

FOREVER = "public, max-age=31536000, immutable"
FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"


KINDS = ("nginx", "apache2")


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, home: Path) -> Iterator[Server]:
    with open_folder() as folder, serving(request.param, home, folder) as running:
        yield running


def ask(address: str) -> tuple[int, Message]:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310  (our own server)
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers


def some(home: Path, pattern: str) -> str:
    """The path of a file of the site whose name a build decides."""
    return next((home / "site").glob(pattern)).relative_to(home / "site").as_posix()


def test_each_file_has_its_type_and_its_life_in_caches(server: Server, home: Path) -> None:
    files = {
        "": ("text/html; charset=utf-8", "no-cache"),
        "calculator/": ("text/html; charset=utf-8", "no-cache"),
        "sw.js": ("text/javascript; charset=utf-8", "no-cache"),
        "assets/site.css": ("text/css; charset=utf-8", "no-cache"),
        some(home, "assets/stylesheets/main.*.css"): ("text/css; charset=utf-8", FOREVER),
        some(home, "assets/runtime/*/*.wasm.zst"): ("application/zstd", FOREVER),
        some(home, "assets/runtime/*/pyodide.mjs"): ("text/javascript; charset=utf-8", FOREVER),
        some(home, "assets/calculator/*/engine.zip.zst"): ("application/zstd", FOREVER),
        some(home, "assets/calculator/*/element/calculator.js"): (
            "text/javascript; charset=utf-8",
            FOREVER,
        ),
    }
    for path, expected in files.items():
        status, headers = ask(server.address + path)
        assert status == 200, path
        assert (headers["Content-Type"], headers["Cache-Control"]) == expected, path
        assert headers["Content-Encoding"] is None, path


def test_each_answer_has_the_policy_also_one_for_what_is_not_there(
    server: Server, home: Path
) -> None:
    said = (home / "site" / "_headers").read_text("utf-8").splitlines()
    expected = dict(line.strip().split(": ", 1) for line in said[1:4])
    assert set(expected) == {
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
    }
    missing = "assets/runtime/none/none.zst"
    for path, status in (("", 200), ("sw.js", 200), ("nowhere/", 404), (missing, 404)):
        code, headers = ask(server.address + path)
        assert code == status, path
        assert {name: headers[name] for name in expected} == expected, path
        assert headers.get_all("Cache-Control") == ["no-cache"], path
        assert headers["X-Frame-Options"] is None, path


def test_other_sites_may_load_the_embed_the_engine_and_the_data_and_no_page(
    server: Server, home: Path
) -> None:
    wheel = some(home, "assets/calculator/*/wheels/followup-*.whl")
    lock = str(Path(wheel).with_name("pyodide-lock.json"))
    rules = some(home, "data/*/rules.json")
    for path in ("embed.js", "oembed.json", wheel, lock, "data/index.json", rules):
        assert ask(server.address + path)[1].get_all("Access-Control-Allow-Origin") == ["*"], path
    for path in ("", "calculator/", "embed/", "sw.js", some(home, "assets/runtime/*/pyodide.mjs")):
        assert ask(server.address + path)[1]["Access-Control-Allow-Origin"] is None, path


def test_a_folder_without_its_slash_leads_to_the_page(server: Server) -> None:
    with urllib.request.urlopen(f"{server.address}calculator") as answer:  # noqa: S310  (ours)
        assert answer.url == f"{server.address}calculator/"


def plan_of(page: Page) -> None:
    page.locator("li[data-step]").first.wait_for(timeout=START)
    best = page.locator("li[data-step=follow_up] time[data-date=suggested]")
    expect(best).to_have_attribute("datetime", "2026-10-23")


@pytest.mark.parametrize("kind", KINDS)
def test_a_journey_under_a_path_and_then_without_the_server(
    browser: Browser, home: Path, kind: str
) -> None:
    context = browser.new_context(locale="en-US")
    watched = Watched(context)
    page = watched.page
    with open_folder() as folder, serving(kind, home, folder) as server:
        page.goto(f"{server.address}nowhere/at/all")
        page.get_by_role("link", name="Calculator").last.click()
        page.wait_for_url("**/calculator/**")
        calculator = page.url.partition("#")[0]
        page.goto("about:blank")  # as a link is opened: not into a calculator that is starting
        page.goto(f"{calculator}{FRIDAY}")
        page.reload()
        plan_of(page)
        for _ in range(100):
            if page.evaluate(KEPT):
                break
            page.wait_for_timeout(200)
        unexpected = [each for each in watched.errors if "404" not in each]  # the first page's
        assert unexpected == []
        assert watched.foreign_requests(server.address) == []
    page.reload()  # the server has ended
    plan_of(page)
    context.close()
