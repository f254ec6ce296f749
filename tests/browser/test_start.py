"""The start measured: what the page asks for, what blocks it, and snapshots that hold.

Times are not judged here; see tests/bench. Counts are.
"""

import os

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import START

FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"
RESTORES = int(os.environ.get("RESTORES", "5"))
"""So many in `make test`; 200 with `make restores`."""
LONG_TASKS = """
window.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => ({
  start: entry.startTime, duration: entry.duration,
})))).observe({ type: "longtask", buffered: true });
"""


@pytest.fixture
def context(browser: Browser) -> BrowserContext:
    return browser.new_context(locale="en-US")


def answers(page: Page) -> str:
    page.locator("li[data-step]").first.wait_for(timeout=START)
    expect(page.locator("[data-part=body]")).not_to_have_value("")
    plan: str = page.locator("[data-part=plan]").inner_text()
    return plan + page.locator("[data-part=body]").input_value()


def test_a_restored_interpreter_answers_as_a_started_one(
    context: BrowserContext, site: str
) -> None:
    page = context.new_page()
    page.goto(f"{site}calculator/{FRIDAY}")
    started = answers(page)
    for _ in range(100):
        if page.evaluate("caches.open('follow-up-runtime').then((c) => c.keys())"):
            break
        page.wait_for_timeout(100)
    page.wait_for_timeout(1500)  # the snapshot is written last
    for _ in range(RESTORES):
        page.close()
        page = context.new_page()
        page.goto(f"{site}calculator/{FRIDAY}")
        assert answers(page) == started
        imports = page.evaluate("performance.getEntriesByName('followup:restore').length")
        assert imports == 1, "it was started anew instead of restored"
    context.close()


def test_a_snapshot_that_is_broken_is_silently_replaced(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}calculator/{FRIDAY}")
    started = answers(page)
    page.wait_for_timeout(2500)
    page.evaluate(
        """async () => {
          const cache = await caches.open("follow-up-runtime");
          const key = (await cache.keys()).find((request) => request.url.includes("snapshot?"));
          await cache.put(key, new Response(new Uint8Array(64), { headers: { "X-Answer": "{}" } }));
        }"""
    )
    page.close()
    page = context.new_page()
    page.goto(f"{site}calculator/{FRIDAY}")
    assert answers(page) == started
    expect(page.locator("[data-part=failed]")).to_be_hidden()
    context.close()


def test_nothing_of_ours_blocks_the_page_while_it_starts(
    context: BrowserContext, site: str
) -> None:
    context.add_init_script(LONG_TASKS)
    page = context.new_page()
    page.goto(f"{site}calculator/")
    page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    parsed = page.evaluate("performance.timing.domContentLoadedEventEnd - performance.timeOrigin")
    ready = page.evaluate("performance.getEntriesByName('followup:boot')[0].duration")
    ready += page.evaluate("performance.getEntriesByName('followup:start')[0].startTime")
    tasks = page.evaluate("longTasks")
    ours = [task for task in tasks if parsed < task["start"] < ready]
    assert len(ours) <= 1, tasks  # the theme's own start, on a slow machine
    context.close()
