"""The frame under what hosts allow it, from everything to next to nothing: no page error.

The rows are what hosts really have: a plain frame, one with too short a sandbox, the one that
we offer, and the one that WordPress makes of what it does not know, which lets nothing run.
What only Chromium tells a test is asked in Chromium alone: what is in the clipboard, what became
of a mail link, that no file came.
"""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from publish.finish.describe import home_of
from publish.finish.embed import FRAME
from publish.hosting.serve import Handler, Server
from publish.paths import SITE
from tests.browser.conftest import START, HostSite
from tests.browser.embedding import undocumented
from tests.drivers.found import hands_on
from tests.drivers.rest import at_rest

SEVEN_DAYS = "Friday, 7 days later"
SCRIPTS_ONLY = 'sandbox="allow-scripts"'
DENY_STORAGE = """if (window !== top) {
  const deny = { get() { throw new DOMException("denied", "SecurityError"); } };
  for (const name of ["caches", "indexedDB", "localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, deny);
  }
  Object.defineProperty(Navigator.prototype, "serviceWorker", deny);
}"""

STORES = "() => { try { return Boolean(localStorage); } catch { return false; } }"


@dataclass(frozen=True)
class Row:
    """What a host writes into its frame, and what of the calculator works there."""

    frame: str
    saves: bool = True
    mails: bool = True
    """Whether a browser that hands addresses on to a mail program may do so."""
    stores: bool | None = None
    """Whether it may keep anything; None for what the browser decides of a stranger."""
    neighbour: bool = False
    """Whether both sites have the same name, so that no browser takes us for a stranger."""


OFFERED = " ".join(f'{name}="{value}"' for name, value in FRAME.items())
SHORT = 'sandbox="allow-scripts allow-same-origin"'
ROWS = {
    "no sandbox": Row("", stores=True, neighbour=True),
    "no sandbox, a stranger": Row(""),
    "a short sandbox": Row(SHORT, saves=False, mails=False),
    "as we offer it": Row(OFFERED, stores=True, neighbour=True),
    "as we offer it, a stranger": Row(OFFERED),
    "as we offer it, storage denied": Row(OFFERED, stores=False),
}


HOME = home_of(SITE)
"""The address that the build gave the site; a test serves it elsewhere."""


PLACE = "<h1>The calculator on its own page</h1>"


def as_served(page: Page) -> None:
    """Answer what is asked at the site's own address, which nobody serves in a test."""
    page.context.route(
        f"{HOME}**", lambda route: route.fulfill(body=PLACE, content_type="text/html")
    )


