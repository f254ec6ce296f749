"""The feed of changes: each dated text of the page, under a name that never changes."""

import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from publish.files.feed import entries, write_feed
from publish.finish.describe import home_of
from publish.finish.facts.navigation import places
from publish.finish.page import NotAsBuiltError, Page
from publish.paths import ROOT, SITE

HOME = home_of(SITE)
ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_feed_has_each_dated_text_of_the_changes() -> None:
    feed = ET.parse(SITE / "feed.xml").getroot()  # noqa: S314  (we wrote it)
    changes = (ROOT / "docs/changes.md").read_text("utf-8")
    texts = re.findall(r"^\*\*(\d+ \w+ \d{4})\.\*\*", changes, re.MULTILINE)

    found = feed.findall(f"{ATOM}entry")
    days = [date.fromisoformat(each.findtext(f"{ATOM}updated", "")[:10]) for each in found]
    assert sorted(f"{day.day} {day:%B} {day.year}" for day in days) == sorted(texts)
    assert days == sorted(days, reverse=True)
    for day, entry in zip(days, found, strict=True):
        assert f"{day.day} {day:%B} {day.year}" in entry.findtext(f"{ATOM}content", "")
        assert 'href="../' not in entry.findtext(f"{ATOM}content", "")
    names = [entry.findtext(f"{ATOM}id", "") for entry in found]
    assert len(set(names)) == len(names)
    assert feed.findtext(f"{ATOM}updated") == max(
        entry.findtext(f"{ATOM}updated", "") for entry in found
    )
    for needed in ("title", "id", "author"):
        assert feed.find(f"{ATOM}{needed}") is not None
    [own] = [each for each in feed.findall(f"{ATOM}link") if each.get("rel") == "self"]
    assert own.get("href") == f"{HOME}feed.xml"


def names_in_feed(html: str, site: Path) -> list[str]:
    (site / "changes").mkdir(parents=True)
    page = site / "changes" / "index.html"
    page.write_text(f"<article><h1>Changes</h1>{html}</article>", encoding="utf-8")
    write_feed(site, "https://example.org/")
    feed = ET.parse(site / "feed.xml").getroot()  # noqa: S314  (we wrote it)
    return [each.findtext(f"{ATOM}id", "") for each in feed.findall(f"{ATOM}entry")]


def test_a_new_change_leaves_the_names_of_the_older_ones(tmp_path: Path) -> None:
    heading = '<h2 id="edition-2026-05">Edition</h2>'
    old = "<p><strong>2 May 2026.</strong> A.</p><p>2 May 2026. B: c.</p>"
    before = names_in_feed(heading + old, tmp_path / "before")
    assert before[1] == "https://example.org/changes/#edition-2026-05-2026-05-02-2"
    new = f"<p>3 May 2026. D.</p><ul><li>E</li></ul>{heading}<p>1 May 2026. F.</p>{old}"
    assert set(before) < set(names_in_feed(heading + new, tmp_path / "after"))
    page = Page(tmp_path / "after" / "changes" / "index.html", tmp_path / "after")
    found = list(entries(page, "https://example.org/"))
    assert [each.title for each in found] == ["D", "F", "A", "B"]
    assert "<li>E</li>" in found[0].html
    assert "<li>E</li>" not in found[1].html


def test_changes_without_a_day_stop_the_build(tmp_path: Path) -> None:
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "index.html").write_text("<article><p>Soon.</p></article>")
    with pytest.raises(NotAsBuiltError, match="names no day"):
        write_feed(tmp_path, "https://example.org/")


def test_every_page_leads_to_the_feed() -> None:
    for address in places():
        if address != "licences/":
            assert f'href="{HOME}feed.xml"' in Page(SITE / address / "index.html", SITE).html, (
                address
            )
