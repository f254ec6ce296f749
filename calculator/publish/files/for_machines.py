"""`robots.txt` and `llms.txt`: what programs may read, and which pages there are."""

from pathlib import Path

from publish.finish.facts.navigation import places
from publish.finish.page import Page
from publish.finish.template import rendered


def write_for_machines(site: Path, home: str) -> None:
    """Write both; `home` is the address of the site. Each page says its own title and words."""
    sections: dict[str, list[tuple[str, str, str]]] = {}
    for address, place in places().items():
        page = Page(site / address / "index.html", site)
        description = page.one('meta[name="description"]').attrs.get("content") or ""
        name = page.one("head > title").text().strip().rpartition(" - ")[0] or place.name
        section = sections.setdefault(place.section or "Start here", [])
        section.append((name, home + address, description))
    for name in ("robots.txt", "llms.txt"):
        text = rendered(name, home=home, sections=sections)
        (site / name).write_text(text.rstrip() + "\n", encoding="utf-8")
