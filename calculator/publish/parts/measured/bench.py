"""The table of "How fast the calculator starts", from the last run of `make bench`."""

import json
from typing import Any

from publish.paths import ROOT

RESULTS = ROOT / "tests" / "bench" / "results.json"
NAMES = {
    "ours": "This calculator",
    "worker": "Pyodide's own recipe",
    "pyscript": "PyScript",
    "plain": "A page without Python",
}
TITLES = {
    "fast": "A computer on a fast line, browser just started",
    "fast, open": "The same, browser open for a while",
    "9 Mbit/s": "A computer on a slow line (9 Mbit/s, 60 ms), browser just started",
    "9 Mbit/s, open": "The same, browser open for a while",
    "phone": "A weak phone (half a processor core) on the slow line, browser just started",
}
MILLION = 1_000_000
LEAST = 0.05
"""Less than this rounds to 0.0."""


def bench_table() -> str:
    """One table a device and line: seconds and megabytes of a first and of a repeat visit."""
    results: dict[str, Any] = json.loads(RESULTS.read_text())
    parts = []
    for profile, ways in results["profiles"].items():
        rows = [
            f"| {NAMES[way]} | {_visit(figures, 'first')} | {_visit(figures, 'repeat')} |"
            for way, figures in ways.items()
        ]
        head = "| Way | First visit | Next visit |"
        table = "\n".join([head, "| --- | --- | --- |", *rows])
        parts.append(f"**{TITLES[profile]}**\n{{ .table-title }}\n\n{table}")
    body = "\n\n".join(parts)
    return f'<div class="worked" markdown="1">\n\n{body}\n\n</div>'


def _visit(figures: dict[str, float], visit: str) -> str:
    """For example "2.0 s, 4.2 MB": nothing is called nothing, and little is not "0.0"."""
    seconds, loaded = figures[f"{visit}_ms"] / 1000, figures[f"{visit}_bytes"]
    time = f"{seconds:.1f} s" if seconds >= LEAST else "under 0.1 s"
    size = f"{loaded / MILLION:.1f} MB" if loaded >= LEAST * MILLION else "under 0.1 MB"
    return f"{time}, {size if loaded else 'nothing'}"
