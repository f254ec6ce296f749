"""The tables of "Capacity", from the last run of `make load` and the prices of a CDN."""

import json
import tomllib
from pathlib import Path
from typing import Any

from publish.paths import ROOT

RESULTS = ROOT / "tests" / "load" / "results.json"
PRICES = Path(__file__).with_name("prices.toml")
KINDS = {"page": "One page of advice", "calculator": "The calculator"}
CROWDS = (10_000, 1_000_000, 100_000_000)
"""Visits a month, for the table of costs."""
PAGES_LIMIT = 100
"""Gigabytes a month that GitHub Pages asks a site to stay below: the source `github-pages`."""
MEGABYTE, GIGABYTE, GIGABYTES_IN_TERABYTE = 1_000_000, 1_000_000_000, 1000

type Steps = list[tuple[float, float]]
"""Terabytes of a step, and dollars a gigabyte in it."""


def capacity_parts() -> dict[str, str]:
    """File name -> the tables, as Markdown."""
    results: dict[str, Any] = json.loads(RESULTS.read_text())
    return {
        "capacity_visits.md": visits_table(results["visits"]),
        "capacity_pages.md": pages_table(results["visits"]),
        "capacity_cost.md": cost_table(results["visits"]["calculator"]),
        "capacity_load.md": load_table(results),
    }


def visits_table(visits: dict[str, dict[str, int]]) -> str:
    """Requests and megabytes of a first and of a repeat visit."""
    rows = [
        [
            name,
            size(visits[kind]["first_bytes"]),
            str(visits[kind]["first_requests"]),
            size(visits[kind]["repeat_bytes"]),
            str(visits[kind]["repeat_requests"]),
        ]
        for kind, name in KINDS.items()
    ]
    return _table(["Visit", "First time", "Requests", "Again", "Requests"], rows)


def pages_table(visits: dict[str, dict[str, int]]) -> str:
    """Visits a month within the limit of GitHub Pages."""
    rows = [
        [
            f"{KINDS[kind]}, {word}",
            f"about {round_down(PAGES_LIMIT * GIGABYTE // visits[kind][f'{when}_bytes']):,}",
        ]
        for kind in KINDS
        for when, word in (("first", "all for the first time"), ("repeat", "all again"))
    ]
    return _table(["Visits", "A month within the limit"], rows)


def size(count: int) -> str:
    """Bytes as people say them: "3 KB", "4.5 MB"."""
    return f"{count / MEGABYTE:.1f} MB" if count >= MEGABYTE else f"{count / 1000:.0f} KB"


def round_down(count: int) -> int:
    """The number with two digits that count: more would say more than a measurement can."""
    step = int(10 ** max(0, len(str(count)) - 2))
    return count // step * step


def cost_table(visit: dict[str, int]) -> str:
    """Traffic and price of each crowd, if every visit is a first one with the calculator."""
    prices = tomllib.loads(PRICES.read_text())["cloudfront"]
    rows = []
    for crowd in CROWDS:
        gigabytes = crowd * visit["first_bytes"] / GIGABYTE
        price = cost(gigabytes, prices["free"], prices["steps"])
        share = gigabytes / PAGES_LIMIT
        rows.append(
            [
                f"{crowd:,}",
                f"{gigabytes:,.0f} GB",
                "within it" if share <= 1 else f"{share:,.0f} times as much",
                f"${price:,.0f}",
                f"{crowd * visit['first_requests'] / MEGABYTE:,.0f} million",
            ]
        )
    heads = ["Visits a month", "Traffic", "GitHub Pages' limit", "Traffic by CDN", "Requests"]
    return _table(heads, rows)


def cost(gigabytes: float, free: float, steps: Steps) -> float:
    """Dollars for the traffic of one month.

    The free terabytes come off first; the steps fill in order.
    """
    left = max(0.0, gigabytes / GIGABYTES_IN_TERABYTE - free)
    total = 0.0
    for size, price in steps:
        used = min(left, size)
        total += used * GIGABYTES_IN_TERABYTE * price
        left -= used
    return total


def load_table(results: dict[str, Any]) -> str:
    """What one nginx answered, and what that would be in visits."""
    rows = []
    for kind, name in KINDS.items():
        load, visit = results["load"][kind], results["visits"][kind]
        seconds = load["microseconds"] / 1_000_000
        rate = load["requests"] / seconds
        rows.append(
            [
                f"{name}, first time",
                f"{rate:,.0f}",
                f"{load['bytes'] / seconds / MEGABYTE:,.0f} MB",
                f"{rate / visit['first_requests']:,.0f}",
                str(load["errors"]),
            ]
        )
    heads = ["Files of", "Requests a second", "Sent a second", "Visits a second", "Errors"]
    return _table(heads, rows)


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f'<div class="worked" markdown="1">\n\n{table}\n\n</div>'
