"""First and repeat visits, side by side in one run: `make bench`.

Ours, Pyodide's documented worker recipe, PyScript on the same Pyodide, and a page with no
Python, each from the start of the navigation to the first plan on screen. The ways take
turns, so that a slow moment of the machine hits all alike; what holds elsewhere is the
ratio of the medians.
"""

import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from tests.bench.line import Line, serve
from tests.bench.stage import build_stage
from tests.browser.conftest import FOUND, QUIET

WAYS = {
    "ours": "ours/calculator/#interview_date=2026-10-16&country=US&today=2026-10-19",
    "worker": "worker/",
    "pyscript": "pyscript/",
    "plain": "plain/",
}
NAMES = {
    "ours": "this site's calculator",
    "worker": "Pyodide's documented worker recipe",
    "pyscript": "PyScript on the same Pyodide",
    "plain": "a page with no Python",
}
LINES = {"unthrottled": (0, 0), "9 Mbit/s, 60 ms": (9_000_000, 0.06)}
ROUNDS = 5
RESULTS = Path(__file__).with_name("results.json")
"""What the page "How fast it starts" shows; committed, so that a change can be seen."""
LONGEST = 60_000  # milliseconds
SETTLED = 2500  # milliseconds: a browser that has just begun loads parts of itself beside the page
PHASES = (
    "followup:boot",
    "followup:wait",
    "followup:python",
    "followup:imports",
    "followup:answer",
)

type Times = dict[str, list[float]]


def main(rounds: int = ROUNDS) -> None:
    """Measure and print."""
    stage = build_stage()
    results: dict[str, dict[str, dict[str, int]]] = {}
    with sync_playwright() as playwright:
        for name, (rate, round_trip) in LINES.items():
            first: Times = {way: [] for way in WAYS}
            again: Times = {way: [] for way in WAYS}
            sizes: dict[str, tuple[int, int]] = {}
            phases: Times = {phase: [] for phase in PHASES}
            for _ in range(rounds):
                for way, path in WAYS.items():
                    line = Line(rate, round_trip)
                    server, address = serve(stage, line)
                    with visitor(playwright) as context:
                        first[way].append(
                            visit(context, address + path, phases if way == "ours" else None)
                        )
                        sent = line.sent
                        again[way].append(visit(context, address + path))
                        sizes[way] = sent, line.sent - sent
                    server.shutdown()
            report(name, first, again, sizes)
            print_phases(phases)
            results[name] = {
                way: {
                    "first_ms": round(statistics.median(first[way])),
                    "repeat_ms": round(statistics.median(again[way])),
                    "first_bytes": sizes[way][0],
                    "repeat_bytes": sizes[way][1],
                }
                for way in WAYS
            }
    RESULTS.write_text(json.dumps({"rounds": rounds, "lines": results}, indent=1) + "\n")


@contextmanager
def visitor(playwright: Playwright) -> Iterator[BrowserContext]:
    """A browser that nobody has used, with a disk of its own, and open for a while."""
    with tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            Path(profile), executable_path=FOUND["chromium"], args=list(QUIET)
        )
        context.pages[0].wait_for_timeout(SETTLED)
        yield context
        context.close()


def visit(context: BrowserContext, address: str, phases: Times | None = None) -> float:
    """Milliseconds from the start of the navigation to the plan on screen."""
    page = context.new_page()
    page.goto(address)
    took = plan_at(page)
    if phases is not None:
        for phase in phases:
            found = page.evaluate(f"performance.getEntriesByName('{phase}')[0]?.duration ?? 0")
            phases[phase].append(found)
    page.wait_for_timeout(1500)  # what a page keeps for the next visit, it keeps afterwards
    page.close()
    return took


def plan_at(page: Page) -> float:
    """When the first plan was on screen."""
    script = """(longest) => new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("no plan came")), longest);
      const look = () => {
        const name = document.querySelector("follow-up-calculator") ? "followup:answer" : "plan";
        const [found] = performance.getEntriesByName(name);
        if (found) resolve(found.startTime + found.duration);
        else setTimeout(look, 10);
      };
      look();
    })"""
    found: float = page.evaluate(script, LONGEST)
    return found


def report(line: str, first: Times, again: Times, sizes: dict[str, tuple[int, int]]) -> None:
    """The medians, and each as a part of the documented recipe's."""
    out = sys.stdout.write
    heads = ("first visit", "", "repeat visit", "", "bytes first", "bytes again")
    widths = (12, 6, 13, 6, 13, 13)
    cells = "".join(f"{head:>{width}}" for head, width in zip(heads, widths, strict=True))
    out(f"\n{line:36}{cells}\n")
    base_first = statistics.median(first["worker"])
    base_again = statistics.median(again["worker"])
    for way, name in NAMES.items():
        one, two = statistics.median(first[way]), statistics.median(again[way])
        times = f"{one:9.0f} ms{one / base_first:6.2f}{two:10.0f} ms{two / base_again:6.2f}"
        out(f"{name:36}{times}{sizes[way][0]:13,}{sizes[way][1]:13,}\n")


def print_phases(phases: Times) -> None:
    """Where the time of our first visit goes."""
    parts = ", ".join(
        f"{phase.removeprefix('followup:')} {statistics.median(found):.0f}"
        for phase, found in phases.items()
        if found
    )
    sys.stdout.write(f"our first visit, milliseconds: {parts}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
