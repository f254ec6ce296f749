"""Addresses that lead nowhere: pages that have moved, and the page for what is not there."""

import tomllib
from pathlib import Path

from publish.finish.page import NotAsBuiltError, Page, replace
from publish.finish.template import rendered

MOVED = Path(__file__).with_name("redirects.toml")
NOT_FOUND = "404.html"
ICON = "assets/icon.svg"


def write_redirects(site: Path) -> None:
    """Write a page at each old address that leads to the new one.

    Raises ValueError where an old address is a page again, or a new one is none.
    """
    for old, new in tomllib.loads(MOVED.read_text(encoding="utf-8")).items():
        page = site / old / "index.html"
        if page.exists() or not (site / new / "index.html").exists():
            message = f"redirects.toml: the page {old} still exists, or {new} does not"
            raise ValueError(message)
        root = "../" * (old.count("/") + 1)
        page.parent.mkdir(parents=True)
        moved = rendered("moved.html", address=f"{root}{new}/", root=root)
        page.write_text(moved, encoding="utf-8")


def show_ways_on(page: Page) -> None:
    """Put ways on into the page that a host shows for an address that is not there.

    The theme writes the addresses of this one page from the root: it is shown at any depth.
    """
    if page.address != NOT_FOUND:
        return
    root = (page.one('link[rel="icon"]').attrs.get("href") or "").removesuffix(ICON)
    heading = page.one("article h1")
    if heading.text().strip() != "404 - Not found":
        message = "the theme has another heading on 404.html"
        raise NotAsBuiltError(message)
    replace(heading, rendered("not_found.html", root=root))
