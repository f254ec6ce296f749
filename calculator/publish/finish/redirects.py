"""Addresses that lead nowhere: pages that have moved, and the page for what is not there."""

import tomllib
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from publish.finish.page import NotAsBuiltError, Page, replace

HERE = Path(__file__).parent
MOVED = HERE / "redirects.toml"
NOT_FOUND = "404.html"
ICON = "assets/icon.svg"
ENVIRONMENT = Environment(
    loader=FileSystemLoader(HERE / "templates"), undefined=StrictUndefined, autoescape=True
)


def write_redirects(site: Path) -> None:
    """Write a page at each old address that leads to the new one.

    Raises ValueError where an old address is a page again, or a new one is none.
    """
    moved = ENVIRONMENT.get_template("moved.html")
    for old, new in tomllib.loads(MOVED.read_text(encoding="utf-8")).items():
        page = site / old / "index.html"
        if page.exists() or not (site / new / "index.html").exists():
            message = f"redirects.toml: the page {old} still exists, or {new} does not"
            raise ValueError(message)
        root = "../" * (old.count("/") + 1)
        page.parent.mkdir(parents=True)
        page.write_text(moved.render(address=f"{root}{new}/", root=root), encoding="utf-8")


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
    replace(heading, ENVIRONMENT.get_template("not_found.html").render(root=root))
