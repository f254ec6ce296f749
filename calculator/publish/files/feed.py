"""`feed.xml`: what the page of changes says, as an Atom feed, an entry for each dated text."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from publish.finish.page import NotAsBuiltError, Page

CHANGES = "changes/"
ATOM = "http://www.w3.org/2005/Atom"
DATED = re.compile(r"(\d{1,2} [A-Z][a-z]+ \d{4})\. ([^.:]+)")


@dataclass(slots=True)
class Entry:
    """What changed on one day, as one text of the page says it."""

    anchor: str
    """Of the edition that it stands under."""
    name: str
    """The day, and which text of that day it is: "2026-11-26-2" for the second."""
    day: str
    """ISO 8601."""
    title: str
    """Its first sentence, without the day."""
    html: str = ""


def write_feed(site: Path, home: str) -> None:
    """Write `feed.xml`. Raises NotAsBuiltError if the page of changes has no dated text."""
    page = Page(site / CHANGES / "index.html", site)
    found = list(entries(page, home))
    if not found:
        message = "the page of changes names no day"
        raise NotAsBuiltError(message)
    ET.register_namespace("", ATOM)
    feed = ET.Element(f"{{{ATOM}}}feed")
    _add(feed, "title", "After the second interview: changes")
    _add(feed, "id", home + CHANGES)
    _add(feed, "updated", f"{max(each.day for each in found)}T00:00:00Z")
    _add(feed, "link", rel="self", href=f"{home}feed.xml")
    _add(feed, "link", href=home + CHANGES)
    _add(_add(feed, "author"), "name", "After the second interview")
    _add(feed, "rights", "CC BY 4.0")
    for each in sorted(found, key=lambda each: each.day, reverse=True):
        entry = _add(feed, "entry")
        _add(entry, "title", each.title)
        _add(entry, "id", f"{home}{CHANGES}#{each.anchor}-{each.name}")
        _add(entry, "updated", f"{each.day}T00:00:00Z")
        _add(entry, "link", href=f"{home}{CHANGES}#{each.anchor}")
        _add(entry, "content", each.html, type="html")
    ET.indent(feed)
    ET.ElementTree(feed).write(site / "feed.xml", encoding="utf-8", xml_declaration=True)


def entries(page: Page, home: str) -> Iterator[Entry]:
    """Each text that begins with its day, with what stands below it, in the order of the page."""
    address = home + CHANGES
    entry: Entry | None = None
    anchor = ""
    days: list[str] = []
    for node in page.one("article").iter():
        text = " ".join(node.text(deep=True).split())
        dated = DATED.match(text) if node.tag == "p" else None
        if node.tag == "h2":
            anchor = node.attrs.get("id") or ""
        if (dated or node.tag == "h2") and entry:
            yield entry
            entry = None
        if dated:
            days.append(_iso(dated[1]))
            name = f"{days[-1]}-{days.count(days[-1])}"
            entry = Entry(anchor, name, days[-1], dated[2])
        if entry:
            entry.html += _whole(node, address)
    if entry:
        yield entry


def _iso(day: str) -> str:
    return datetime.strptime(f"{day} +0000", "%d %B %Y %z").date().isoformat()


def _whole(node: LexborNode, address: str) -> str:
    """The HTML of a block, its links with their whole address."""
    for link in node.css("a[href]"):
        link.attrs["href"] = urljoin(address, link.attrs.get("href") or "")
    return (node.html or "") + "\n"


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = text
    return element
