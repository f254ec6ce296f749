"""What the host wishes of `<follow-up-embed>`: presets and colours, now and later."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import START, HostSite
from tests.browser.embedding import READY, frames, in_address, inside, script


@pytest.fixture
def page(host_page: Page) -> Page:
    return host_page


def test_presets_are_in_the_form_and_follow_the_attributes(
    page: Page, site: str, host_site: HostSite
) -> None:
    embed = '<follow-up-embed country="CA" subdivision="ON" sector="academic"></follow-up-embed>'
    page.goto(host_site.page(script(site) + embed))
    frames(page)
    frame = inside(page)
    country, part = frame.locator("[name=country]"), frame.locator("[name=subdivision]")
    sector = frame.locator("[name=sector]")
    expect(country).to_have_value("CA")
    expect(part).to_have_value("ON")
    expect(sector).to_have_value("academic")
    frame.get_by_label("When was your last interview?").fill("16 October 2026")
    steps = page.evaluate("history.length")
    page.evaluate(
        """() => {
          const embed = document.querySelector("follow-up-embed");
          embed.setAttribute("country", "US");
          embed.setAttribute("subdivision", "CA");
          embed.removeAttribute("sector");
        }"""
    )
    expect(country).to_have_value("US")
    expect(part).to_have_value("CA")
    expect(sector).to_have_value("private")
    expect(frame.get_by_label("When was your last interview?")).to_have_value("16 October 2026")
    assert page.evaluate("history.length") == steps
    page.evaluate("document.querySelector('follow-up-embed').setAttribute('label', 'Dates')")
    expect(page.locator("follow-up-embed iframe")).to_have_attribute("title", "Dates")


def test_a_preset_holds_though_the_calculator_writes_its_address_meanwhile(
    page: Page, site: str
) -> None:
    page.goto(f"{site}embed/#country=CA&theme=light")
    expect(page.locator("[name=country]")).to_have_value("CA")
    page.evaluate(
        """() => {
          location.hash = "#country=US&theme=dark";
          history.replaceState(history.state, "", "#country=CA");  // before the event comes
        }"""
    )
    expect(page.locator("[name=country]")).to_have_value("US")
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")


def test_presets_that_mean_nothing_change_nothing(
    page: Page, site: str, host_site: HostSite
) -> None:
    embed = '<follow-up-embed country="Nowhere" sector="&quot;><b>" theme="pink"></follow-up-embed>'
    page.goto(host_site.page(script(site) + embed))
    frames(page)
    expect(inside(page).locator("[name=country]")).to_have_value("US")  # as the browser says
    expect(inside(page).locator("[name=sector]")).to_have_value("private")
    assert shade(page) == "light"


def shade(page: Page) -> str:
    """Whether the page in the frame is light or dark, by what is painted."""
    colour = (
        inside(page)
        .locator("body")
        .evaluate("body => getComputedStyle(body).backgroundColor.match(/\\d+/g).map(Number)")
    )
    return "light" if sum(colour) > 600 else "dark" if sum(colour) < 150 else str(colour)


@pytest.mark.parametrize(
    ("wishes", "shown"),
    [
        # What the visitor's system says, the page around it, the attribute.
        (("light", "", ""), "light"),
        (("dark", "", ""), "dark"),
        (("light", "dark", ""), "dark"),
        (("dark", "only light", ""), "light"),
        (("dark", "light dark", ""), "dark"),
        (("light", "", "dark"), "dark"),
        (("dark", "dark", "light"), "light"),
    ],
)
def test_it_is_light_or_dark_as_the_host_wishes(
    page: Page, site: str, host_site: HostSite, wishes: tuple[Any, str, str], shown: str
) -> None:
    system, host, attribute = wishes
    page.emulate_media(color_scheme=system)
    style = f"<style>:root {{ color-scheme: {host or 'normal'}; }}</style>"
    theme = f' theme="{attribute}"' if attribute else ""
    page.goto(host_site.page(f"<follow-up-embed{theme}></follow-up-embed>", style + script(site)))
    inside(page).get_by_role("heading", level=1).wait_for()
    assert shade(page) == shown


def test_a_change_of_the_theme_loses_nothing(page: Page, site: str, host_site: HostSite) -> None:
    page.goto(host_site.page(script(site) + '<follow-up-embed theme="dark"></follow-up-embed>'))
    [frame] = frames(page)
    frame.get_by_label("When was your last interview?").fill("16 October 2026")
    in_address(frame, "interview_date")
    assert shade(page) == "dark"
    page.evaluate("document.querySelector('follow-up-embed').setAttribute('theme', 'light')")
    html = inside(page).locator("html")
    expect(html).to_have_attribute("data-md-color-scheme", "default")
    expect(inside(page).get_by_label("When was your last interview?")).to_have_value(
        "16 October 2026"
    )
    in_address(frame, "interview_date")
    with page.expect_event("framenavigated"):  # until then the old page is as ready as the new
        frame.evaluate("location.reload()")
    frame.locator(READY).wait_for(timeout=START)
    assert shade(page) == "light"
    expect(inside(page).get_by_label("When was your last interview?")).to_have_value(
        "16 October 2026"
    )
