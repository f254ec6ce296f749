"""The table of "How fast the calculator starts", from the last run of `make bench`."""

import json
from typing import Any

from publish.places import ROOT

RESULTS = ROOT / "tests" / "bench" / "results.json"
NAMES = {
    "ours": "This calculator",
    "worker": "Pyodide's own recipe",
    "pyscript": "PyScript",
    "plain": "A page without Python",
}
MILLION = 1_000_000


def bench_table() -> str:
    """One table a line: seconds and megabytes of a first and of a repeat visit."""
    results: dict[str, Any] = json.loads(RESULTS.read_text())
    parts = []
    for line, ways in results["lines"].items():
        title = "On a fast line" if line == "unthrottled" else f"On a line of {line}"
        rows = [
            f"| {NAMES[way]} | {figures['first_ms'] / 1000:.1f} s "
            f"| {figures['repeat_ms'] / 1000:.1f} s | {figures['first_bytes'] / MILLION:.1f} MB "
            f"| {figures['repeat_bytes'] / MILLION:.1f} MB |"
            for way, figures in ways.items()
        ]
        head = "| Way | First visit | Next visit | Loaded first | Loaded next |"
        table = "\n".join([head, "| --- | --- | --- | --- | --- |", *rows])
        parts.append(f"**{title}**\n{{ .table-title }}\n\n{table}")
    body = "\n\n".join(parts)
    return f'<div class="worked" markdown="1">\n\n{body}\n\n</div>'
