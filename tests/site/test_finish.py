"""The finishing pass: a strict policy on every page, and nothing that it would refuse."""

import re
from pathlib import Path

import pytest

from publish.finish.policy import finish, script_hashes
from publish.paths import SITE

PAGES = sorted(SITE.rglob("*.html"))


def test_the_hash_of_a_script_is_that_of_the_specification() -> None:
    # The example of the Content Security Policy specification.
    html = "<script>doSomething();</script>"
    assert script_hashes(html) == {"'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='"}


def test_scripts_with_an_address_and_data_blocks_have_no_hash() -> None:
    html = '<script src="x.js"></script><script type="application/json">{}</script>'
    assert script_hashes(html) == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(SITE)))
def test_a_page_has_one_policy_right_after_its_charset(page: Path) -> None:
    html = page.read_text()
    assert html.count('http-equiv="Content-Security-Policy"') == 1
    assert re.search(r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"', html)
    assert html.count('<meta name="referrer" content="no-referrer">') == 1
    assert "'unsafe-inline'" not in html
    assert "'unsafe-eval'" not in html
    for found in script_hashes(html):
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
        if not re.search(r'rel="(?:canonical|prev|next|alternate )"', tag):
            loaded += re.findall(r'href="([^"]+)"', tag)
    assert loaded
    assert [address for address in loaded if re.match(r"(?:[a-z]+:)?//", address)] == []


def test_a_page_without_a_charset_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>Hello</p>")
    with pytest.raises(ValueError, match="no charset"):
        finish(tmp_path)


def test_hosts_that_take_headers_get_the_same_policy() -> None:
    headers = (SITE / "_headers").read_text()
    assert "default-src 'none'" in headers
    assert "/assets/runtime/*\n  Cache-Control: public, max-age=31536000, immutable" in headers
