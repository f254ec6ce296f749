"""What a visit weighs, and what one server of the archive can carry: `make load`.

nginx serves the archive from `make release`, under a path, by the settings in it. A browser
makes the visits; nginx's own log gives the bytes, with all headers. Then wrk asks for the
files of such a visit as fast as they come, from the same machine. Bytes hold anywhere;
requests a second only compare within one run.
"""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import BrowserContext, sync_playwright

from tests.bench.visits import plan_at, visitor
from tests.browser.test_offline import KEPT
from tests.drivers.rest import at_rest
from tests.release.bring_servers import found
from tests.release.servers import LOG, Server, open_folder, serving, unpack

RESULTS = Path(__file__).with_name("results.json")
"""What the page "Capacity" shows; committed, so that a change can be seen."""
MIX = Path(__file__).with_name("mix.lua")
CALCULATOR = "calculator/#interview_date=2026-10-16&country=US&today=2026-10-19"
VISITS = {"page": "when-to-write/", "calculator": CALCULATOR}
THREADS, CONNECTIONS, SECONDS = 2, 64, 10

type Figures = dict[str, Any]


def main() -> int:
    """Measure, write the results, print them; 1 if a request failed."""
    with open_folder() as folder:
        home = unpack(folder)
        with serving("nginx", home, folder) as server:
            visits, paths = measure_visits(server)
            load = {kind: press(server, asked) for kind, asked in paths.items()}
    results: Figures = {
        "measured": datetime.now(UTC).date().isoformat(),
        "visits": visits,
        "load": load,
        "connections": CONNECTIONS,
        "seconds": SECONDS,
    }
    text = json.dumps(results, indent=1) + "\n"
    RESULTS.write_text(text)
    sys.stdout.write(text)
    return 1 if any(each["errors"] for each in load.values()) else 0


def measure_visits(server: Server) -> tuple[Figures, dict[str, list[str]]]:
    """For each kind of visit its figures, and the paths that a first visit asks for."""
    figures: Figures = {}
    paths = {}
    with sync_playwright() as playwright:
        for kind, path in VISITS.items():
            with TemporaryDirectory() as folder, visitor(playwright, folder) as context:
                first = requests_of(server, context, path)
                again = requests_of(server, context, path)
            figures[kind] = {
                "first_requests": len(first),
                "first_bytes": sum(size for _, size in first),
                "repeat_requests": len(again),
                "repeat_bytes": sum(size for _, size in again),
            }
            paths[kind] = [asked for asked, _ in first]
    return figures, paths


def requests_of(server: Server, context: BrowserContext, path: str) -> list[tuple[str, int]]:
    """The paths and the bytes of one visit, by the server's log."""
    log = server.folder / LOG
    before = len(log.read_text().splitlines())
    page = context.new_page()
    page.goto(server.address + path)
    at_rest(page)
    if path == CALCULATOR:
        plan_at(page)
        page.wait_for_function(KEPT)  # what it keeps for a time without a network
    page.wait_for_timeout(1500)
    page.close()
    lines = [line.split(" ", 2) for line in log.read_text().splitlines()[before:]]
    return [(asked, int(size)) for _, size, asked in lines]


def press(server: Server, paths: list[str]) -> Figures:
    """One run of wrk over these paths, again and again."""
    program = found("wrk")
    if program is None:
        message = "wrk is not here: make built/servers.done"
        raise FileNotFoundError(message)
    asked = server.folder / "paths.txt"
    asked.write_text("\n".join(paths) + "\n")
    options: list[str | Path] = [
        f"-t{THREADS}",
        f"-c{CONNECTIONS}",
        f"-d{SECONDS}s",
        "-s",
        MIX,
        server.address,
    ]
    done = subprocess.run(
        [program, *options, "--", asked], capture_output=True, text=True, check=True
    )
    line = next(line for line in done.stdout.splitlines() if line.startswith("RESULT "))
    result: Figures = json.loads(line.removeprefix("RESULT "))
    return result


if __name__ == "__main__":
    sys.exit(main())
