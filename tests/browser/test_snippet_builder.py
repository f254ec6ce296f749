"""The snippet builder on the page: by keyboard, its preview, its copies, its accessibility."""

from html import escape
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Watched
from tests.browser.snippet_choices import WORDINGS


@pytest.fixture(scope="module")
def builder(watched: Watched, site: str, context: BrowserContext, browser_name: str) -> Page:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    watched.page.goto(f"{site}for-career-centres/")
    return watched.page


def test_the_builder_works_with_the_keyboard_alone(
    builder: Page, site: str, browser_name: str
) -> None:
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("A link", exact=True).focus()
    builder.keyboard.press("ArrowDown")
    builder.keyboard.press("ArrowDown")
    expect(builder.get_by_label("The calculator itself, in a frame")).to_be_checked()
    for typed in ("canada", "ontario", "universities", "dark"):
        builder.keyboard.press("Tab")
        builder.keyboard.type(typed)
    builder.keyboard.press("Tab")
    builder.keyboard.press("ControlOrMeta+a")
    builder.keyboard.type("Your dates")
    for _ in range(3):
        builder.keyboard.press("Tab")
    expect(builder.get_by_role("button", name="Copy the code")).to_be_focused()
    builder.keyboard.press("Enter")
    expect(builder.locator("[data-part=did]")).to_have_text(
        "The code is copied. Paste it into your page."
    )
    presets = "#country=CA&subdivision=ON&sector=academic"
    code = builder.get_by_label("The code to paste").input_value()
    assert f'src="{site}embed/{escape(presets)}&amp;theme=dark"' in code
    assert code.startswith(f'<p><a href="{site}calculator/{escape(presets)}">Your dates</a></p>')
    if browser_name == "chromium":
        assert builder.evaluate("navigator.clipboard.readText()") == code
    assert builder.get_by_label("Only the address").input_value() == f"{site}calculator/{presets}"


def test_the_preview_is_the_code_itself(builder: Page, site: str) -> None:
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    preview = builder.locator("[data-part=preview]")
    builder.get_by_label("What shall the link say?").fill(WORDINGS[2])
    expect(preview.get_by_role("link")).to_have_text(WORDINGS[2])
    builder.get_by_label("A link with a few words about it").check()
    expect(preview.get_by_role("link")).to_have_text(WORDINGS[2])
    for kind in ("The calculator itself, in a frame", "The calculator itself, by a script"):
        builder.get_by_label(kind).check()
        builder.get_by_label("In which country are the employers?").select_option("GB")
        frame = preview.frame_locator("iframe")
        expect(frame.locator('[name="country"]')).to_have_value("GB")


def test_another_wording_does_not_load_the_frame_anew(builder: Page) -> None:
    frame = builder.locator("[data-part=preview] follow-up-embed")
    frame.evaluate("embed => { embed.marked = true; }")
    builder.get_by_label("What shall the link say?").fill("Other words")
    expect(builder.locator("[data-part=preview] p")).to_have_text("Other words")
    assert frame.evaluate("embed => embed.marked")


def test_a_link_always_has_words(builder: Page) -> None:
    builder.get_by_label("What shall the link say?").fill("  ")
    assert f">{WORDINGS[0]}</a>" in builder.get_by_label("The code to paste").input_value()


def test_it_says_when_nothing_could_be_copied(builder: Page) -> None:
    builder.evaluate(
        """() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
          document.execCommand = () => false;
        }"""
    )
    builder.get_by_role("button", name="Copy the address").click()
    expect(builder.locator("[data-part=did]")).to_have_text(
        "Copying is not allowed here. The text is selected: copy it by hand."
    )
    assert builder.evaluate("document.activeElement.id") == "sb-address"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_builder_has_no_fault_with_a_frame_in_it(builder: Page, site: str, scheme: Any) -> None:
    builder.emulate_media(color_scheme=scheme)
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("The calculator itself, in a frame").check()
    builder.get_by_label("In which country are the employers?").select_option("US")
    builder.get_by_role("button", name="Copy the code").click()
    builder.evaluate("scrollTo(0, 0)")  # what the head of the page covers is no small target
    assert violations(builder) == []


def test_without_scripts_the_page_says_what_to_do(builder: Page, site: str) -> None:
    browser = builder.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}for-career-centres/")
    expect(page.get_by_text("The form below needs JavaScript")).to_be_visible()
    expect(page.locator("[data-part=choices]")).to_be_hidden()
    context.close()


def test_it_says_if_the_server_lets_no_other_site_load_the_script(builder: Page, site: str) -> None:
    told = builder.get_by_text("On other sites this script will not load")
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("The calculator itself, by a script").check()
    expect(told).to_be_hidden()
    builder.route("**/embed.js", lambda route: route.fulfill(content_type="text/javascript"))
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("The calculator itself, in a frame").check()
    expect(told).to_be_hidden()
    builder.get_by_label("The calculator itself, by a script").check()
    expect(told).to_be_visible()
    builder.unroute("**/embed.js")
