"""A reload: until the answer of before is on screen, and until Python has given it again.

A phone that was short of memory reloads a page when its tab is looked at again.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from publish.paths import SITE
from tests.bench.line import Line, serve
from tests.bench.profiles import PROFILES, Profile
from tests.bench.visits import KEEPING, PLAN, plan_at, program_of, visitor

ROUNDS = 3
CALCULATOR = PLAN.removeprefix("ours/")
BEFORE_AT = "performance.getEntriesByName('followup:before')[0]?.startTime"


def main() -> None:
    """Measure and print."""
    for profile in PROFILES:
        with program_of(profile) as program:
            if program is None:
                sys.stdout.write(f"{profile.name}: no control group can be made here\n")
                continue
            times = [reloaded(program, profile) for _ in range(ROUNDS)]
        before, again = (statistics.median(each) for each in zip(*times, strict=True))
        sys.stdout.write(
            f"{profile.name}: the answer of before after {before:.0f} ms,"
            f" given again after {again:.0f} ms ({before / again:.2f})\n"
        )


def reloaded(program: str, profile: Profile) -> tuple[float, float]:
    """Milliseconds from the start of the reload to either."""
    server, address = serve(SITE, Line(profile.rate, profile.round_trip))
    with (
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        visitor(playwright, str(Path(folder)), program, settled=profile.settled) as context,
    ):
        page = context.new_page()
        page.goto(address + CALCULATOR)
        plan_at(page)
        page.wait_for_timeout(KEEPING)
        page.reload()
        again = plan_at(page)
        before = page.evaluate(BEFORE_AT)
    server.shutdown()
    return before, again


if __name__ == "__main__":
    main()
