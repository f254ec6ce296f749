"""What each trick of the start gains, one by one: `make bench-tricks`.

What the page runs is built with each trick off in turn; see `variants.py`. All of them take
turns, so that a slow moment of the machine hits all alike; what counts is processor time, and
of that the quickest quarter, with the median beside it. The gain is a part of the start of
Python; the start is a part of a visit, which is measured in the browser in the same run. A
trick that gains less than 2 % of a first and of a repeat visit is not worth its lines.
"""

import json
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import sync_playwright

from publish.paths import SITE
from tests.bench.profiles import PROFILES
from tests.bench.variants import NODE, REQUEST, SHIPPED, Built, build_variants
from tests.bench.visits import PLAN, both_visits
from tests.drivers.found import FOUND

ROUNDS = 30
VISITS = 5
RESULTS = Path(__file__).with_name("tricks.json")
START = Path(__file__).with_name("start.js")
OPEN = [profile for profile in PROFILES if profile.settled]
PARTS = ("python", "restore", "imports")
"""The phases of a visit that are the start of Python."""

type Times = dict[str, list[float]]


def main(rounds: int = ROUNDS) -> None:
    """Measure, print, and write the results down."""
    built = build_variants()
    first: Times = defaultdict(list)
    again: Times = defaultdict(list)
    for turn in range(rounds):
        at = turn % len(built)
        for each in built[at:] + built[:at]:
            first[each.name].append(start(each, "keep" if each.snapshot else "start"))
            again[each.name].append(start(each, "restore" if each.snapshot else "start"))
    report(built, first, again, visits())


def start(built: Built, way: str) -> float:
    """Milliseconds of processor time from the order to start Python to its first answer."""
    command = [NODE, START, built.library, built.engine, REQUEST, way, built.snapshot or "-"]
    found = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True)
    return float(found.stdout)


def visits() -> dict[str, dict[str, float]]:
    """Of first and repeat visits with all tricks: milliseconds in all, and of Python's start."""
    found: dict[str, Times] = {}
    with sync_playwright() as playwright:
        for _ in range(VISITS):
            for profile in OPEN:
                both = both_visits(playwright, FOUND["chromium"], SITE, profile, PLAN)
                for kind, seen in both.items():
                    times = found.setdefault(f"{kind}, {profile.name}", defaultdict(list))
                    times["whole"].append(seen["ms"])
                    times["start"].append(sum(seen[part] for part in PARTS))
    return {
        name: {part: statistics.median(each) for part, each in times.items()}
        for name, times in found.items()
    }


def report(
    built: tuple[Built, ...], first: Times, again: Times, seen: dict[str, dict[str, float]]
) -> None:
    """What each trick gains of a visit; the control shows how exact the figures are."""
    out = sys.stdout.write
    out(f"\n{'without':28}{'first':>9}{'median':>8}{'of it':>7}")
    out(f"{'repeat':>10}{'median':>8}{'of it':>7}{'KB':>9}{'9 Mbit/s':>10}\n")
    fast, slow = OPEN
    results = {}
    for each in built:
        more = each.bytes - built[0].bytes
        one, two = (gain(times, each.name) for times in (first, again))
        of_first, of_repeat, of_slow = (
            gained / quick(times[SHIPPED]) * seen[visit]["start"] / seen[visit]["whole"]
            for gained, times, visit in (
                (one, first, f"first, {fast.name}"),
                (two, again, f"repeat, {fast.name}"),
                (one, first, f"first, {slow.name}"),
            )
        )
        of_slow += 8000 * more / slow.rate / seen[f"first, {slow.name}"]["whole"]
        middles = [median_gain(times, each.name) for times in (first, again)]
        out(f"{each.name:28}{one:6.0f} ms{middles[0]:8.0f}{of_first:7.1%}")
        out(f"{two:7.0f} ms{middles[1]:8.0f}{of_repeat:7.1%}{more / 1000:9.1f}{of_slow:10.1%}\n")
        results[each.name] = {
            "first_ms": round(one, 1),
            "of_first": round(of_first, 4),
            "repeat_ms": round(two, 1),
            "of_repeat": round(of_repeat, 4),
            "bytes": more,
            "of_slow_first": round(of_slow, 4),
        }
    out(f"\nall tricks on: {quick(first[SHIPPED]):.0f} ms, median ")
    out(f"{statistics.median(first[SHIPPED]):.0f}; repeat {quick(again[SHIPPED]):.0f} ms, ")
    out(f"median {statistics.median(again[SHIPPED]):.0f}; in the browser:\n")
    for name, times in seen.items():
        out(f"{name:28}{times['whole']:6.0f} ms, start of Python {times['start']:.0f} ms\n")
    start = {"first_ms": round(quick(first[SHIPPED])), "repeat_ms": round(quick(again[SHIPPED]))}
    facts = {"rounds": len(first[SHIPPED]), "start": start, "visits": seen, "without": results}
    RESULTS.write_text(json.dumps(facts, indent=1) + "\n")


def gain(times: Times, name: str) -> float:
    """Milliseconds that the trick saves where nothing else disturbs the machine."""
    return quick(times[name]) - quick(times[SHIPPED])


def median_gain(times: Times, name: str) -> float:
    """The same of the medians, which a busy machine moves more."""
    return statistics.median(times[name]) - statistics.median(times[SHIPPED])


def quick(times: list[float]) -> float:
    """The mean of the quickest quarter: other programs can only make a start slower."""
    return statistics.mean(sorted(times)[: max(1, len(times) // 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
