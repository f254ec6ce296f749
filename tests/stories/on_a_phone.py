"""Each story, entered on a phone from the home page as a person would: `make stories`.

Prints how many taps it takes, how long the answer takes after the last of them, and the answer.
Ends with 1 if an answer is wrong, if it does not stand in the first screen, or if the page has
no way to say what happened.
"""

import sys
import threading
import time
from datetime import date
from typing import Any

from playwright.sync_api import Locator, Page, ViewportSize, sync_playwright

from publish.hosting.serve import server
from tests.browser.conftest import START
from tests.drivers.found import FOUND, QUIET
from tests.stories.test_stories import STORIES

SCREEN: ViewportSize = {"width": 390, "height": 844}
HEAR = """window.plans = [];
addEventListener("followup:plan", ({ detail }) => window.plans.push(detail));"""
SHORT = {"interview_date", "timeline", "country", "subdivision", "today"}
"""What the form on the home page asks."""
UNDER = {
    "offer_deadline": "Another offer that you must answer",
    "closures": "The employer’s calendar",
    "internal": "You and the employer",
    "channel": "You and the employer",
}
"""What a part of the form is closed over."""

type Story = dict[str, Any]


class Phone:
    """A page on a phone, and how often it was tapped."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0

    def tap(self, target: Locator) -> None:
        target.click()
        self.taps += 1

    def write(self, name: str, words: str) -> None:
        field = self.page.locator(f'input[name="{name}"]')
        self.tap(field)
        field.fill(words)

    def choose(self, name: str, value: str) -> None:
        field = self.page.locator(f'select[name="{name}"]')
        if field.input_value() != value:
            field.select_option(value)
            self.taps += 2

    def open(self, heading: str) -> None:
        box = self.page.locator("details", has=self.page.get_by_text(heading, exact=True))
        if box.get_attribute("open") is None:
            self.tap(box.locator("summary").first)


def main() -> int:
    """Play them all; the exit code."""
    faults = 0
    with server(port=0) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        site = f"http://127.0.0.1:{running.server_address[1]}/"
        program = FOUND["chromium"] or None
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        context = browser.new_context(
            locale="en-US", viewport=SCREEN, device_scale_factor=2, has_touch=True, is_mobile=True
        )
        context.add_init_script(HEAR)
        for story in STORIES:
            page = context.new_page()
            found = play(Phone(page), site, story)
            faults += bool(found["faults"])
            sys.stdout.write("{taps:3} taps {seconds:5.1f} s  {about}: {text}\n".format(**found))
            for fault in found["faults"]:
                sys.stdout.write(f"    WRONG: {fault}\n")
            page.close()
        browser.close()
        running.shutdown()
    sys.stdout.write(f"{len(STORIES)} stories, {faults} with a fault\n")
    return 1 if faults else 0


def play(phone: Phone, site: str, story: Story) -> Story:
    """Enter one story; what came of it."""
    page, situation = phone.page, story["situation"]
    page.goto(f"{site}#today={situation['today']}")
    phone.write("interview_date", spoken(situation["interview_date"]))
    if "timeline" in situation:
        phone.write("timeline", situation["timeline"])
    phone.choose("country", situation.get("country", ""))
    if "subdivision" in situation:
        phone.choose("subdivision", situation["subdivision"])
    seconds = show(phone)
    if set(situation) - SHORT:
        phone.tap(page.locator("[data-part=all-about-it]"))
        page.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
        page.locator("[data-part=plan]").wait_for(timeout=START)
        phone.tap(page.get_by_role("button", name="Change"))
        enter_the_rest(phone, situation)
        seconds = show(phone)
    plan = page.evaluate("plans.at(-1)")
    step, named = plan["next"]["step"], f"{date.fromisoformat(plan['next']['on']):%a %Y-%m-%d}"
    faults = []
    if [step, named] != story["next"]:
        faults.append(f"{step} on {named}, and not {story['next']}")
    box = page.locator("[data-part=next]").bounding_box()
    if box is None or box["y"] < 0 or box["y"] + box["height"] > SCREEN["height"]:
        faults.append(f"the answer is not in the first screen: {box}")
    told = {"about": story["about"], "text": page.locator("[data-part=next]").inner_text()}
    return {**told, "taps": phone.taps, "seconds": seconds, "faults": faults}


def enter_the_rest(phone: Phone, situation: Story) -> None:
    """What the home page does not ask."""
    page, reply = phone.page, situation.get("reply", {})
    if reply:
        phone.tap(page.locator(f'label:has([name="reply.kind"][value="{reply["kind"]}"])'))
    for name in ("on", "date", "until"):
        asked = page.locator(f'input[name="reply.{name}"]').is_visible()  # not after a no
        if name in reply and asked:
            phone.write(f"reply.{name}", spoken(reply[name]))
    if "timeline" in reply:
        phone.write("reply.timeline", reply["timeline"])
    for step, days in sent_days(situation).items():
        phone.open("What you have sent")
        phone.write(f"{step}_sent", ", ".join(map(spoken, days)))
    for name in UNDER.keys() & situation.keys():
        enter_closed(phone, name, situation[name])


def enter_closed(phone: Phone, name: str, told: Any) -> None:
    """What stands in a part that has to be opened."""
    phone.open(UNDER[name])
    if name == "offer_deadline":
        phone.write(name, spoken(told))
    elif name == "closures":
        spans = (" to ".join(map(spoken, each.split("/"))) for each in told)
        phone.write(name, ", ".join(spans))
    elif name == "internal":
        phone.tap(phone.page.locator('[name="internal"]'))
    else:
        phone.choose(name, told)


def sent_days(situation: Story) -> dict[str, list[str]]:
    """The days on which each message went."""
    found: dict[str, list[str]] = {}
    for step in ("thank_you", "follow_up", "final_check_in"):
        if day := situation.get(f"{step}_sent"):
            found.setdefault(step, []).append(day)
    for each in situation.get("sent", ()):
        found.setdefault(each["step"], []).append(each["on"])
    return found


def show(phone: Phone) -> float:
    """Ask for the dates; the seconds until they are on screen and the questions are folded."""
    begun = time.monotonic()
    phone.tap(phone.page.get_by_role("button", name="Show my dates"))
    phone.page.locator("[data-part=unfold]").wait_for(timeout=START)
    phone.page.locator("[data-part=plan]").wait_for(timeout=START)
    phone.page.wait_for_timeout(300)  # until the page has scrolled to the answer
    return time.monotonic() - begun - 0.3


def spoken(day: str) -> str:
    """As a person types it."""
    moment = date.fromisoformat(day)
    return f"{moment.day} {moment:%B %Y}"


if __name__ == "__main__":
    sys.exit(main())
