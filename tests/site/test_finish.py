"""The finishing pass: a strict policy on every page, and nothing that it would refuse."""

import re
from pathlib import Path

import pytest

from publish.finish.finish import Step
from publish.finish.head_script import start_early
from publish.finish.page import NotAsBuiltError, Page
from publish.finish.policy import add_policy, script_hashes
from publish.finish.redirects import show_ways_on
from publish.finish.years import add_years
from publish.paths import SITE

PAGES = sorted(SITE.rglob("*.html"))


HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title></head>'
THEME_SCRIPT = '<script src="../assets/javascripts/bundle.1.js"></script>'
MANIFEST = '<script type="application/json" data-part="manifest">{"a":"<&"}</script>'
CALCULATOR = "<follow-up-calculator></follow-up-calculator>"


def page_of(html: str, folder: Path, name: str = "page.html") -> Page:
    (folder / name).write_text(html, encoding="utf-8")
    return Page(folder / name, folder)


def test_a_page_is_written_back_as_it_is(tmp_path: Path) -> None:
    script = '<script>if (a < b && c) say("</" + "p>");</script>'
    html = f"{HEAD}<body><p>Tom &amp; Ana</p>{script}</body></html>"
    page = page_of(html, tmp_path)
    page.write()
    assert page.path.read_text("utf-8") == html


def test_the_hash_of_a_script_is_that_of_the_specification(tmp_path: Path) -> None:
    # The example of the Content Security Policy specification.
    page = page_of(f"{HEAD}<script>doSomething();</script>", tmp_path)
    assert script_hashes(page) == {"'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='"}


def test_scripts_with_an_address_and_data_blocks_have_no_hash(tmp_path: Path) -> None:
    html = '<script src="x.js"></script><script type="application/json">{}</script>'
    assert script_hashes(page_of(html, tmp_path)) == set()


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("indeed", '<span class="when">, 2023</span>'),
        ("ask-a-manager", '<span class="when">, 2008–2021</span>'),
        ("usc", ""),
    ],
)
def test_a_reference_says_from_when_the_text_is(name: str, when: str, tmp_path: Path) -> None:
    html = f'<a class="source" href="../sources/#{name}">Somebody'
    page = page_of(f"{html}</a>", tmp_path)
    add_years(page)
    assert page.one("a.source").html == f"{html}{when}</a>"


def test_the_calculator_starts_in_the_head_and_the_theme_later(tmp_path: Path) -> None:
    page = page_of(f"{HEAD}<body>{CALCULATOR}{MANIFEST}{THEME_SCRIPT}", tmp_path)
    start_early(page)
    assert f'<meta charset="utf-8">{MANIFEST}<script>(() => {{' in page.html
    later = '<script type="text/plain" data-later="../assets/javascripts/bundle.1.js"></script>'
    assert later in page.html
    assert THEME_SCRIPT not in page.html


@pytest.mark.parametrize(
    ("step", "html"),
    [
        (add_policy, "<p>Hello</p>"),
        (add_years, '<a class="source" href="../sources/#nobody">Nobody</a>'),
        (add_years, '<a class="source" href="../sources/#zeiger">Not relied on</a>'),
        (start_early, f"{HEAD}{CALCULATOR}{THEME_SCRIPT}"),
        (start_early, f"{CALCULATOR}{MANIFEST}{THEME_SCRIPT}"),
        (start_early, f"{HEAD}{CALCULATOR}{MANIFEST}"),
    ],
)
def test_a_step_stops_where_a_page_is_not_as_it_knows_it(
    step: Step, html: str, tmp_path: Path
) -> None:
    with pytest.raises(NotAsBuiltError, match="page"):
        step(page_of(html, tmp_path))


def test_the_page_for_what_is_not_there_must_be_the_themes(tmp_path: Path) -> None:
    html = '<link rel="icon" href="/assets/icon.svg"><article><h1>Gone</h1></article>'
    with pytest.raises(NotAsBuiltError, match="another heading"):
        show_ways_on(page_of(html, tmp_path, "404.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(SITE)))
def test_a_page_has_one_policy_right_after_its_charset(page: Path) -> None:
    html = page.read_text()
    assert html.count('http-equiv="Content-Security-Policy"') == 1
    assert re.search(r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"', html)
    assert html.count('<meta name="referrer" content="no-referrer">') == 1
    assert "'unsafe-inline'" not in html
    assert "'unsafe-eval'" not in html
    for found in script_hashes(Page(page, SITE)):
        assert found in html


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(SITE)))
def test_a_page_has_no_inline_styles_or_handlers(page: Path) -> None:
    html = page.read_text()
    assert not re.search(r"<[^>]+\sstyle=", html)
    assert not re.search(r"<[^>]+\son[a-z]+=", html)
    assert "<style" not in html


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(SITE)))
def test_a_page_loads_nothing_from_elsewhere(page: Path) -> None:
    html = page.read_text()
    loaded = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"', html)
    for tag in re.findall(r"<link\b[^>]*>", html):
        assert not re.search(r'rel="(?:next|prefetch)"', tag), "Firefox fetches it, unasked"
        if not re.search(r'rel="(?:canonical|prev|alternate )"', tag):
            loaded += re.findall(r'href="([^"]+)"', tag)
    assert loaded
    assert [address for address in loaded if re.match(r"(?:[a-z]+:)?//", address)] == []


def test_hosts_that_take_headers_get_the_same_policy() -> None:
    headers = (SITE / "_headers").read_text()
    assert "default-src 'none'" in headers
    assert "child-src 'self' blob:" in headers  # Safari before 15.5 knows no worker-src
    assert "/assets/runtime/*\n  Cache-Control: public, max-age=31536000, immutable" in headers
