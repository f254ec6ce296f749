"""The time to the first plan in each engine that is on this machine, in one run.

From the start of the navigation to the plan on screen, by the page's own clock: a first visit
in a browser just started with an empty profile, and a second one in a new tab of it.
"""

import statistics
import sys
import threading
import time

from playwright.sync_api import sync_playwright

from publish.hosting.serve import server
from tests.bench.visits import KEEPING, PLAN, ROUNDS
from tests.drivers.driver import START, Driver
from tests.drivers.found import FOUND
from tests.drivers.started import started

PLANNED = """() => {
  const [answer] = performance.getEntriesByName("followup:answer");
  return answer && answer.startTime + answer.duration;
}"""


def main() -> None:
    """Measure and print."""
    with server(port=0) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{running.server_address[1]}/{PLAN}"
        times: dict[str, list[tuple[float, float]]] = {engine: [] for engine in FOUND}
        for _ in range(ROUNDS):
            for engine, found in times.items():
                with started(lambda: playwright, engine) as driver:
                    found.append((planned(driver, address), planned(driver, address)))
        running.shutdown()
    for engine, found in times.items():
        first, second = (statistics.median(each) for each in zip(*found, strict=True))
        sys.stdout.write(f"{engine}: first {first:.0f} ms, again {second:.0f} ms\n")


def planned(driver: Driver, address: str) -> float:
    """Milliseconds to the plan of a visit in a new tab."""
    driver.open(address)
    found = float(driver.until(PLANNED, seconds=START))
    time.sleep(KEEPING / 1000)
    return found


if __name__ == "__main__":
    main()
