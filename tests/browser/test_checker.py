"""Check my message: nothing is loaded before it is used, and then any text is read."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import START, Watched

FAULTY = """Hi Zoe,

Thank you for your time on Friday. The talk about weekly forecasts has stayed with me, and
I would love to join the team. Please let me know by Friday.

Kind regards,
Sam Lee
555 0100"""


def test_a_pasted_message_is_read(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}check-my-message/")
    page.wait_for_load_state("networkidle")
    assert [url for url in watched.requests if ".zst" in url or "engine.js" in url] == []
    page.get_by_label("Who does it go to?").fill("Zoë Adams")
    page.get_by_label("Subject").fill("Thank you – Data Analyst")
    page.get_by_label("Your message").fill(FAULTY)
    page.locator("message-checker[state=ready]").wait_for(timeout=START)
    codes = page.locator("[data-part=findings] li")
    expect(page.locator("[data-code=wrong-name]")).to_be_visible()
    expect(page.locator("[data-code=pressure]")).to_contain_text("let me know by Friday")
    expect(page.locator(".marks mark").last).to_have_text("Please let me know by Friday")
    page.get_by_label("Your message").fill(
        FAULTY.replace("Zoe", "Zoë").replace(" Please let me know by Friday.", "")
    )
    expect(page.locator("[data-code=pressure]")).to_have_count(0)
    assert codes.count() <= 1
    for length in (11_000, 70_000):
        page.get_by_label("Your message").fill("x " * (length // 2))
        expect(codes).to_have_text([re.compile("horten (this|it) to 10,000 characters")])
    page.get_by_label("Your message").fill("")
    expect(page.locator("[data-part=findings-box]")).to_be_hidden()
    page.get_by_label("Your message").fill(FAULTY)
    expect(page.locator("[data-code=pressure]")).to_be_visible()
    assert watched.errors == []
    assert watched.foreign_requests(site) == []
