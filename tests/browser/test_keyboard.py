"""From an empty form to a copied message without a mouse."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Watched, open_calculator

MOST_TABS = 60


def go_to(page: Page, label: str, key: str = "Tab") -> None:
    """Press the key until the control of that name has the focus, and see that it shows it."""
    target = page.get_by_role("button", name=label).or_(page.get_by_label(label, exact=True))
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        if target.first.evaluate("control => control === document.activeElement"):
            outline = target.first.evaluate("control => getComputedStyle(control).outlineStyle")
            assert outline != "none", f"{label}: no one can see that it has the focus"
            return
    pytest.fail(f"{label} cannot be reached with the Tab key")


def test_a_whole_journey_by_keyboard(
    watched: Watched, site: str, context: BrowserContext, browser_name: str
) -> None:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_calculator(watched, site)
    for label, text in (
        ("When was your last interview?", "yesterday"),
        ("What did they say about the decision?", "end of next week"),
    ):
        go_to(page, label)
        page.keyboard.type(text)
    go_to(page, "Show my dates")
    page.keyboard.press("Enter")
    expect(page.locator("li[data-step]")).to_have_count(4)
    for label, text in (
        ("What did you talk about?", "the move to weekly forecasts"),
        ("Who do you write to?", "Ana Souza"),
        ("What is your name?", "Sam Lee"),
    ):
        go_to(page, label)
        page.keyboard.type(text)
    expect(page.locator("[data-part=body]")).to_have_value(re.compile("Sam Lee$"))
    go_to(page, "Copy message", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-part=did-message]")).to_have_text("The message is copied.")
    if browser_name == "chromium":  # the others do not let a test read the clipboard
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == page.locator("[data-part=body]").input_value()
        assert "weekly forecasts" in copied
        assert copied.endswith("Sam Lee")
    assert watched.errors == []
