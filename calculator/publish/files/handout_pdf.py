"""The one-page handout as a tagged PDF, where the tests have brought a Chromium.

It is made once for every host, so it names no address and has no links: those are on the page.
"""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserType, Route, sync_playwright

from publish.finish.facts.page_facts import PDF, SHEET
from publish.finish.page import Page
from publish.paths import BUILT

FOUND = BUILT / "browsers.json"
"""What `tests/browser/bring_browser.py` found: the program of each browser."""
NOWHERE = "http://site.invalid/"
"""Where the browser believes that the site is; we answer every request ourselves."""
PAPER = ("210mm", "279mm")
"""As wide as A4 and as high as Letter, so that a printer for either prints it as it is."""
DAY = re.compile(rb"/(CreationDate|ModDate) \(D:\d{14}")


def write_handout_pdf(site: Path, seconds: int, found: Path = FOUND) -> None:
    """Write `handout.pdf`, with the day of the last change in it, or nothing without a browser.

    `seconds` are those since 1970.
    """
    if not found.is_file():
        return
    program = json.loads(found.read_text(encoding="utf-8")).get("chromium")
    if program is None:
        return
    with sync_playwright() as playwright:
        chromium = playwright.chromium
        if Path(program or chromium.executable_path).is_file():
            printed = _printed(chromium, program or None, site)
            day = datetime.fromtimestamp(seconds, UTC).strftime("%Y%m%d%H%M%S").encode()
            (site / PDF).write_bytes(DAY.sub(rb"/\1 (D:" + day, printed))


def _printed(chromium: BrowserType, program: str | None, site: Path) -> bytes:
    # Whoever builds may be root, for whom Chromium has no sandbox; it opens our own files only.
    browser = chromium.launch(executable_path=program, args=["--no-sandbox"])
    page = browser.new_page()
    page.route("**", lambda route: _answer(route, site))
    page.goto(NOWHERE + SHEET)
    width, height = PAPER
    pdf = page.pdf(width=width, height=height, tagged=True)
    browser.close()
    return pdf


def _answer(route: Route, site: Path) -> None:
    """A file of the site; the handout itself without scripts, links and their addresses."""
    path = urlsplit(route.request.url).path.lstrip("/")
    if path == SHEET:
        sheet = Page(site / SHEET / "index.html", site)
        for script in sheet.all("script"):
            script.decompose()
        for link in sheet.all("article a"):
            del link.attrs["href"]
        route.fulfill(body=sheet.html, content_type="text/html; charset=utf-8")
    elif (site / path).is_file():
        route.fulfill(path=site / path)
    else:
        route.abort()
