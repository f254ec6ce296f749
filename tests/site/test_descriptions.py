"""What each page says of itself to search engines and previews is what it says to readers."""

import json
import re
import struct
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from publish.finish.describe import PICTURE, PICTURE_SIZE, head_tags
from publish.finish.page import NotAsBuiltError, Page
from publish.finish.page_text import blocks
from publish.paths import SITE
from tests.site.pages import GUIDE, PAPERS, page

WITH_ADDRESS = [*GUIDE, *PAPERS, "calculator/", "licences/"]
LARGEST_PICTURE = 100_000  # bytes


def head(address: str) -> str:
    return (SITE / address / "index.html").read_text("utf-8").partition("</head>")[0]


def properties(address: str) -> dict[str, str]:
    found = re.findall(r'<meta property="([^"]+)" content="([^"]*)">', head(address))
    return {name: unescape(content) for name, content in found}


def data(address: str) -> list[Any]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head(address))
    return [json.loads(each) for each in found]


@pytest.mark.parametrize("address", WITH_ADDRESS)
def test_a_page_has_what_a_preview_shows(address: str) -> None:
    found = properties(address)
    root = properties("")["og:url"]
    assert found["og:url"] == root + address
    assert found["og:image"] == root + PICTURE
    assert found["og:title"]
    assert 50 <= len(found["og:description"]) <= 160
    assert '<meta name="twitter:card" content="summary_large_image">' in head(address)
    assert head(address).count('property="og:title"') == 1


def test_no_two_pages_have_the_same_title_or_description() -> None:
    for name in ("og:title", "og:description", "og:url"):
        found = [properties(address)[name] for address in WITH_ADDRESS]
        assert len(set(found)) == len(found)


def test_the_questions_are_those_on_the_home_page() -> None:
    [asked] = data("")
    assert asked["@type"] == "FAQPage"
    assert len(asked["mainEntity"]) == 5
    texts = [block.text for block in blocks((SITE / "index.html").read_text("utf-8"))]
    for question in asked["mainEntity"]:
        assert question["name"] in texts
        assert question["acceptedAnswer"]["text"] in texts


def test_the_steps_are_those_in_the_page() -> None:
    [steps] = [each for each in data("what-to-write/") if each["@type"] == "HowTo"]
    assert [step["position"] for step in steps["step"]] == [1, 2, 3, 4, 5, 6, 7]
    texts = [block.text for block in page("what-to-write/") if block.tag == "li"]
    assert [step["text"] for step in steps["step"]] == texts[3:10]


def test_a_page_without_questions_or_steps_claims_none() -> None:
    claimed = {each["@type"] for each in data("when-to-stop/")}
    assert claimed == {"Article", "BreadcrumbList"}


HEAD = (
    "<title>A - B</title>"
    '<meta name="description" content="C">'
    '<link rel="canonical" href="https://example.org/a/">'
)


def tags_of(html: str, folder: Path) -> list[str]:
    (folder / "page.html").write_text(html)
    return head_tags(Page(folder / "page.html", folder), "https://example.org/")


def test_nothing_in_the_data_can_end_it(tmp_path: Path) -> None:
    question = '<h2 class="question">Is &lt;/script&gt; safe?</h2><p>Yes.</p>'
    tags = tags_of(f"{HEAD}<article><h1>A</h1>{question}</article>", tmp_path)
    assert "Is \\u003c/script> safe?" in tags[-1]
    assert tags[-1].count("</script>") == 1


def test_a_page_without_a_description_is_refused(tmp_path: Path) -> None:
    html = HEAD.replace('name="description"', 'name="another"')
    with pytest.raises(NotAsBuiltError, match="description"):
        tags_of(html, tmp_path)


def test_the_picture_has_its_size_and_is_small() -> None:
    picture = (SITE / PICTURE).read_bytes()
    assert struct.unpack(">II", picture[16:24]) == PICTURE_SIZE
    assert len(picture) <= LARGEST_PICTURE


def test_the_short_calculator_is_on_the_home_page_only() -> None:
    with_it = [
        page.relative_to(SITE)
        for page in SITE.rglob("*.html")
        if "element/short.js" in page.read_text()
    ]
    assert with_it == [Path("index.html")]
