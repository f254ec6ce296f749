"""No link of the built site leads nowhere, and no address that was promised ever goes."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote

import pytest

from followup.messages.kinds import MessageKind, Tone
from publish.paths import ROOT, SITE
from tests.site.pages import QUESTIONS, every_page, ids, page
from tests.site.promise import not_promised, promised

LINK = re.compile(r"<(?!link\b[^>]*rel=\"?canonical)[a-z]+\b[^>]*?\s(?:href|src)=\"?([^\"\s>]*)\"?")
ELSEWHERE = re.compile(r"[a-z]+:|//")
HEADING = re.compile(r"^#{2,6} .*$", re.MULTILINE)


def target(page: Path, link: str) -> tuple[Path, str]:
    """The file that a link leads to, and the anchor in it."""
    address, _, anchor = unescape(link).partition("#")
    address = unquote(address.partition("?")[0])
    start = SITE if address.startswith("/") else page.parent
    found = (start / address.lstrip("/")).resolve() if address else page
    return (found / "index.html" if found.is_dir() else found), anchor


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    found = []
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if ELSEWHERE.match(link):
            continue
        file, anchor = target(page, link)
        if "=" in anchor:  # the state of the calculator, not a place in the page
            kinds, tones = (parse_qs(anchor).get(key, []) for key in ("message", "tone"))
            fine = set(kinds) <= set(MessageKind) and set(tones) <= set(Tone)
        else:
            fine = not anchor or (file.exists() and anchor in ids(file.read_text("utf-8")))
        if not (file.is_file() and fine):
            found.append(link)
    return found


@pytest.mark.parametrize("page", every_page(), ids=lambda page: str(page.relative_to(SITE)))
def test_a_page_has_no_broken_link(page: Path) -> None:
    assert broken(page) == []


@pytest.mark.parametrize(
    "link", ["nowhere/", "#no-such-place", "assets/none.png", "calculator/#message=poem"]
)
def test_a_broken_link_is_noticed(tmp_path: Path, link: str) -> None:
    (tmp_path / "calculator").mkdir()
    (tmp_path / "calculator" / "index.html").write_text("<p>Here</p>")
    page = tmp_path / "page.html"
    page.write_text(f'<p id="here"><a href="{link}">x</a> <a href="#here">y</a></p>')
    assert broken(page) == [link]


@pytest.mark.parametrize("address", promised())
def test_a_promised_address_is_there(address: str) -> None:
    file, anchor = target(SITE / "index.html", f"/{address}" if address != "/" else "/")
    assert file.is_file()
    assert not anchor or anchor in ids(file.read_text("utf-8"))


def test_every_page_and_heading_is_promised() -> None:
    assert not_promised() == [], "make addresses"


def test_the_list_of_questions_leads_to_each_of_them() -> None:
    listed = {link for block in page("questions/") for link, _ in block.links}
    assert {address.removeprefix("questions/") for address in QUESTIONS} <= {
        link.removeprefix("./") for link in listed
    }


@pytest.mark.parametrize("address", QUESTIONS)
def test_a_question_ends_in_the_calculator(address: str) -> None:
    last = page(address)[-1]
    assert "next-step" in last.classes
    assert all(link.startswith("../../calculator/") for link, _ in last.links)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.name)
def test_a_heading_has_an_anchor_that_does_not_hang_on_its_words(page: Path) -> None:
    for heading in HEADING.findall(page.read_text(encoding="utf-8")):
        assert re.search(r"\{ #[a-z][a-z0-9-]* ?(?:\.[a-z-]+ )?\}$", heading), heading


def test_a_page_that_moved_leads_on() -> None:
    html = (SITE / "templates" / "index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../message-examples/">' in html
    assert '<meta name="robots" content="noindex">' in html


def test_the_page_for_what_is_not_there_helps() -> None:
    html = (SITE / "404.html").read_text(encoding="utf-8")
    assert "This page is not here" in html
    assert html.count('<a href="/calculator/">') == 1
    assert "404 - Not found" not in html
