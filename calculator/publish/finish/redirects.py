"""Addresses that lead nowhere: pages that have moved, and the page for what is not there."""

import re
import tomllib
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

HERE = Path(__file__).parent
MOVED = HERE / "redirects.toml"

ROOT_OF_SITE = re.compile(r'<link rel="?icon"? href="?([^">]*?)assets/icon\.svg')
"""The theme writes the addresses of this one page from the root: it is shown at any depth."""
NOT_FOUND = re.compile(r"<h1[^>]*>404 - Not found</h1>")


def help_the_lost(site: Path) -> None:
    """Write the pages of old addresses, and a 404 page that shows ways on.

    Raises ValueError where an old address is a page again, where a new one is none, or
    where the theme's own 404 page is not as it was.
    """
    for old, new in tomllib.loads(MOVED.read_text(encoding="utf-8")).items():
        page = site / old / "index.html"
        if page.exists() or not (site / new / "index.html").exists():
            message = f"{old} cannot lead to {new}"
            raise ValueError(message)
        root = "../" * (old.count("/") + 1)
        page.parent.mkdir(parents=True)
        page.write_text(_render("moved.html", address=f"{root}{new}/", root=root), "utf-8")
    page = site / "404.html"
    text = page.read_text(encoding="utf-8")
    found = ROOT_OF_SITE.search(text)
    if found is None or NOT_FOUND.search(text) is None:
        message = f"{page} is not as the theme wrote it before"
        raise ValueError(message)
    text = NOT_FOUND.sub(lambda _: _render("not_found.html", root=found[1]), text)
    page.write_text(text, encoding="utf-8")


def _render(name: str, **values: str) -> str:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"), undefined=StrictUndefined, autoescape=True
    )
    return environment.get_template(name).render(**values)
