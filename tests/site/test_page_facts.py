"""What stands below the advice: when its facts were read, how to print it and how to cite it."""

from datetime import date
from pathlib import Path

import pytest

from followup.plan.rules import edition
from publish.finish.facts.last_read import last_read, sources_of
from publish.finish.facts.navigation import places
from publish.finish.facts.page_facts import PDF, SHEET, mla_month
from publish.finish.page import Page
from publish.parts.sources import entries as sources
from publish.paths import SITE

ADVICE = [address for address, place in places().items() if place.is_advice]


def built(address: str) -> Page:
    return Page(SITE / address / "index.html", SITE)


@pytest.mark.parametrize("address", [*ADVICE, ""])
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


@pytest.mark.parametrize("address", ["calculator/", "when-to-stop/", "questions/rejected/", ""])
def test_the_handout_is_offered_where_candidates_are(address: str) -> None:
    page = built(address)
    links = [each.attrs["href"] for each in page.all("article .on-paper a")]
    assert links[0] == f"{page.root}{SHEET}"
    has_pdf = (SITE / PDF).is_file()
    assert links[1:] == ([f"{page.root}{PDF}"] if has_pdf else [])


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
