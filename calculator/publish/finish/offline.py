"""The service worker, written for the very files of this build.

With `SERVICE_WORKER=off make site`, the kill switch is published in its place.
"""

import json
from pathlib import Path

from publish.bundle.descriptor import SWITCHED_OFF, Bundle
from publish.finish.page import Page
from publish.hosting.set_up.service_worker import NAME, renew
from publish.paths import BROWSER

PAGES = ("calculator/", "embed/")
"""The pages that work without a network."""
LINKED = "script[src], link[href]"
KINDS = (".js", ".mjs", ".css", ".svg")
"""What a page needs of what it links to."""


def write_service_worker(site: Path, bundle: Bundle) -> None:
    """Write `sw.js` at the root of the built site."""
    if SWITCHED_OFF:
        (site / NAME).write_text((BROWSER / "offline" / "service_worker_off.js").read_text())
        return
    pages = [page for page in PAGES if (site / page / "index.html").is_file()]
    files = sorted(files_of(site, bundle, pages))
    build = {"name": "", "pages": pages, "files": files}
    literal = json.dumps(json.dumps(build, separators=(",", ":")))
    worker = (BROWSER / "offline" / "service_worker.js").read_text().replace('"__BUILD__"', literal)
    (site / NAME).write_text(worker)
    renew(site)


def files_of(site: Path, bundle: Bundle, pages: list[str]) -> set[str]:
    """What the pages are made of: what they link to, the two workers, and Pyodide's own module."""
    workers = bundle.manifest("")
    found = {f"{bundle.runtime}/pyodide.mjs", workers["loader"], workers["interpreter"]}
    for page in pages:
        for element in Page(site / page / "index.html", site).all(LINKED):
            link = element.attrs.get("src") or element.attrs.get("href") or ""
            target = (site / page / link).resolve()
            if target.suffix in KINDS and target.is_relative_to(site) and target.is_file():
                found.add(target.relative_to(site).as_posix())
    return found
