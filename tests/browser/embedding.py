"""What the tests of the embed share: a page of another site, our frames in it."""

from typing import Any

import pytest
from playwright.sync_api import Frame, FrameLocator, Page

from tests.browser.conftest import START

READY = "follow-up-calculator[state=ready]"
HEIGHTS = """() => {
  const page = document.querySelector("[data-part=page]").getBoundingClientRect().height;
  return { page, window: innerHeight, wide: document.documentElement.scrollWidth - innerWidth };
}"""


def script(site: str) -> str:
    """The line that brings `<follow-up-embed>`."""
    return f'<script type="module" src="{site}embed.js"></script>'


def inside(page: Page) -> FrameLocator:
    """What is in the only frame of ours."""
    return page.frame_locator("follow-up-embed iframe")


def frames(page: Page) -> list[Frame]:
    """The frames with our page, from the top down; each is scrolled to, so that it loads."""
    found = []
    for element in page.locator("follow-up-embed iframe").all():
        element.scroll_into_view_if_needed()
        frame = element.element_handle().content_frame()
        assert frame
        frame.locator(READY).wait_for(timeout=START)
        found.append(frame)
    return found


def fits(frame: Frame) -> None:
    """The frame is as tall as its page, within 2 pixels, and the page is not too wide."""
    found: dict[str, float] = {}
    for _ in range(10):
        frame.page.wait_for_timeout(300)
        found = frame.evaluate(HEIGHTS)
        if abs(found["page"] - found["window"]) <= 2:
            break
    assert abs(found["page"] - found["window"]) <= 2, found
    assert found["wide"] == 0, found


def in_address(frame: Frame, text: str) -> None:
    """Wait until the calculator has written that into its address."""
    for _ in range(50):
        if text in frame.evaluate("location.hash"):
            return
        frame.page.wait_for_timeout(100)
    pytest.fail(f"{text} is not in the address")


def undocumented(page: Page, site: str) -> list[Any]:
    """What the page of another site heard from our frame beyond the two promised messages."""
    origins = {site.rstrip("/"), "null"}  # without an origin in a sandbox
    return [
        each
        for each in page.evaluate("heard")
        if each["origin"] not in origins or not _is_promised(each["data"])
    ]


def _is_promised(data: dict[str, Any]) -> bool:
    height = data.get("height")
    told = {"type": "followup:height", "v": 1, "height": height}
    ready = {"type": "followup:ready", "v": 1}
    return data == ready or (isinstance(height, int) and height > 0 and data == told)
