"""Check my message: nothing is loaded before it is used, and then any text is read."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import START, Watched
from tests.drivers.rest import at_rest

FAULTY = """Hi Zoe,

Thank you for your time on Friday. The talk about weekly forecasts has stayed with me, and
I would love to join the team. Please let me know by Friday.

Kind regards,
Sam Lee
555 0100"""


def test_a_pasted_message_is_read(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}check-my-message/")
    at_rest(page)
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
    page.get_by_label("Your message").fill(FAULTY + "\nI talked about forecasts." * 400)
    expect(page.locator("[data-code=too-long]")).to_contain_text("150 are enough")
    expect(page.locator("[data-left-out=too-long]")).to_contain_text("the first 10,000 characters")
    page.get_by_label("Your message").fill("x " * 35_000)
    expect(codes).to_have_text([re.compile("Shorten it to 10,000 characters")])
    expect(page.locator("[data-left-out]")).to_have_count(0)
    page.get_by_label("Your message").fill("")
    expect(page.locator("[data-part=findings-box]")).to_be_hidden()
    page.get_by_label("Your message").fill(FAULTY)
    expect(page.locator("[data-code=pressure]")).to_be_visible()
    assert watched.errors == []
    assert watched.foreign_requests(site) == []


def test_what_is_not_judged_is_named_with_its_reason(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}check-my-message/")
    body = page.get_by_label("Your message")
    body.fill(f"{FAULTY}\n\nOn Monday, Zoë Adams wrote:\n> See you on Friday!")
    page.locator("message-checker[state=ready]").wait_for(timeout=START)
    expect(page.locator("[data-left-out=history]")).to_have_text(
        "Not read: “On Monday, Zoë Adams wrote: > See you…”. This is from an earlier message."
    )
    body.fill("Sehr geehrte Frau Stern, vielen Dank für das gute Gespräch am Freitag.")
    note = page.locator("[data-part=note]")
    expect(note).to_have_text("I can only read English, so I have not judged this.")
    expect(page.locator("[data-part=fine]")).to_be_hidden()
    expect(page.locator("[data-part=findings] li")).to_have_count(0)
    body.fill(FAULTY)
    expect(note).to_be_hidden()
    assert watched.errors == []
