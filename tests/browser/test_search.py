"""The search of the site finds our pages, from our own origin, under the strict policy."""

import re

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
    box.press_sequentially(words)
    found = page.locator(f'.md-search-result__link[href*="{place}"]')
    expect(found.first).to_be_visible(timeout=START)
    assert watched.foreign_requests(site) == []
    assert [error for error in watched.errors if "404" not in error] == []


def test_the_button_of_the_search_leads_to_the_first_result(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}when-to-write/")
    page.get_by_role("textbox", name="Search").press_sequentially("flight mode")
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=START)
    page.get_by_role("button", name="Go to the first result").click()
    expect(page).to_have_url(re.compile("/privacy/"))


def test_on_a_phone_the_search_closes_by_its_own_button(watched: Watched, site: str) -> None:
    page = watched.page
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(f"{site}when-to-write/")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    page.get_by_role("button", name="Close the search").click()
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_focused()
    expect(page.get_by_role("textbox", name="Search")).to_be_hidden()
    page.set_viewport_size({"width": 1280, "height": 720})


def test_words_that_are_pasted_are_searched_for_and_can_be_cleared(
    watched: Watched, site: str
) -> None:
    page = watched.page
    page.goto(f"{site}when-to-write/")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    page.keyboard.insert_text("flight mode")  # no key goes down or up
    found = page.locator(".md-search-result__item")
    expect(found.first).to_be_visible(timeout=START)
    page.get_by_role("button", name="Clear", exact=True).click()
    expect(box).to_have_value("")
    expect(found).to_have_count(0)
    expect(box).to_be_focused()
