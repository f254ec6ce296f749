"""Journeys between visits, without a network, on other sites, in the dark."""

import json
import time

import pytest

from tests.browser.conftest import HostSite
from tests.drivers.driver import SOON, START, Driver
from tests.journeys.host import FAULTS, Host
from tests.journeys.steps import (
    BODY,
    DATE,
    FOLLOW_UP,
    FRIDAY,
    NAME,
    SAID,
    follows_up_on,
    go_to,
    open_calculator,
)

KEPT = """async () => {
  const pages = (await caches.keys()).some((name) => name.startsWith("follow-up-pages-"));
  const files = await (await caches.open("follow-up-runtime")).keys();
  return pages && files.length === 6 && Boolean((await navigator.serviceWorker.ready).active);
}"""


class Visits:
    """Each with a tab of its own, and most with a host at which nobody has been."""

    engine: str

    def test_what_is_kept_is_there_in_a_new_tab_until_it_is_deleted(
        self, visitor: Driver, host: Host
    ) -> None:
        open_calculator(visitor, host.address)
        visitor.fill(NAME, "Sam Lee")
        visitor.click("[data-part=keep] summary")
        visitor.click("[data-part=keep-here]")
        shortly = " Safari deletes it after seven days" if self.engine == "webkit" else ""
        visitor.shows("[data-part=did-keep]", f"Kept in this browser from now on.{shortly}")
        kept = json.loads(visitor.saved_by("[data-part=export]"))
        assert ["interview_date", "2026-10-16"] in kept["situation"]
        open_calculator(visitor, host.address, "")
        visitor.shows(BODY, "Sam Lee")
        visitor.click("[data-part=keep] summary")
        visitor.click("[data-part=delete]")
        visitor.shows("[data-part=did-keep]", "Deleted.")
        visitor.open(f"{host.address}calculator/")
        visitor.shows("[data-part=keep]")
        assert visitor.value(NAME) == ""

    def test_clearing_empties_the_form_and_every_storage(self, visitor: Driver, host: Host) -> None:
        open_calculator(visitor, host.address)
        visitor.fill(NAME, "Sam Lee")
        visitor.shows(BODY, "Sam Lee")
        visitor.click("[data-part=clear]")
        visitor.hides("[data-part=plan]")
        assert visitor.value(DATE) == visitor.value(NAME) == ""
        stores = "() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.hash])"
        assert "Sam" not in visitor.ask(stores)
        assert "2026-10-16" not in visitor.ask(stores)

    def test_a_second_visit_asks_for_no_byte_of_the_runtime_and_offline_it_works(
        self, visitor: Driver, host: Host
    ) -> None:
        open_calculator(visitor, host.address)
        visitor.until(KEPT, seconds=START)
        host.asked.clear()
        open_calculator(visitor, host.address)
        follows_up_on(visitor, "2026-10-23")  # Friday
        assert [path for path in host.asked if path.endswith(".zst")] == []
        host.off()
        visitor.reload()
        visitor.starts()
        visitor.fill(SAID, "end of next week")
        follows_up_on(visitor, "2026-10-27")  # Tuesday
        visitor.shows(BODY, "Hello", seconds=START)

    @pytest.mark.parametrize("fault", FAULTS)
    def test_a_start_that_fails_says_so_and_another_try_works(
        self, visitor: Driver, host: Host, fault: str
    ) -> None:
        host.faults[".wasm.zst"] = FAULTS[fault]
        visitor.open(f"{host.address}calculator/{FRIDAY}&timeline=next+week")
        visitor.shows("follow-up-calculator[state=failed]", seconds=START)
        visitor.shows("[data-part=failure]", "What you typed is still here.")
        visitor.shows("[data-part=table]", "Friday, 7 days later")
        assert visitor.value(SAID) == "next week"
        host.faults.clear()
        visitor.click("[data-part=again]")
        visitor.starts()
        follows_up_on(visitor, "2026-10-27")

    def test_a_dark_device_gets_dark_pages(self, dark_visitor: Driver, site: str) -> None:
        dark_visitor.open(f"{site}when-to-write/")
        dark_visitor.until("() => document.body.dataset.mdColorScheme === 'slate'")
        colour = dark_visitor.ask("() => getComputedStyle(document.body).backgroundColor")
        assert max(int(each) for each in colour.strip("rgb()").split(",")[:3]) < 64
        dark_visitor.open(f"{site}embed/")
        dark_visitor.until("() => document.documentElement.dataset.mdColorScheme === 'slate'")

    def test_the_frame_on_another_site_answers_and_fits(
        self, visitor: Driver, site: str, host_site: HostSite
    ) -> None:
        embed = f'<script type="module" src="{site}embed.js"></script>'
        embed += '<follow-up-embed country="US"></follow-up-embed>'
        visitor.open(host_site.page(embed))
        visitor.until(
            "() => heard.some(({ data }) => data.type === 'followup:ready')", seconds=START
        )
        enter = """async (name, day) => {
          const field = document.querySelector(name);
          field.value = "yesterday";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          const soon = Date.now() + 10_000;
          while (!document.querySelector(day) && Date.now() < soon) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          return document.querySelector(day)?.dateTime;
        }"""
        assert visitor.ask_frame("iframe", enter, DATE, FOLLOW_UP)
        size = """() => {
          const page = document.querySelector("[data-part=page]").getBoundingClientRect();
          return [Math.ceil(page.height), document.documentElement.scrollWidth - innerWidth];
        }"""
        given = "() => document.querySelector('follow-up-embed').offsetHeight"
        soon = time.monotonic() + SOON  # the plan and the message come one after the other
        while visitor.ask_frame("iframe", size) != [visitor.ask(given), 0]:
            assert time.monotonic() < soon, "the frame is not as tall as its page, or too narrow"

    def test_a_frame_that_lets_nothing_run_shows_the_table_and_no_dead_form(
        self, visitor: Driver, site: str, host_site: HostSite
    ) -> None:
        frame = f'<iframe src="{site}embed/" sandbox="allow-scripts" height="900"></iframe>'
        visitor.open(host_site.page(frame))
        seen = """() => [...document.querySelectorAll("[data-part=locked], td, input, .failed")]
          .filter((each) => each.checkVisibility()).map((each) => each.localName)"""
        found = set(visitor.ask_frame("iframe", seen))
        assert found == {"p", "td"}

    def test_the_search_is_passed_through_by_keyboard(self, visitor: Driver, site: str) -> None:
        visitor.open(f"{site}when-to-write/")
        visitor.until("() => document.readyState === 'complete'")
        go_to(visitor, "[data-md-component=search-query]")
        visitor.press("Tab")
        go_to(visitor, ".md-content a")
