"""What the site tells programs: the way to a page, articles, robots, lists and citations."""

import json
import re
from datetime import date
from typing import Any

import pytest
import yaml

from followup.plan.rules import edition
from publish.finish.describe import home_of
from publish.finish.facts.last_read import last_read
from publish.finish.facts.navigation import address_of, places
from publish.finish.page import Page
from publish.paths import ROOT, SITE
from tests.site.pages import QUESTIONS

HOME = home_of(SITE)
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
