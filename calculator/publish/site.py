"""Build the whole site: the bundle, the parts of pages, the pages, the finishing pass."""

import subprocess
import sys
from pathlib import Path

from publish.bundle import build
from publish.finish import finish
from publish.parts import write_parts
from publish.places import ROOT, SITE


def main() -> None:
    """Write `site/`, ready for any static host. Stops with MkDocs' own words on an error."""
    write_parts(build())
    mkdocs = Path(sys.executable).with_name("mkdocs")
    subprocess.run([mkdocs, "build", "--strict", "--quiet"], cwd=ROOT, check=True)  # noqa: S603  (our own tool)
    finish(SITE)


if __name__ == "__main__":
    main()
