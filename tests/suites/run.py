"""Lets four suites that nobody here wrote judge every page, and prints one table.

`accepted.toml` has what a person has looked at and found right, with the reason. Exits 1 where
there is more.
"""

import sys
import threading
import tomllib
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from publish.hosting.serve import server
from tests.browser.test_accessibility import FRIDAY, STATES
from tests.browser.test_pages import ADDRESSES
from tests.drivers.found import FOUND, QUIET
from tests.drivers.rest import at_rest
from tests.suites.in_page import Finding, axe, htmlcs, ibm
from tests.suites.nu import checked_files, java, nu

WIDTHS = {"phone": 360, "wide": 1280}  # a phone folds the questions: it must not be the last
COLOURS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
}
SETTLES = 200
"""Milliseconds in which a page comes to rest at another width."""
ACCEPTED = Path(__file__).with_name("accepted.toml")


def main() -> int:
    """Print the table, and each finding that is not accepted."""
    wanted = sys.argv[1:]
    with server(port=0) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        site = f"http://127.0.0.1:{running.server_address[1]}/"
        browser = playwright.chromium.launch(
            executable_path=FOUND["chromium"] or None, args=list(QUIET)
        )
        found: list[Finding] = []
        for colours, media in COLOURS.items():
            page = browser.new_context(reduced_motion="reduce", **media).new_page()
            for name in _pages(page, site, wanted):
                found += _judge(page, name, colours)
        browser.close()
        running.shutdown()
    program = java()
    if program is None:
        sys.stdout.write("There is no Java on this machine, so the Nu checker was not run.\n")
    else:
        found += nu(program, checked_files())
    return _report(found)


def _pages(page: Page, site: str, wanted: list[str]) -> Iterator[str]:
    """Open every page, then the calculator and its bare page in their states; each by its name."""
    for address in [each for each in (*ADDRESSES, "404.html") if not wanted or each in wanted]:
        page.goto(f"{site}{address}")
        at_rest(page)
        yield address or "home"
    for address, (state, arrange) in product(("calculator/", "embed/"), STATES.items()):
        if not wanted or address in wanted:
            page.goto("about:blank")
            page.goto(f"{site}{address}{FRIDAY}")
            arrange(page)
            yield f"{address} {state}"


def _judge(page: Page, name: str, colours: str) -> Iterator[Finding]:
    """What is open, at each width.

    The other two suites know nothing of colours but their contrast, which axe-core measures.
    """
    sys.stderr.write(f"{colours}: {name}\n")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    for size, width in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(SETTLES)
        page.evaluate("document.getAnimations().forEach((each) => each.finish())")
        for suite in (axe, ibm, htmlcs) if colours == "light" else (axe,):
            yield from suite(page, f"{name} ({size}, {colours})")


def _report(found: list[Finding]) -> int:
    """The table, and what is not accepted, with one place for each kind."""
    reasons = tomllib.loads(ACCEPTED.read_text("utf-8"))["accepted"]
    kinds = Counter((each.suite, each.rule, _is_accepted(each, reasons)) for each in found)
    line = "{:<17} {:<60} {:>6}  {}\n".format
    sys.stdout.write(line("suite", "rule", "found", "accepted"))
    for (suite, rule, accepted), number in sorted(kinds.items()):
        sys.stdout.write(line(suite, rule[-60:], number, "yes" if accepted else "NO"))
    left = [each for each in found if not _is_accepted(each, reasons)]
    shown = {(each.suite, each.rule, each.element): each for each in reversed(left)}
    for each in sorted(shown.values(), key=lambda one: (one.suite, one.rule)):
        sys.stdout.write(f"\n{each.suite}, {each.rule}\n  {each.where}\n  {each.element}\n")
    sys.stdout.write(f"\n{len(found)} findings, {len(left)} of them not accepted\n")
    return 1 if left else 0


def _is_accepted(finding: Finding, reasons: list[dict[str, str]]) -> bool:
    return any(
        finding.suite == each["suite"]
        and each["rule"] in finding.rule
        and each.get("element", "") in finding.element
        for each in reasons
    )


if __name__ == "__main__":
    sys.exit(main())
