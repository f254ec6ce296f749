"""`<follow-up-embed>` where something is wrong: strangers, a host that forbids, a failed start."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import START, HostSite
from tests.browser.embedding import fits, frames, inside, script, undocumented


@pytest.fixture
def page(host_page: Page) -> Page:
    return host_page


def test_it_believes_only_its_own_frame(page: Page, site: str, host_site: HostSite) -> None:
    other = host_site.page(
        """<script>
          for (const height of [1, 77]) {
            parent.postMessage({ type: "followup:height", v: 1, height }, "*");
          }
          parent.postMessage({ type: "followup:ready", v: 1 }, "*");
        </script>"""
    )
    page.goto(host_site.page(script(site) + "<follow-up-embed></follow-up-embed>"))
    [frame] = frames(page)
    page.evaluate(
        """(other) => {
          window.believed = 0;
          addEventListener("followup:ready", () => (believed += 1));
          const frame = document.createElement("iframe");
          frame.src = other;
          document.body.append(frame);
          postMessage({ type: "followup:height", v: 1, height: 33 }, "*");
        }""",
        other,
    )
    page.wait_for_function("heard.filter(({ data }) => data.height < 100).length === 3")
    fits(frame)
    assert page.evaluate("believed") == 0


def test_where_the_frame_is_forbidden_the_link_inside_is_shown(
    page: Page, site: str, host_site: HostSite
) -> None:
    forbid = "<meta http-equiv=Content-Security-Policy content=\"frame-src 'none'\">"
    embed = '<follow-up-embed><a href="https://example.org/">Your dates</a></follow-up-embed>'
    page.goto(host_site.page(script(site) + embed, forbid))
    expect(page.get_by_role("link", name="Your dates")).to_be_visible(timeout=15_000)
    expect(page.locator("follow-up-embed iframe")).to_have_count(0)


def test_a_start_that_fails_ends_in_the_table_and_says_so_in_the_frame(
    browser: Browser, site: str, host_site: HostSite
) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route("**/*.wasm.zst", lambda route: route.fulfill(status=404))
    page.goto(host_site.page(script(site) + "<follow-up-embed></follow-up-embed>"))
    frame = inside(page)
    frame.get_by_label("When was your last interview?").fill("16 October 2026")
    frame.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    expect(frame.locator("[data-part=failure]")).to_contain_text("What you typed is still here.")
    expect(frame.get_by_role("row", name="Friday the same day")).to_be_visible()
    expect(frame.get_by_role("link", name="/calculator/")).to_be_visible()
    fits(page.frames[1])
    assert undocumented(page, site) == []
    assert all(each["data"]["type"] != "followup:ready" for each in page.evaluate("heard"))
    assert errors == []
    context.close()