class Visit:
    """A page of another site with our frame in it, and everything that went wrong."""

    def __init__(
        self, page: Page, host_site: HostSite, site: str, frame: str, *, neighbour: bool = False
    ) -> None:
        self.errors: list[str] = []
        self.console: list[str] = []
        self.files: list[str] = []
        self.page, self.site = page, site
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.console.append(message.text))
        page.on("download", lambda download: self.files.append(download.suggested_filename))
        source = f"{site}embed/#country=US&today=2026-10-19"
        body = f'<iframe src="{source}" title="Dates" width="600" height="900" {frame}></iframe>'
        address = host_site.page(body)
        page.goto(address.replace("localhost", "127.0.0.1") if neighbour else address)
        self.frame: FrameLocator = page.frame_locator("iframe")

    def press(self, button: str) -> None:
        self.frame.get_by_role("button", name=button).click()

    def said(self, part: str) -> str:
        """What the line below the buttons says, once it says anything."""
        line = self.frame.locator(f"[data-part={part}]")
        expect(line).not_to_be_empty()
        text = line.inner_text()
        line.evaluate("line => { line.textContent = ''; }")
        return text

    def reads_what_is_copied(self) -> str:
        self.page.get_by_role("heading", name="A career centre").click()  # now it may read
        copied: str = self.page.evaluate("navigator.clipboard.readText()")
        return copied


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest, browser_name: str) -> Iterator[Page]:
    context = browser.new_context(locale="en-US")
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read"])
    row = request.node.callspec.params.get("row")
    if row and ROWS[row].stores is False:
        context.add_init_script(DENY_STORAGE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("row", ROWS)
def test_the_frame_does_what_the_host_allows_and_says_what_not(
    page: Page, site: str, host_site: HostSite, row: str, browser_name: str
) -> None:
    expected = ROWS[row]
    visit = Visit(page, host_site, site, expected.frame, neighbour=expected.neighbour)
    it_works_out_dates(visit)
    a_file_comes_or_it_says_why_not(visit)
    it_copies_or_says_that_it_cannot(visit, browser_name)
    if browser_name == "chromium":
        assert bool(visit.files) is expected.saves
        assert visit.reads_what_is_copied() == "Thank you – interview on Friday, October 16"
        assert it_opens_mail(visit) is (expected.mails or not hands_on())
    it_offers_to_keep_only_where_it_can(visit, expected.stores)
    for absent in ("Print", "Choose"):
        expect(visit.frame.get_by_role("button", name=absent)).to_have_count(0)
    the_address_is_there(visit)
    page.wait_for_timeout(2500)  # longer than the calculator waits before it works offline
    assert visit.errors == []
    assert undocumented(page, site) == []


def it_works_out_dates(visit: Visit) -> None:
    visit.frame.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    visit.press("Show my dates")
    expect(visit.frame.get_by_role("alert")).to_contain_text("Enter the date of your interview")
    visit.frame.get_by_label("When was your last interview?").fill("16 October 2026")
    expect(visit.frame.locator("li[data-step=follow_up]")).to_be_visible()


def a_file_comes_or_it_says_why_not(visit: Visit) -> None:
    visit.press("Calendar file")
    said = visit.said("did-plan")
    assert "If no file has come, the page around this one does not allow it" in said
    visit.page.wait_for_timeout(500)


def it_copies_or_says_that_it_cannot(visit: Visit, browser_name: str) -> None:
    visit.frame.get_by_label("Who do you write to?").fill("Ana Souza")
    expect(visit.frame.locator("[data-part=body]")).to_have_value(re.compile("^Hello Ana,"))
    visit.press("Copy subject")
    said = visit.said("did-message")
    refused = browser_name != "chromium" and said.endswith("copy it by hand.")
    assert said == "The subject is copied." or refused


def it_opens_mail(visit: Visit) -> bool:
    visit.press("Open in email")
    assert "If it does not, copy the message instead." in visit.said("did-message")
    visit.page.wait_for_timeout(300)
    return not any("external protocol blocked by sandbox" in text for text in visit.console)


def it_offers_to_keep_only_where_it_can(visit: Visit, expected: bool | None) -> None:
    visit.frame.get_by_text("Keep my place").click()
    stores = visit.page.frames[1].evaluate(STORES)
    assert expected in {None, stores}
    expect(visit.frame.get_by_label("Keep it in this browser")).to_be_visible(visible=stores)


def the_address_is_there(visit: Visit) -> None:
    link = visit.frame.get_by_role("link", name="/calculator/").last
    expect(link).to_be_visible()
    assert (link.get_attribute("href") or "").startswith(link.inner_text())


class AsOnPages(Handler):
    """Lets every site load every file, as GitHub Pages does."""

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        self.send_header("Access-Control-Allow-Origin", "*")


@pytest.fixture(params=["as on Pages", "on a host that lets no other site load files"])
def any_host(request: pytest.FixtureRequest, site: str) -> Iterator[str]:
    """Where a frame has no origin, it depends on the host whether our modules come at all."""
    if request.param != "as on Pages":
        yield site
        return
    with Server(("127.0.0.1", 0), partial(AsOnPages, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def test_where_nothing_runs_the_table_and_the_address_stand_in(
    page: Page, host_site: HostSite, any_host: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    visit = Visit(page, host_site, any_host, SCRIPTS_ONLY)
    expect(visit.frame.get_by_text("does not let the calculator run")).to_be_visible()
    expect(visit.frame.get_by_role("row", name="Friday the same day")).to_contain_text(SEVEN_DAYS)
    expect(visit.frame.get_by_role("textbox")).to_have_count(0)
    expect(visit.frame.get_by_role("button")).to_have_count(0)
    the_address_is_there(visit)
    for frame in page.frames:
        at_rest(frame)
    assert [url for url in asked if url.endswith(".zst")] == []
    assert visit.errors == []
    assert undocumented(page, any_host) == []
    assert {each["origin"] for each in page.evaluate("heard")} == {"null"}


def test_where_no_script_runs_the_same_are_within_reach(
    page: Page, site: str, host_site: HostSite
) -> None:
    visit = Visit(page, host_site, site, 'sandbox=""')
    said = visit.frame.locator("noscript .locked")
    expect(said).to_be_visible()
    expect(said).to_contain_text("The calculator cannot run here")
    expect(visit.frame.get_by_role("textbox")).to_have_count(0)
    expect(visit.frame.get_by_role("button")).to_have_count(0)
    visit.frame.get_by_text("The dates as a table, without the calculator").click()
    expect(visit.frame.get_by_role("row", name="Friday the same day")).to_contain_text(SEVEN_DAYS)
    the_address_is_there(visit)
    assert page.evaluate("heard") == []


@pytest.mark.parametrize("row", ["a short sandbox", "as we offer it"])
def test_a_link_opens_a_tab_or_opens_in_the_frame_or_shows_its_address(
    page: Page, site: str, host_site: HostSite, row: str
) -> None:
    """Of a page of ours in the frame itself; most others refuse to be framed."""
    visit = Visit(page, host_site, site, ROWS[row].frame)
    it_works_out_dates(visit)
    page.context.route("https://**", lambda route: route.fulfill(body="elsewhere"))
    as_served(page)
    visit.frame.get_by_label("Who do you write to?").fill("Ana Souza")
    visit.frame.get_by_text("More about the message").click()
    gmail = visit.frame.get_by_role("link", name="Open in Gmail")
    own = visit.frame.get_by_role("link", name="/calculator/").last
    no_tab = visit.frame.get_by_text("The page around this one opens no new tabs.")
    if ROWS[row].mails:
        for link in (gmail, own):
            with page.context.expect_page() as opened:
                link.click()
            assert opened.value.evaluate("window.opener") is None
        expect(no_tab).to_be_hidden()
        assert "interview_date=16+October+2026" in opened.value.url
        return
    gmail.click()
    expect(no_tab).to_contain_text("Copy this address into your browser: https://mail.google.com/")
    own.click()
    expect(
        visit.frame.get_by_role("heading", name="The calculator on its own page")
    ).to_be_visible()
    assert page.frames[1].url.startswith(f"{HOME}calculator/#")
    assert visit.errors == []


def test_where_no_script_runs_the_link_opens_in_the_frame(
    page: Page, site: str, host_site: HostSite
) -> None:
    visit = Visit(page, host_site, site, 'sandbox=""')
    as_served(page)
    visit.frame.get_by_role("link", name="/calculator/").last.click()
    expect(
        visit.frame.get_by_role("heading", name="The calculator on its own page")
    ).to_be_visible()
    assert page.frames[1].url == f"{HOME}calculator/"
