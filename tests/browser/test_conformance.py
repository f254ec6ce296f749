"""What the conformance report says was measured, measured: each test names its criterion."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser import measures
from tests.browser.conftest import START
from tests.drivers.rest import at_rest

PLAN = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
TYPES = (
    "",
    PLAN,
    "when-to-write/",
    "message-examples/",
    "check-my-message/",
    "for-career-centres/",
    "conformance-report/",
    "embed/",
)
"""One page of each type."""
USUAL: ViewportSize = {"width": 1280, "height": 720}
NARROW = 320
MOST_TABS = 400
MOST_LOOKS = 40
LETTERS = "sf/np.,"
"""What searches, or turns the page, in the theme as it comes."""
MENU_LINKS = ".md-nav--primary .md-nav__link:not(.md-nav--secondary *) .md-ellipsis"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Without motion: after a change of the width, the search field is a while on its way."""
    context = browser.new_context(locale="en-US", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def open_page(page: Page, address: str, width: int = 1280, height: int = 720) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto("about:blank")
    page.goto(address)
    if PLAN in address:
        page.locator("[data-message]").wait_for(timeout=START)
    page.mouse.move(1, 1)  # brings the theme's script where it is held back
    at_rest(page)


def too_wide(page: Page) -> int:
    found: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return max(0, found)


@pytest.fixture(scope="module", params=TYPES)
def opened(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """A page of each type, opened once, on a small screen, for all that is measured of it."""
    context = browser.new_context(locale="en-US", reduced_motion="reduce")
    page = context.new_page()
    open_page(page, site + request.param, 320, 256)
    yield page
    context.close()


def test_1_4_10_a_page_fits_320_by_256_pixels_and_even_256_across(opened: Page) -> None:
    for width in (320, 256):
        opened.set_viewport_size({"width": width, "height": 256})
        assert too_wide(opened) == 0, width


def test_1_4_4_text_can_be_twice_as_large(opened: Page) -> None:
    opened.set_viewport_size(USUAL)
    opened.evaluate(measures.TWICE_AS_LARGE)
    found = too_wide(opened), opened.evaluate(measures.CUT_OFF)
    opened.evaluate(measures.AS_LARGE_AS_BEFORE)
    assert found == (0, [])


def test_1_4_12_text_can_be_spaced_out(opened: Page) -> None:
    opened.evaluate(measures.SPACING)
    found = []
    for width in (1280, 320):
        opened.set_viewport_size({"width": width, "height": 720})
        found += [too_wide(opened), opened.evaluate(measures.CUT_OFF)]
    opened.evaluate(measures.NO_SPACING)
    assert found == [0, [], 0, []]


def test_2_5_8_targets_are_large_enough_or_have_room(opened: Page) -> None:
    for width in (1280, 320):
        opened.set_viewport_size({"width": width, "height": 720})
        assert opened.evaluate(measures.SMALL_TARGETS) == []


def test_2_5_3_a_name_holds_the_words_that_are_seen(opened: Page) -> None:
    opened.set_viewport_size(USUAL)
    assert opened.evaluate(measures.NAMES) == []


@pytest.mark.parametrize("address", [PLAN, PLAN.replace("calculator/", "embed/")])
def test_1_4_10_nothing_that_opens_makes_the_page_wider(
    page: Page, site: str, address: str
) -> None:
    open_page(page, site + address)
    page.locator("[data-message]").wait_for(timeout=START)
    opened = page.evaluate(
        "[...document.querySelectorAll('details')].map((each) => (each.open = true)).length"
    )
    assert opened > 5
    for width in (320, 640, 700, 1000):
        page.set_viewport_size({"width": width, "height": 600})
        assert too_wide(page) == 0, width


@pytest.fixture
def own_page(browser: Browser) -> Iterator[Page]:
    """A page for one test: Tab goes on from its end into the window, and stays there."""
    context = browser.new_context(locale="en-US")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [1280, NARROW])
@pytest.mark.parametrize("address", TYPES)
def test_2_4_7_and_2_4_11_the_focus_is_seen_and_2_1_2_never_trapped(
    own_page: Page, site: str, address: str, width: int
) -> None:
    open_page(own_page, site + address, width)
    there = walk(own_page, "Tab")
    if address == PLAN:
        assert any("Keep my place" in name for name in there)
    if address == PLAN or width == NARROW:  # the header could hide what is behind it
        assert len(walk(own_page, "Shift+Tab")) >= len(there)


def test_2_4_11_a_walk_through_the_menu_leaves_the_page_where_it_is(
    own_page: Page, site: str
) -> None:
    own_page.route("**/library.zip.zst", lambda _: None)  # the calculator goes on loading
    own_page.set_viewport_size(USUAL)
    own_page.goto(site)
    own_page.locator("follow-up-calculator[state=loading]").wait_for(timeout=START)
    own_page.mouse.move(1, 1)
    own_page.wait_for_function("'component$' in window")
    links = own_page.locator(".md-sidebar--primary a:visible")
    links.first.focus()
    for _ in range(links.count() - 1):
        own_page.keyboard.press("Tab")
        assert own_page.evaluate("scrollY") == 0, own_page.evaluate(measures.FOCUS)


def walk(page: Page, key: str) -> list[str]:
    """From one end of the page to the other: all that has the focus is seen, with an outline."""
    names: list[str] = []
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        focus = page.evaluate(measures.FOCUS)
        if focus is None:
            return names
        if "md-search" in focus["name"]:  # it takes a moment to open
            page.evaluate(measures.SETTLED)
            focus = page.evaluate(measures.FOCUS)
        for _ in range(MOST_LOOKS):  # the page scrolls to it
            if focus["seen"]:
                break
            page.wait_for_timeout(50)
            focus = page.evaluate(measures.FOCUS)
        assert focus["seen"], focus
        assert focus["outline"], focus
        names.append(focus["name"])
    pytest.fail(f"{key} never leaves the page")


def test_2_1_4_a_single_letter_does_nothing(page: Page, site: str) -> None:
    address = f"{site}when-to-write/"
    open_page(page, address)
    for key in LETTERS:
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url == address
    assert page.evaluate("document.activeElement === document.body")
    page.get_by_role("textbox", name="Search").press_sequentially(LETTERS)
    expect(page.get_by_role("textbox", name="Search")).to_have_value(LETTERS)


def test_2_1_1_the_menu_of_a_narrow_screen_works_by_keyboard(page: Page, site: str) -> None:
    open_page(page, site, 320, 640)
    menu = page.get_by_role("button", name="Menu")
    expect(menu).to_have_attribute("aria-expanded", "false")
    menu.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary :focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    menu.press("Enter")
    guide = page.locator(".md-sidebar--primary").get_by_role("button", name="Guide")
    expect(guide).to_have_attribute("aria-expanded", "false")
    guide.press("Enter")
    back = page.locator(".md-sidebar--primary :focus")
    expect(back).to_have_attribute("aria-expanded", "true")
    back.press("Enter")
    expect(guide).to_be_focused()
    guide.press("Enter")
    page.get_by_role("link", name="When to write").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("How long to wait")


def test_2_1_1_the_search_of_a_narrow_screen_opens_by_keyboard(page: Page, site: str) -> None:
    open_page(page, site, 320, 640)
    page.get_by_role("button", name="Search").press("Enter")
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    page.keyboard.type("holiday")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_4_1_3_a_new_plan_is_announced_and_the_focus_stays(page: Page, site: str) -> None:
    open_page(page, f"{site}{PLAN}&thank_you_sent=2026-10-16")
    status = page.locator("[data-part=status]")
    expect(status).to_have_attribute("role", "status")
    expect(status).to_have_text("Send your follow-up on Friday 23 October.")
    field = page.locator('[name="timeline"]')
    field.fill("end of next week")
    expect(status).to_have_text("Send your follow-up on Tuesday 27 October.")
    expect(field).to_be_focused()


def test_3_3_1_and_3_3_3_a_mistake_is_named_with_a_way_to_repair_it(page: Page, site: str) -> None:
    open_page(page, f"{site}calculator/")
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    field = page.locator('[name="interview_date"]')
    field.fill("31 September 2026")
    page.get_by_role("button", name="Show my dates").click()
    expect(page.locator("[data-part=problems]")).to_be_focused()
    error = page.locator("#fu-interview_date-error")
    expect(error).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "fu-interview_date-error" in (field.get_attribute("aria-describedby") or "")
    page.locator("[data-part=problems] a").first.click()
    expect(field).to_be_focused()


def test_3_3_7_what_was_typed_on_the_home_page_is_not_asked_again(page: Page, site: str) -> None:
    open_page(page, site)
    page.get_by_label("When was your last interview?").fill("16 October 2026")
    page.get_by_role("button", name="Show my dates").click()
    page.get_by_role("link", name="Your message, your calendar and more").click()
    page.wait_for_url("**/calculator/#*")
    expect(page.locator('follow-up-calculator [name="interview_date"]')).to_have_value(
        "16 October 2026"
    )


def test_3_2_6_help_is_in_the_same_order_on_every_page(page: Page, site: str) -> None:
    found = set()
    for address in (each for each in TYPES if each != "embed/"):  # a frame's page has no menu
        page.goto(site + address)
        names = page.locator(MENU_LINKS).all_text_contents()
        order = dict.fromkeys(name.strip() for name in names)  # the theme names a page twice
        assert "Accessibility" in order
        found.add(tuple(order))
    assert len(found) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_1_4_11_the_edges_of_controls_have_contrast(
    browser: Browser, site: str, scheme: Literal["light", "dark"]
) -> None:
    # Without motion: a colour on its way from one to the other has no contrast to speak of.
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    open_page(page, site + PLAN)
    fields = ".follow-up :is(input:not([type=checkbox]), select, textarea, button)"
    assert min(page.evaluate(measures.BORDER_CONTRAST, fields)) >= 3
    context.close()


def test_forced_colours_and_reduced_motion_are_respected(browser: Browser, site: str) -> None:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    open_page(page, site + PLAN)
    assert page.evaluate(measures.RUNNING) == 0
    borders = page.locator(".follow-up button:visible").evaluate_all(
        "found => found.map((each) => getComputedStyle(each).borderTopWidth)"
    )
    assert borders
    assert "0px" not in borders
    context.close()
