"""What the site tells programs: the way to a page, articles, the feed, robots and citations."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from followup.plan.rules import edition
from publish.files.feed import entries, write_feed
from publish.finish.describe import home_of
from publish.finish.facts.last_read import last_read, sources_of
from publish.finish.facts.navigation import address_of, places
from publish.finish.facts.page_facts import mla_month
from publish.finish.page import NotAsBuiltError, Page
from publish.parts.sources import entries as sources
from publish.paths import ROOT, SITE
from tests.site.pages import QUESTIONS

HOME = home_of(SITE)
ATOM = "{http://www.w3.org/2005/Atom}"
ADVICE = [address for address, place in places().items() if place.is_advice]
IN_SECTIONS = [
    address
    for address, place in places().items()
    if place.section and place.section_address != address
]


def built(address: str) -> Page:
    return Page(SITE / address / "index.html", SITE)


def data(address: str, kind: str) -> Any:
    blocks = built(address).all('script[type="application/ld+json"]')
    found = [json.loads(each.text(deep=True)) for each in blocks]
    [one] = [each for each in found if each["@type"] == kind]
    return one


def test_every_question_and_every_guide_page_is_advice() -> None:
    assert {*QUESTIONS, "when-to-write/", "what-to-write/", "handout/"} <= set(ADVICE)
    assert not {"", "calculator/", "sources/", "host-it-yourself/", "poster/"} & set(ADVICE)


def test_a_file_has_the_address_that_mkdocs_gives_it() -> None:
    assert [address_of(name) for name in ("index.md", "a.md", "b/index.md", "b/c.md")] == [
        "",
        "a/",
        "b/",
        "b/c/",
    ]


@pytest.mark.parametrize("address", IN_SECTIONS)
def test_the_way_to_a_page_is_visible_and_the_same_for_programs(address: str) -> None:
    page = built(address)
    shown = [" ".join(each.text(deep=True).split()) for each in page.all("article > .way li")]
    links = [each.attrs["href"] for each in page.all("article > .way a")]
    told = data(address, "BreadcrumbList")["itemListElement"]
    assert shown == ["Home", places()[address].section]
    assert len(told) == len(links) + 1
    for item, link in zip(told, links, strict=False):
        assert item["item"] == HOME + (link or "").replace("../", "").removeprefix("./")
    assert told[-1]["item"] == HOME + address


def test_the_way_to_a_question_leads_through_the_list_of_questions() -> None:
    told = data("questions/rejected/", "BreadcrumbList")["itemListElement"]
    assert [each["item"] for each in told] == [
        HOME,
        f"{HOME}questions/",
        f"{HOME}questions/rejected/",
    ]


@pytest.mark.parametrize("address", ADVICE)
def test_advice_is_an_article_with_its_day_its_author_and_its_licence(address: str) -> None:
    article = data(address, "Article")
    page = built(address)
    day = date.fromisoformat(article["dateModified"])
    assert day == last_read(page)
    assert f"{day.day} {day:%B} {day.year}" in page.all("footer.page-facts > p")[0].text(deep=True)
    assert article["author"]["name"] == "After the second interview"
    assert article["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert article["version"] == edition()


@pytest.mark.parametrize("address", [*ADVICE, "", "calculator/"])
def test_a_page_says_how_to_cite_it(address: str) -> None:
    page = built(address)
    cite = page.one("footer.page-facts > details.cite:not([open])")
    [apa, mla, ours] = [" ".join(each.text(deep=True).split()) for each in cite.css("dd")]
    title = page.one('head > meta[property="og:url"]').attrs["content"]
    day = last_read(page)
    assert apa.startswith(f"After the second interview. ({day:%Y, %B} {day.day}). ")
    assert apa.endswith(f"(Edition {edition()}). {title}")
    assert f" After the Second Interview, edition {edition()}, {day.day} {day:%b}" in mla
    assert mla.endswith(f" {day.year}, {title}.")
    assert edition() in ours


def test_months_are_shortened_as_mla_does() -> None:
    assert [mla_month(number) for number in (1, 5, 6, 9, 11)] == [
        "Jan.",
        "May",
        "June",
        "Sept.",
        "Nov.",
    ]


def page_with(links: str, folder: Path) -> Page:
    (folder / "page.html").write_text(f"<article>{links}</article>", encoding="utf-8")
    return Page(folder / "page.html", folder)


def test_a_page_was_last_read_with_its_oldest_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = {
        "indeed": date(2026, 5, 4),
        "georgetown": date(2026, 3, 2),
        "cnbc-card": date(2025, 1, 1),
    }

    class Dated:
        def __init__(self, name: str) -> None:
            self.checked = days.get(name, date(2026, 11, 26))

    monkeypatch.setattr(
        "publish.finish.facts.last_read.entries", lambda: {name: Dated(name) for name in sources()}
    )
    source = '<a class="source" href="../sources/#indeed">Indeed</a>'
    rule = '<a href="../how-the-dates-are-worked-out/#rule-no-date">days</a>'
    assert "georgetown" in sources_of("no-date")
    assert last_read(page_with(source, tmp_path)) == date(2026, 5, 4)
    assert last_read(page_with(source + rule, tmp_path)) == date(2026, 3, 2)
    # A page that names nothing stands on the rules, and no rule names the card.
    assert last_read(page_with("", tmp_path)) == date(2026, 3, 2)


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
            assert f'href="{HOME}feed.xml"' in built(address).html, address


def test_robots_may_read_everything_and_find_the_map() -> None:
    text = (SITE / "robots.txt").read_text("utf-8")
    assert text == f"User-agent: *\nAllow: /\n\nSitemap: {HOME}sitemap.xml\n"


def test_llms_txt_lists_every_page_in_its_section() -> None:
    text = (SITE / "llms.txt").read_text("utf-8")
    assert text.startswith("# After the second interview\n\n> ")
    for address in places():
        assert text.count(f"]({HOME}{address}): ") == 1, address
    assert "&#" not in text
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert headings == list(
        dict.fromkeys(place.section or "Start here" for place in places().values())
    )


def test_the_citation_names_this_version_and_this_edition() -> None:
    found = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'version = "{found["version"]}"' in project
    assert found["preferred-citation"]["edition"] == edition()
    assert {"cff-version", "message", "title", "authors"} <= set(found)
