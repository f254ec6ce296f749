"""Serves the built site as a host with compression would, and runs Lighthouse on it."""

import subprocess
import sys
from pathlib import Path

from publish.paths import ROOT, SITE
from tests.bench.line import Line, serve
from tests.drivers.found import FOUND

PAGES = (
    "",
    "calculator/",
    "embed/",
    "when-to-write/",
    "message-examples/",
    "check-my-message/",
    "for-career-centres/",
    "sources/",
    "privacy/",
)
"""One of each type."""


def main() -> None:
    """Print the scores of each page."""
    server, address = serve(SITE, Line())
    node = ROOT / ".venv" / "bin" / "node"
    script = Path(__file__).with_name("run.js")
    pages = sys.argv[1:] or PAGES
    heads = "performance, accessibility, best practices, SEO\n"
    sys.stdout.write(heads)
    sys.stdout.flush()
    subprocess.run([node, script, address, FOUND.get("chromium", ""), *pages], check=True)
    server.shutdown()


if __name__ == "__main__":
    main()
