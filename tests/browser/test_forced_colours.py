"""Forced colours, as Windows' contrast themes have them: nothing that means something vanishes."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import START

PLAN = "#interview_date=2026-10-16&timeline=by+30+October&country=US&today=2026-10-19"
MESSAGE = "Dear Ana,\n\nI am just checking in. Why does it take so long?\n\n[your name]"
SEEN = """(element) => {
  const style = getComputedStyle(element);
  const { color, backgroundColor: background, backgroundImage: image } = style;
  const { borderTopColor: edge, borderTopStyle: line, textDecorationColor: under } = style;
  const { boxShadow: shadow, textDecorationStyle: stroke } = style;
  return { color, background, image, edge, line, shadow, under, stroke };
}"""
CLEAR = ("rgba(0, 0, 0, 0)", "transparent")


@pytest.fixture(scope="module", params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    scheme: Literal["light", "dark"] = request.param
    context = browser.new_context(color_scheme=scheme, forced_colors="active", locale="en-US")
    yield context.new_page()
    context.close()


def seen(page: Page, selector: str) -> dict[str, str]:
    found: dict[str, str] = page.locator(selector).first.evaluate(SEEN)
    return found


def system(page: Page, name: str) -> str:
    """What a colour of the system is in this set of colours."""
    made = (
        "name => { const made = document.body.appendChild(document.createElement('i'));"
        " made.style.setProperty('forced-color-adjust', 'none'); made.style.color = name;"
        " const { color } = getComputedStyle(made); made.remove(); return color; }"
    )
    colour: str = page.evaluate(made, name)
    return colour


def test_marked_words_stay_readable_in_ones_own_message(page: Page, site: str) -> None:
    page.goto(f"{site}check-my-message/")
    page.locator("[data-part=body]").fill(MESSAGE)
    mark = ".marks mark"
    expect(page.locator(mark).first).to_be_attached(timeout=START)
    text = seen(page, "[data-part=body]")
    assert text["color"] != text["background"]
    copy = seen(page, mark)
    assert copy["color"] in CLEAR  # the copy lies over the text, and must not hide it
    assert copy["background"] in CLEAR
    assert copy["under"] == system(page, "CanvasText")
    strokes = page.locator(mark).evaluate_all(
        "marks => marks.map((mark) => [mark.dataset.severity,"
        " getComputedStyle(mark).textDecorationStyle].join())"
    )
    assert set(strokes) <= {"must,double", "should,dashed", "hint,dotted"}
    assert "must,double" in strokes


def test_a_found_word_stays_readable_in_the_search(page: Page, site: str) -> None:
    page.goto(f"{site}when-to-write/")
    page.get_by_role("textbox", name="Search").press_sequentially("holiday")
    mark = page.locator(".md-search-result mark").first
    expect(mark).to_be_visible(timeout=START)
    text, ground = system(page, "MarkText"), system(page, "Mark")
    expect(mark).to_have_css("color", text)  # each letter makes the list anew
    expect(mark).to_have_css("background-color", ground)
    assert text != ground


def test_the_signs_of_a_month_keep_their_meaning(page: Page, site: str) -> None:
    page.goto("about:blank")
    page.goto(f"{site}calculator/{PLAN}")
    page.locator(".month").first.wait_for(timeout=START)
    canvas, words = system(page, "Canvas"), system(page, "CanvasText")
    highlight = system(page, "Highlight")
    expect(page.locator(".answer")).to_have_css("outline", f"{words} solid 1px")
    assert seen(page, ".month th")["edge"] == canvas  # a day of the week is no sign
    for place in (".month td", ".legend .sign"):
        plain = seen(page, ".month td:not(.off, .best, .window, .said, .today) .number")
        assert plain["color"] == words
        assert "repeating-linear-gradient" in seen(page, f"{place}.off:not(.best)")["image"]
        assert highlight in seen(page, f"{place}.window:not(.best)")["shadow"]
        best = seen(page, f"{place}.best")
        assert best["background"] == highlight
        assert best["color"] != best["background"]
        said = seen(page, f"{place}.said")
        assert (said["line"], said["edge"]) == ("dashed", highlight)
        today = seen(page, f"{place}.today")
        assert (today["line"], today["edge"]) == ("solid", words)
        assert words != canvas


def test_the_weeks_on_the_home_page_keep_their_stripes(page: Page, site: str) -> None:
    page.goto(site)
    assert "repeating-linear-gradient" in seen(page, ".weeks td.off")["image"]
    marked = seen(page, ".weeks td.marked")
    assert marked["background"] == system(page, "Highlight")
    assert marked["color"] != marked["background"]
