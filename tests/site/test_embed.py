"""What other sites take from ours: the bare page, the script, and its oEmbed description."""

import json
import re
from html.parser import HTMLParser
from typing import Any

from publish.finish.describe import home_of
from publish.finish.embed import FRAME, TITLE, frame, oembed
from publish.paths import SITE

HOME = home_of(SITE)
BARE = (SITE / "embed" / "index.html").read_text("utf-8")


def described() -> Any:
    return json.loads((SITE / "oembed.json").read_text("utf-8"))


class Element(HTMLParser):
    """Reads the attributes of the first element."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.name = ""
        self.attributes: dict[str, str | None] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.name:
            self.name, self.attributes = tag, dict(attrs)


def test_the_description_has_what_oembed_asks_of_rich_content() -> None:
    found = described()
    assert (found["version"], found["type"]) == ("1.0", "rich")
    assert found["html"].startswith("<iframe ")
    assert isinstance(found["width"], int)
    assert isinstance(found["height"], int)
    assert found["title"] == TITLE
    thumbnail = [found.get(f"thumbnail_{name}") for name in ("url", "width", "height")]
    assert thumbnail == [f"{HOME}assets/social-card.png", 1200, 630]


def test_its_frame_is_the_one_that_the_contract_names() -> None:
    element = Element(described()["html"])
    assert element.name == "iframe"
    assert element.attributes == {
        "src": f"{HOME}embed/",
        "title": "Follow-up date calculator",
        "loading": "lazy",
        "referrerpolicy": "no-referrer",
        "sandbox": "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups "
        "allow-top-navigation-to-custom-protocols",
        "allow": "clipboard-write",
        "width": "640",
        "height": "1060",
        "style": "width: 100%; border: 0",
    }


def test_the_script_makes_the_same_frame() -> None:
    script = (SITE / "embed.js").read_text("utf-8")
    for value in (*FRAME.values(), TITLE):
        assert json.dumps(value) in script


def test_every_address_is_that_of_the_site() -> None:
    found = oembed("https://example.org/after/")
    assert found["provider_url"] == "https://example.org/after/"
    assert 'src="https://example.org/after/embed/"' in str(found["html"])
    assert "127.0.0.1" not in json.dumps(found)


def test_presets_go_into_the_fragment_and_end_nothing() -> None:
    html = frame("https://example.org/", {"country": "CA", "subdivision": 'O"N>&'})
    source = Element(html).attributes["src"]
    assert source == "https://example.org/embed/#country=CA&subdivision=O%22N%3E%26"


def test_the_calculator_alone_leads_to_the_description() -> None:
    pages = [page for page in SITE.rglob("*.html") if "json+oembed" in page.read_text("utf-8")]
    assert pages == [SITE / "calculator" / "index.html"]
    head = pages[0].read_text("utf-8").partition("</head>")[0]
    [link] = re.findall(r'<link[^>]*type="application/json\+oembed"[^>]*>', head)
    assert re.findall(r'rel="([^"]*)"', link)[0].split() == ["alternate"]
    assert f'href="{HOME}oembed.json"' in link


def test_the_bare_page_has_no_theme_and_shows_the_address_of_the_whole_page() -> None:
    assert "assets/stylesheets" not in BARE
    assert "assets/javascripts" not in BARE
    address = f"{HOME}calculator/"
    assert f'<link rel="canonical" href="{address}">' in BARE
    assert re.search(rf'<a [^>]*href="{re.escape(address)}"[^>]*>{re.escape(address)}</a>', BARE)


def names_of_controls(html: str) -> list[str]:
    element = html.partition("<follow-up-calculator")[2].partition("</follow-up-calculator>")[0]
    return re.findall(r'\bname="([^"]+)"', element)


def test_both_pages_have_the_same_form() -> None:
    whole = (SITE / "calculator" / "index.html").read_text("utf-8")
    assert len(names_of_controls(BARE)) > 20
    assert names_of_controls(BARE) == names_of_controls(whole)


def test_other_sites_may_load_the_script_and_the_description() -> None:
    headers = (SITE / "_headers").read_text("utf-8")
    for name in ("embed.js", "oembed.json"):
        assert f"/{name}\n  Access-Control-Allow-Origin: *\n" in headers
