"""Build the whole site: the bundle, the parts of pages, the pages, the finishing pass."""

import subprocess
import sys
from pathlib import Path

from publish.bundle import Bundle, build
from publish.describe import describe
from publish.early import start_early
from publish.embed import write_embed
from publish.evidence import with_check_dates
from publish.finish import finish
from publish.lost import help_the_lost
from publish.offline import write_service_worker
from publish.parts import write_parts
from publish.places import ROOT, SITE


def main() -> None:
    """Write `site/`, ready for any static host. Stops with MkDocs' own words on an error."""
    bundle = build()
    write_parts(bundle)
    mkdocs = Path(sys.executable).with_name("mkdocs")
    subprocess.run([mkdocs, "build", "--strict", "--quiet"], cwd=ROOT, check=True)  # noqa: S603  (our own tool)
    complete(SITE, bundle)
    write_service_worker(SITE, bundle)


def complete(site: Path, bundle: Bundle) -> None:
    """The finishing pass, on what MkDocs or its successor built."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(with_check_dates(text), encoding="utf-8")
    describe(site)
    write_embed(site, bundle)
    help_the_lost(site)
    start_early(site)
    finish(site)


if __name__ == "__main__":
    main()
