"""The calculator for pages of other sites: a bare page for frames, a script, oEmbed.

The bare page is made from the same parts as the calculator's own page. `embed.js` is at the
root of the site, under a name that never changes: other sites load it from there.
"""

import json
from html import escape
from pathlib import Path
from urllib.parse import urlencode

from followup.own_data import read_toml
from publish.bundle.descriptor import Bundle
from publish.finish.describe import PICTURE, PICTURE_SIZE, home_of
from publish.finish.page import Page
from publish.parts.write import calculator
from publish.paths import BROWSER

TITLE = read_toml("data/page.toml")["frame"]["title"]
WHOLE_PAGE = "calculator/"
SIZE = (640, 1060)
"""Pixels: a common column of text, and the height of the form and the first answer in it."""
FRAME = {
    "loading": "lazy",
    "referrerpolicy": "no-referrer",
    "sandbox": "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups"
    " allow-top-navigation-to-custom-protocols",
    "allow": "clipboard-write",
}
"""What a frame needs, each word of it; `embed.js` makes the same."""
DISCOVERY = '<link rel="alternate " type="application/json+oembed" href="{}" title="{}">'
"""The space is for the theme: it takes each `rel=alternate` for a translation of the site, and
asks for its sitemap. Everyone else reads `rel` as a list of words."""


def write_embed(site: Path, bundle: Bundle) -> None:
    """Write `embed/`, `embed.js` and `oembed.json`."""
    home = home_of(site)
    page = site / "embed" / "index.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(calculator(bundle, whole_page=home + WHOLE_PAGE), encoding="utf-8")
    script = (BROWSER / "embed" / "embed.js").read_text(encoding="utf-8")
    title = json.dumps(TITLE, ensure_ascii=False)
    (site / "embed.js").write_text(script.replace('"__TITLE__"', title), encoding="utf-8")
    description = json.dumps(oembed(home), ensure_ascii=False, indent=1)
    (site / "oembed.json").write_text(description + "\n", encoding="utf-8")


def tell_of_oembed(page: Page, home: str) -> None:
    """Put the link to `oembed.json` into the head of the calculator's page."""
    if page.address == WHOLE_PAGE:
        page.add_to_head(DISCOVERY.format(escape(f"{home}oembed.json"), TITLE) + "\n")


def frame(home: str, presets: dict[str, str] | None = None) -> str:
    """The frame as a person puts it in by hand; `home` is the address of the site."""
    width, height = SIZE
    facts = {
        "src": f"{home}embed/" + (f"#{urlencode(presets)}" if presets else ""),
        "title": TITLE,
        **FRAME,
        "width": str(width),
        "height": str(height),
        "style": "width: 100%; border: 0",
    }
    attributes = " ".join(f'{name}="{escape(value)}"' for name, value in facts.items())
    return f"<iframe {attributes}></iframe>"


def oembed(home: str) -> dict[str, object]:
    """The calculator's answer to oEmbed 1.0, of the type "rich"."""
    width, height = SIZE
    return {
        "version": "1.0",
        "type": "rich",
        "title": TITLE,
        "provider_name": "After the second interview",
        "provider_url": home,
        "cache_age": 86_400,  # seconds
        "thumbnail_url": home + PICTURE,
        "thumbnail_width": PICTURE_SIZE[0],
        "thumbnail_height": PICTURE_SIZE[1],
        "html": frame(home),
        "width": width,
        "height": height,
    }
