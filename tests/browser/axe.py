"""No fault that axe can find in a page: on a wide screen in light and dark, and on a phone.

It finds about half of all faults: the rest is for people, see the page on accessibility.
"""

from playwright.sync_api import Page, expect

from publish.paths import NODE_MODULES
from tests.browser import measures

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that another set of colours can break, and the slowest ones."""
RUN = """async (options) => {
  const found = await axe.run(document, { ...options, resultTypes: ["violations"] });
  return found.violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => `${node.target} ${node.failureSummary}`)}`);
}"""
ALL = {"runOnly": {"type": "tag", "values": TAGS}}
COLOURS_ALONE = {"runOnly": {"type": "rule", "values": OF_COLOURS}}
NO_COLOURS = {**ALL, "rules": {rule: {"enabled": False} for rule in OF_COLOURS}}
PHONE = 360
"""Pixels across a common phone."""
DARK = ":is(html, body)[data-md-color-scheme=slate]"


def violations(page: Page) -> list[str]:
    """What axe finds: in light colours, of the colours in dark ones, of the rest on a phone."""
    page.evaluate(AXE)
    page.evaluate(measures.SETTLED)  # between two colours, none is right
    found: list[str] = page.evaluate(RUN, ALL)
    found += page.evaluate(measures.SCROLL_AND_FOCUS)
    page.emulate_media(color_scheme="dark")
    expect(page.locator(DARK)).to_be_attached()
    page.evaluate(measures.SETTLED)
    found += page.evaluate(RUN, COLOURS_ALONE)
    page.emulate_media(color_scheme="light")
    expect(page.locator(DARK)).not_to_be_attached()
    page.set_viewport_size({"width": PHONE, "height": 720})
    found += page.evaluate(measures.SCROLL_AND_FOCUS)
    found += page.evaluate(RUN, NO_COLOURS)
    page.set_viewport_size({"width": 1280, "height": 720})
    return found
