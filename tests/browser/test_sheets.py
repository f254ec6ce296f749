"""What is made for paper: how many pages it takes, and that it can be read without colour."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser, Page, PdfMargins
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from publish.files.handout_pdf import write_handout_pdf
from publish.finish.facts.page_facts import PDF
from publish.parts.scenarios import scenarios
from publish.paths import SITE
from tests.browser.conftest import START

PAPERS = ("A4", "Letter")
MARGIN: PdfMargins = {"top": "0.4in", "right": "0.4in", "bottom": "0.4in", "left": "0.4in"}
"""What a browser's own print dialogue begins with."""
FRIDAY = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
PAGES = {"worksheet/": (4,), "worksheet-answers/": (4, 5), "handout/": (1,), "poster/": (1,)}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(color_scheme="light")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module", params=["light", "dark"])
def page_of_either(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param)
    yield context.new_page()
    context.close()


def printed(page: Page, paper: str) -> PdfReader:
    return PdfReader(BytesIO(page.pdf(format=paper, margin=MARGIN)))


def words(sheet: PageObject) -> str:
    """Its text with each ligature as the letters that it stands for."""
    return " ".join(normalize("NFKC", sheet.extract_text()).split())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("address", PAGES)
def test_a_sheet_takes_as_many_pages_as_it_says(
    page: Page, site: str, address: str, paper: str
) -> None:
    page.goto(f"{site}{address}")
    assert len(printed(page, paper).pages) in PAGES[address]


@pytest.mark.parametrize("paper", PAPERS)
def test_the_handout_has_everything_on_its_page(page: Page, site: str, paper: str) -> None:
    page.goto(f"{site}handout/")
    text = words(printed(page, paper).pages[0])
    for each in ("Four steps", "Which day", "What to write", "My days", f"{site}calculator/"):
        assert each in text
    assert "Print this page" not in text


def test_the_handout_as_a_file_is_tagged_on_one_page_and_right_on_every_host(
    tmp_path: Path,
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(SITE, copy, ignore=shutil.ignore_patterns("runtime", "wheels", PDF))
    seconds = 1_793_620_800  # 2 November 2026, noon
    with ThreadPoolExecutor(1) as beside:  # this thread has a Playwright already
        beside.submit(write_handout_pdf, copy, seconds).result()
    made = (copy / PDF).read_bytes()
    file = PdfReader(BytesIO(made))
    [sheet] = file.pages
    catalog = file.root_object
    marks = catalog["/MarkInfo"]
    assert isinstance(marks, DictionaryObject)
    assert str(marks["/Marked"]) == "True"
    assert "/StructTreeRoot" in catalog
    assert str(catalog["/Lang"]) == "en"
    assert file.metadata
    assert "One-page handout" in str(file.metadata.title)
    assert str(file.metadata["/CreationDate"]).startswith("D:20261102120000")
    text = words(sheet)
    for each in ("Four steps", "Which day", "What to write", "My days"):
        assert each in text
    assert "Print this page" not in text
    assert "http" not in text
    assert b"/URI" not in made


def test_the_poster_shows_the_code_and_the_address(page: Page, site: str) -> None:
    page.goto(f"{site}poster/")
    text = words(printed(page, "Letter").pages[0])
    own = page.locator('link[rel="canonical"]').get_attribute("href")
    assert own
    assert text.replace(" ", "").endswith(own.removesuffix("poster/"))
    assert "Print this page" not in text
    assert page.get_by_role("img", name="The address below as a QR code").is_visible()


@pytest.mark.parametrize("address", ["worksheet/", "worksheet-answers/"])
def test_no_case_is_torn_in_two(page: Page, site: str, address: str) -> None:
    page.goto(f"{site}{address}")
    texts = [words(sheet) for sheet in printed(page, "A4").pages]
    for number, scenario in enumerate(scenarios(), start=1):
        [text] = [text for text in texts if f"{number}. {scenario.title}" in text]
        end = "What it teaches." if "answers" in address else "besides their weekend?"
        assert end in text[text.index(scenario.title) :]


@pytest.mark.parametrize("address", PAGES)
def test_on_paper_every_text_is_dark_whatever_the_screen(
    page_of_either: Page, site: str, address: str
) -> None:
    page = page_of_either
    page.goto(f"{site}{address}")
    page.emulate_media(media="print")
    page.evaluate("document.getAnimations().forEach((each) => each.finish())")  # colours fade
    pale = page.evaluate(
        """[...document.querySelectorAll("article *")].filter((each) => {
          const style = getComputedStyle(each);
          if (!each.innerText?.trim() || !each.checkVisibility()) return false;
          const context = document.createElement("canvas").getContext("2d");
          context.fillStyle = style.color;
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue, opaque] = context.getImageData(0, 0, 1, 1).data;
          return opaque < 200 || 0.3 * red + 0.6 * green + 0.1 * blue > 110;
        }).map((each) => each.outerHTML.slice(0, 80))"""
    )
    page.emulate_media(media="screen")
    assert pale == []


@pytest.mark.parametrize("address", ["", "when-to-write/", FRIDAY])
def test_on_paper_no_dark_text_stands_on_a_dark_ground(
    page_of_either: Page, site: str, address: str
) -> None:
    page = page_of_either
    page.goto(f"{site}{address}")
    if address == FRIDAY:
        page.locator("li[data-step]").first.wait_for(timeout=START)
    page.emulate_media(media="print")
    page.evaluate("document.getAnimations().forEach((each) => each.finish())")
    unread = page.evaluate(
        """() => {
          const context = document.createElement("canvas").getContext("2d");
          const isDark = (colour) => {
            context.clearRect(0, 0, 1, 1);
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            const [red, green, blue, opaque] = context.getImageData(0, 0, 1, 1).data;
            return opaque > 50 && 0.3 * red + 0.6 * green + 0.1 * blue < 150;
          };
          return [...document.querySelectorAll("article *")].filter((each) => {
            if (!each.innerText?.trim() || !each.checkVisibility()) return false;
            const { backgroundColor, color } = getComputedStyle(each);
            return isDark(backgroundColor) && isDark(color);
          }).map((each) => each.outerHTML.slice(0, 80));
        }"""
    )
    page.emulate_media(media="screen")
    assert unread == []
