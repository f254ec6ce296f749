"""The search of the site finds our pages, from our own origin, under the strict policy."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import START, Watched


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("friday", "questions/friday-interview/"),
        ("agency", "questions/recruiter-or-agency/"),
        ("ontario", "when-to-stop/"),
        ("subject", "what-to-write/"),
        ("flight mode", "privacy/"),
    ],
)
def test_a_search_leads_to_the_page(watched: Watched, site: str, words: str, place: str) -> None:
    page = watched.page
    watched.errors.clear()
    watched.requests.clear()
    page.goto(f"{site}nowhere/at/all/")  # the page for what is not there offers it too
    box = page.get_by_role("textbox", name="Search")
    box.press_sequentially(words)  # the theme listens to keys
    found = page.locator(f'.md-search-result__link[href*="{place}"]')
    expect(found.first).to_be_visible(timeout=START)
    assert watched.foreign_requests(site) == []
    assert [error for error in watched.errors if "404" not in error] == []
