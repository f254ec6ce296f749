"""A calendar to choose a day from is an addition: nobody gets a button that does nothing."""

import pytest
from playwright.sync_api import Browser, Page, expect

ON_IOS = "delete HTMLInputElement.prototype.showPicker;"
CHOOSE = "[data-pick=interview_date]"


def test_a_finger_meets_the_date_field_of_the_browser(browser: Browser, site: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    page = context.new_page()
    page.add_init_script(ON_IOS)
    page.goto(f"{site}calculator/")
    button = page.locator(CHOOSE)
    expect(button).to_be_visible()
    button.scroll_into_view_if_needed()
    met = button.evaluate(
        """(button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const met = document.elementFromPoint(left + width / 2, top + height / 2);
          met.value = "2026-10-16";
          met.dispatchEvent(new Event("input", { bubbles: true }));
          return met.type;
        }"""
    )
    assert met == "date"
    expect(page.locator('[name="interview_date"]')).to_have_value("2026-10-16")
    context.close()


@pytest.mark.parametrize("there", [True, False])
def test_a_mouse_gets_the_button_only_where_it_opens_something(
    page: Page, site: str, *, there: bool
) -> None:
    if not there:
        page.add_init_script(ON_IOS)
    page.goto(f"{site}calculator/")
    expect(page.locator("[data-enter=interview_date]").first).to_be_visible()
    expect(page.locator(CHOOSE)).to_be_visible(visible=there)
