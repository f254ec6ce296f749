"""The sources that the site relies on: each was read, says what it is cited for, and is shown."""

import re
from dataclasses import replace
from datetime import date

import pytest

from followup.plan.rules import rule_ids, rules
from publish.data.old_sources import due, old_sources
from publish.parts import sources
from publish.parts.source_chart import PICTURES, Picture, figure
from publish.parts.sources import Entry, entries, sources_list
from tests.site.pages import GUIDE, page


def test_each_source_has_a_title_an_address_and_a_day() -> None:
    for name, entry in entries().items():
        assert ":" in entry.title or entry.kind in {"survey", "data"}, name
        assert re.fullmatch(r"https?://[^\s/]+\.[a-z]+/\S*", entry.url), name
        assert date(2020, 1, 1) <= entry.checked, name
        assert entry.year is None or 2000 <= entry.year <= entry.checked.year, name
        assert entry.copy is None or 2000 <= entry.copy <= entry.checked.year, name


def cited() -> set[str]:
    """Every source that a rule or a page relies on."""
    in_rules = {each["source"] for rule in rule_ids() for each in rules()[rule].get("sources", ())}
    in_pages = {link.split("#")[-1] for at in GUIDE for block in page(at) for link in block.sources}
    return in_rules | in_pages


def test_every_source_that_is_relied_on_was_read_and_supports_what_it_is_cited_for() -> None:
    for name in cited():
        entry = entries()[name]
        assert entry.kind != "dropped", name
        assert entry.read in {"copy", "elsewhere"}, name
        assert entry.says.endswith("."), name


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"says": "At least five business days."}, "does not say how it was read"),
        ({"read": "copy"}, "does not say how it was read"),
        ({"kind": "dropped", "read": "no", "says": "Five."}, "does not say how it was read"),
    ],
)
def test_a_source_that_nobody_read_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, fields: dict[str, str], message: str
) -> None:
    entry = {"title": "A: B", "kind": "careers", "url": "https://a.org/", **fields}
    entry["checked"] = date(2026, 11, 26)  # type: ignore[assignment]
    monkeypatch.setattr(sources, "read_toml", lambda _: {"somebody": entry})
    with pytest.raises(ValueError, match=message):
        entries.__wrapped__()


def test_a_publisher_has_one_row_in_a_table() -> None:
    for rule in rule_ids():
        who = [entries()[each["source"]].who for each in rules()[rule].get("sources", ())]
        assert len(set(who)) == len(who), rule


def test_a_number_of_a_rule_has_a_source_or_is_said_to_be_our_choice() -> None:
    for rule in rule_ids():
        entry = rules()[rule]
        assert "numbers" not in entry or "sources" in entry or "we chose" in entry["ours"], rule


def test_no_source_is_left_unused() -> None:
    used = {name for name, entry in entries().items() if entry.kind != "dropped"}
    assert used - cited() == set()


def test_the_page_says_how_a_source_was_read_and_links_to_older_copies() -> None:
    found = sources_list()
    assert "studentjobs.ucmerced.edu; no date; read in a stored copy of 2020 on 26" in found
    assert '<a href="https://web.archive.org/web/*/https://jobs.utah.gov/blog' in found
    assert "<strong>Ellen Zeiger: Optimal follow-up time</strong>" in found
    assert 'href="https://ellenzeiger.com' not in found


def test_a_title_in_another_language_says_so() -> None:
    found = sources_list()
    assert 'Jobsnear (Germany): <span lang="de">Wie Bewerber richtig nachhaken</span>' in found
    german = [each for each in entries().values() if "(Germany)" in each.title]
    assert german
    assert {each.language for each in german} == {"de"}


def test_sources_older_than_a_year_are_listed() -> None:
    def checked(day: date) -> Entry:
        return Entry("Somebody: A page", "careers", "https://example.org/", day, read="copy")

    found = {"new": checked(date(2026, 11, 23)), "old": checked(date(2025, 11, 22))}
    assert old_sources(date(2026, 11, 23), found) == ["old"]
    assert old_sources(date(2027, 11, 24), found) == ["old", "new"]


def test_an_old_source_comes_with_the_rules_and_pages_to_read_again() -> None:
    georgetown = replace(entries()["georgetown"], checked=date(2025, 11, 22))
    found = list(due(date(2026, 11, 23), {**entries(), "georgetown": georgetown}))
    assert found[0] == (f"- [ ] georgetown, checked on Saturday 22 November 2025: {georgetown.url}")
    for place in ("rule no-date", "docs/when-to-write.md", "docs/questions/they-missed-their-date"):
        assert place in found[1]
    assert len(found) == 2
    assert list(due(date(2026, 11, 23), entries())) == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: str(picture.rule))
def test_a_picture_names_everyone_who_gives_a_number(picture: Picture) -> None:
    drawn = figure(picture)
    rule = picture.rule
    for each in rules()[rule]["sources"]:
        if "days" in each:
            assert entries()[each["source"]].who in drawn.replace("&#39;", "'")
            assert max(each["days"]) <= picture.last
    assert 'role="img"' in drawn
    assert f'aria-labelledby="spread-{rule} spread-{rule}-says"' in drawn
