"""Light and dark: a page follows the device until somebody chooses, and keeps what was chosen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

OTHER = {"light": "dark", "dark": "light"}
BODY_IN = {"light": "default", "dark": "slate"}
PATHS = ["when-to-write/", "calculator/"]


@pytest.fixture(params=["light", "dark"])
def device(request: pytest.FixtureRequest) -> str:
    colours: str = request.param
    return colours


@pytest.fixture
def page(browser: Browser, device: str) -> Iterator[Page]:
    context = browser.new_context(color_scheme=device, locale="en-US")  # type: ignore[arg-type]
    context.route("**/assets/runtime/**", lambda route: route.abort())  # colours need no Python
    yield context.new_page()
    context.close()


def expect_colours(page: Page, colours: str) -> None:
    """The page has them, its button names the other ones, and so has the bar of a phone."""
    expect(page.locator(f'body[data-md-color-scheme="{BODY_IN[colours]}"]')).to_be_attached()
    expect(page.get_by_role("button", name=f"Switch to {OTHER[colours]} colours")).to_be_visible()
    bar = "getComputedStyle(document.querySelector('.md-header')).backgroundColor"
    expect(page.locator("meta[name=theme-color]")).to_have_attribute("content", page.evaluate(bar))


@pytest.mark.parametrize("path", PATHS)
def test_the_button_switches_at_once_and_back(
    page: Page, site: str, device: str, path: str
) -> None:
    page.goto(f"{site}{path}", wait_until="domcontentloaded")
    button = page.get_by_role("button", name="colours")
    expect_colours(page, device)
    for colours in (OTHER[device], device, OTHER[device]):
        button.click()
        expect_colours(page, colours)
    page.reload()
    expect_colours(page, OTHER[device])
    page.goto(f"{site}check-my-message/")
    expect_colours(page, OTHER[device])


def test_nothing_fades_from_one_to_the_other(page: Page, site: str) -> None:
    page.goto(f"{site}when-to-write/")
    page.wait_for_function("document.getAnimations().length === 0")
    press = "document.querySelector('[data-switches=colours]').click()"
    assert page.evaluate(f"{press}; document.getAnimations().length") == 0
    expect(page.locator("[data-md-color-switching]")).to_have_count(0)  # other things may fade


def test_a_key_switches_and_the_focus_stays_in_sight(page: Page, site: str, device: str) -> None:
    page.goto(f"{site}when-to-write/")
    button = page.get_by_role("button", name="colours")
    button.focus()
    for key, colours in (("Enter", OTHER[device]), ("Space", device)):
        page.keyboard.press(key)
        expect_colours(page, colours)
        expect(button).to_be_focused()


def test_without_a_choice_nothing_is_kept_and_the_device_leads(
    page: Page, site: str, device: str
) -> None:
    page.goto(f"{site}when-to-write/")
    expect_colours(page, device)
    assert page.evaluate("Object.keys(localStorage)") == []
    page.emulate_media(color_scheme=OTHER[device])  # type: ignore[arg-type]
    expect_colours(page, OTHER[device])
    page.goto(f"{site}what-to-write/")
    expect_colours(page, OTHER[device])


def test_another_tab_follows(page: Page, site: str, device: str) -> None:
    page.goto(f"{site}when-to-write/")
    other = page.context.new_page()
    other.goto(f"{site}what-to-write/")
    other.get_by_role("button", name="colours").click()
    expect_colours(page, OTHER[device])


def test_where_storage_is_denied_the_button_works_for_the_page(
    page: Page, site: str, device: str
) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });"
    )
    page.goto(f"{site}when-to-write/")
    for colours in (OTHER[device], device):
        page.get_by_role("button", name="colours").click()
        expect_colours(page, colours)
