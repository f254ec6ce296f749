"""First and repeat visits, side by side in one run: `make bench`.

Ours, Pyodide's documented worker recipe, PyScript on the same Pyodide, and a page with no
Python, each from the start of the navigation to the first plan on screen. The ways take
turns, so that a slow moment of the machine hits all alike; what holds elsewhere is the
ratio of the medians. A repeat visit is in a browser that was closed in between.
"""

import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from tests.bench.half_core import held_to
from tests.bench.line import Line, serve
from tests.bench.profiles import PROFILES, Profile
from tests.bench.stage import build_stage
from tests.drivers.found import FOUND, QUIET

PLAN = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
WAYS = {
    "ours": f"ours/{PLAN}",
    "before": f"before/{PLAN}",
    "worker": "worker/",
    "pyscript": "pyscript/",
    "plain": "plain/",
}
NAMES = {
    "ours": "this site's calculator",
    "before": "the same, of the other build",
    "worker": "Pyodide's documented worker recipe",
    "pyscript": "PyScript on the same Pyodide",
    "plain": "a page with no Python",
}
ROUNDS = 3
RESULTS = Path(__file__).with_name("results.json")
"""What the page "How fast it starts" shows; committed, so that a change can be seen."""
LONGEST = 90_000  # milliseconds
SETTLED = 2500  # milliseconds: a browser that has just begun loads parts of itself beside the page
KEEPING = 3000  # milliseconds: what a page keeps for the next visit, it keeps afterwards
PHASES = (
    "followup:boot",
    "followup:wait",
    "followup:python",
    "followup:restore",
    "followup:imports",
    "followup:answer",
)

type Visits = dict[str, dict[str, float]]
"""Of a first and a repeat visit: milliseconds in all and of each phase, and bytes."""


def main(rounds: int = ROUNDS, before: str = "") -> None:
    """Measure and print; `before` is the folder of another built site, to compare with ours."""
    stage = build_stage()
    if before:
        shutil.copytree(before, stage / "before", symlinks=True)
    results = {}
    with sync_playwright() as playwright:
        for profile in PROFILES:
            ways = ways_of(profile, with_before=bool(before))
            with program_of(profile) as program:
                if program is None:
                    sys.stdout.write(f"{profile.name}: no control group can be made here\n")
                    continue
                visits = [
                    both_visits(playwright, program, stage, profile, WAYS[way])
                    for _ in range(rounds)
                    for way in ways
                ]
            found = {way: visits[at :: len(ways)] for at, way in enumerate(ways)}
            report(profile.name, found)
            results[profile.name] = {
                way: figures_of(each) for way, each in found.items() if way != "before"
            }
    RESULTS.write_text(json.dumps({"rounds": rounds, "profiles": results}, indent=1) + "\n")


def ways_of(profile: Profile, *, with_before: bool) -> list[str]:
    """All of them in an open browser; else ours and the recipe that it is compared with."""
    wanted = set(WAYS) if profile.settled else {"ours", "before", "worker"}
    return [way for way in WAYS if way in wanted and (way != "before" or with_before)]


@contextmanager
def program_of(profile: Profile) -> Iterator[str | None]:
    """The browser of that profile; None where it cannot be had."""
    if profile.cores is None:
        yield FOUND["chromium"]
        return
    with held_to(profile.cores, FOUND["chromium"] or chromium_of_playwright()) as program:
        yield program


def chromium_of_playwright() -> str:
    """Where Playwright's own build is."""
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def both_visits(
    playwright: Playwright, program: str, stage: Path, profile: Profile, path: str
) -> Visits:
    """A first visit and a repeat one, in a browser that nobody has used."""
    line = Line(profile.rate, profile.round_trip)
    server, address = serve(stage, line)
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("first", "repeat"):
            with visitor(playwright, folder, program, settled=profile.settled) as context:
                before = line.sent
                found[name] = visit(context, address + path, keeps=name == "first")
                found[name]["bytes"] = line.sent - before
    server.shutdown()
    return found


@contextmanager
def visitor(
    playwright: Playwright, folder: str, program: str = FOUND["chromium"], *, settled: bool = True
) -> Iterator[BrowserContext]:
    """A browser just started, or one that has been open for a while."""
    context = playwright.chromium.launch_persistent_context(
        Path(folder), executable_path=program or None, args=list(QUIET)
    )
    if settled:
        context.pages[0].wait_for_timeout(SETTLED)
    yield context
    context.close()


def visit(context: BrowserContext, address: str, *, keeps: bool) -> dict[str, float]:
    """Milliseconds from the start of the navigation to the plan, and of the phases in it.

    Whether it `keeps` what it has for the next visit: that takes a moment more.
    """
    page = context.new_page()
    page.goto(address)
    found = {"ms": plan_at(page)}
    for phase in PHASES:
        script = "(phase) => performance.getEntriesByName(phase)[0]?.duration ?? 0"
        found[phase.removeprefix("followup:")] = page.evaluate(script, phase)
    if keeps:
        page.wait_for_timeout(KEEPING)
    page.close()
    return found


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


def figures_of(visits: list[Visits]) -> dict[str, int]:
    """The medians of one way."""
    return {
        f"{name}_{unit}": round(statistics.median(each[name][unit] for each in visits))
        for name in ("first", "repeat")
        for unit in ("ms", "bytes")
    }


def report(profile: str, found: dict[str, list[Visits]]) -> None:
    """The medians, each as a part of the documented recipe's, and where our time goes."""
    out = sys.stdout.write
    out(f"\n{profile:36}{'first visit':>18}{'repeat visit':>18}{'bytes':>13}{'again':>10}\n")
    figures = {way: figures_of(visits) for way, visits in found.items()}
    base = figures["worker"]
    for way, each in figures.items():
        times = "".join(
            f"{each[key]:9} ms{each[key] / base[key]:6.2f}" for key in ("first_ms", "repeat_ms")
        )
        out(f"{NAMES[way]:36}{times}{each['first_bytes']:13,}{each['repeat_bytes']:10,}\n")
    for name in ("first", "repeat"):
        phases = ", ".join(
            f"{phase} {statistics.median(each[name][phase] for each in found['ours']):.0f}"
            for phase in found["ours"][0][name]
            if phase not in {"ms", "bytes"}
        )
        out(f"our {name} visit, milliseconds: {phases}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS, sys.argv[2] if sys.argv[2:] else "")
