"""`<follow-up-embed>` on a page of another site: its frame, its height, what it tells."""

import gzip
import re

import pytest
from playwright.sync_api import Page, expect

from publish.finish.embed import FRAME, TITLE
from publish.paths import SITE
from tests.browser.conftest import START, HostSite
from tests.browser.embedding import fits, frames, in_address, script, undocumented

WIDTHS = (280, 400, 800)
ADD = """([script, widths]) => {
  for (const width of widths) {
    const box = document.createElement("div");
    box.style.width = `${width}px`;
    const embed = document.createElement("follow-up-embed");
    embed.setAttribute("country", "US");
    box.append(embed);
    document.body.append(box);
  }
  if (!script) return;
  const element = document.createElement("script");
  element.type = "module";
  element.src = script;
  document.head.append(element);
}"""


@pytest.fixture
def page(host_page: Page) -> Page:
    return host_page


@pytest.mark.parametrize("script_comes", ["first", "last", "first and last"])
def test_three_on_one_page_have_each_its_right_height(
    page: Page, site: str, host_site: HostSite, script_comes: str
) -> None:
    page.goto(host_site.page("", head=script(site) if "first" in script_comes else ""))
    late = f"{site}embed.js?again" if "last" in script_comes else ""
    page.evaluate(ADD, [late, WIDTHS])
    expect(page.locator("follow-up-embed iframe")).to_have_count(len(WIDTHS))
    found = frames(page)
    for frame, width in zip(found, WIDTHS, strict=True):
        assert frame.evaluate("innerWidth") == width
        fits(frame)
    if script_comes != "first":
        return
    for frame in found:
        frame.get_by_label("When was your last interview?").fill("16 October 2026")
        frame.locator("[data-message]").wait_for()
        fits(frame)
        frame.get_by_text("What has happened since").click()
        frame.get_by_text("What you have sent").click()
        fits(frame)
    assert undocumented(page, site) == []


def test_the_frame_is_the_one_that_we_offer_by_hand(
    page: Page, site: str, host_site: HostSite
) -> None:
    link = '<a href="x">Your dates</a>'
    embed = f'<follow-up-embed country="CA" subdivision="ON">{link}</follow-up-embed>'
    page.goto(host_site.page(script(site) + embed))
    [frame] = frames(page)
    element = page.locator("follow-up-embed iframe")
    for name, value in {**FRAME, "title": TITLE}.items():
        expect(element).to_have_attribute(name, value)
    expect(element).to_have_attribute("src", f"{site}embed/#country=CA&subdivision=ON")
    expect(page.get_by_role("link", name="Your dates")).to_be_hidden()
    assert frame.url.startswith(f"{site}embed/")


def test_a_frame_further_down_is_not_loaded_before_it_is_near(
    page: Page, site: str, host_site: HostSite
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    far = '<div style="height: 9000px"></div><follow-up-embed></follow-up-embed><p>After</p>'
    page.goto(host_site.page(script(site) + far))
    page.wait_for_timeout(4000)  # longer than the script waits for a page that does not come
    assert f"{site}embed.js" in asked
    assert [url for url in asked if "/embed/" in url] == []
    assert page.evaluate("document.querySelector('follow-up-embed').offsetHeight") > 600
    frames(page)


def test_what_is_below_does_not_jump_while_it_starts(
    page: Page, site: str, host_site: HostSite
) -> None:
    page.add_init_script(
        """addEventListener("message", ({ data }) => {
          (window.heights ??= []).push(data.height ?? 0);
        });"""
    )
    page.goto(host_site.page(script(site) + '<follow-up-embed country="US"></follow-up-embed>'))
    reserved = page.evaluate(
        "customElements.whenDefined('follow-up-embed').then(() => "
        "document.querySelector('follow-up-embed').offsetHeight)"
    )
    [frame] = frames(page)
    page.wait_for_timeout(500)
    heights = [height for height in page.evaluate("heights") if height]
    assert max(heights) - min(heights) <= 2
    assert abs(reserved - heights[-1]) <= 0.15 * heights[-1]  # the device's own letters differ
    fits(frame)


def test_the_host_is_told_when_it_can_be_used(page: Page, site: str, host_site: HostSite) -> None:
    head = """<script>
      addEventListener("followup:ready", ({ target }) => { window.told = target.localName; });
    </script>"""
    page.goto(host_site.page(script(site) + "<follow-up-embed></follow-up-embed>", head))
    page.wait_for_function("window.told === 'follow-up-embed'", timeout=START)


def test_the_address_of_the_whole_page_takes_along_what_was_typed(
    page: Page, site: str, host_site: HostSite
) -> None:
    page.goto(host_site.page(script(site) + '<follow-up-embed country="US"></follow-up-embed>'))
    [frame] = frames(page)
    frame.get_by_label("When was your last interview?").fill("16 October 2026")
    in_address(frame, "interview_date")
    link = frame.get_by_role("link", name="/calculator/")
    address = link.inner_text()
    page.context.route(f"{address}**", lambda route: route.fulfill(body="Here."))
    with page.context.expect_page() as opened:
        link.click()
    opened.value.wait_for_url(f"{address}#interview_date=*")
    opened.value.close()
    frame.get_by_role("button", name="Copy a link").click()
    shared = re.compile(f"^{re.escape(site)}calculator/#interview_date=")
    expect(frame.get_by_label("The link", exact=True)).to_have_value(shared)


def test_the_script_is_small() -> None:
    assert len(gzip.compress((SITE / "embed.js").read_bytes(), 9)) < 2048
