"""Build the whole site: the bundle, the parts of pages, the pages, the finishing pass."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from publish.bundle.build import build
from publish.bundle.descriptor import Bundle
from publish.bundle.styles import write_site_styles
from publish.files.feed import write_feed
from publish.files.for_machines import write_for_machines
from publish.files.handout_pdf import write_handout_pdf
from publish.files.open_data import write_open_data
from publish.finish.describe import home_of
from publish.finish.embed import write_embed
from publish.finish.finish import Step, finish
from publish.finish.offline import write_service_worker
from publish.finish.redirects import write_redirects
from publish.finish.theme import MATERIAL
from publish.hosting.set_up.centre_file import NOBODY, Centre, countries_of, read
from publish.hosting.set_up.fill import fill
from publish.parts.write import write_parts
from publish.paths import ROOT, SITE
from publish.questions import configuration


def main() -> None:
    """Write `site/`, ready for any static host. Stops with MkDocs' own words on an error."""
    bundle = build()
    write_site_styles()
    write_parts(bundle)
    mkdocs = Path(sys.executable).with_name("mkdocs")
    changed = last_change()
    environment = {"SOURCE_DATE_EPOCH": changed, **os.environ}
    subprocess.run(  # noqa: S603  (our own tool)
        [mkdocs, "build", "--strict", "--quiet", "--config-file", "-"],
        input=configuration().encode(),
        cwd=ROOT,
        env=environment,
        check=True,
    )
    write_handout_pdf(SITE, int(changed))
    complete(SITE, bundle)
    write_service_worker(SITE, bundle)


def own_centre(site: Path) -> Centre:
    """What the file in CENTRE says of the centre whose copy this is; without one, nobody.

    Stops with everything that is wrong with the file.
    """
    name = os.environ.get("CENTRE")
    if not name:
        return NOBODY
    centre, problems = read(Path(name), datetime.now(UTC).date(), countries_of(site))
    if problems:
        sys.exit("\n".join(problems))
    return centre


def last_change() -> str:
    """When the last commit was made, in seconds: two builds of it give the same bytes.

    MkDocs writes this day into the map of the site. Without git it is the day of the file
    that says what has changed.
    """
    git = shutil.which("git")
    command = [git or "git", "log", "-1", "--format=%ct"]
    found = git and subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (no input)
    seconds = found.stdout.strip() if found else ""
    return seconds or str(int((ROOT / "docs" / "changes.md").stat().st_mtime))


def complete(site: Path, bundle: Bundle, theme: Iterable[Step] = MATERIAL) -> None:
    """The finishing pass, on what MkDocs or its successor built.

    `theme` are the steps for the theme's own markup: none for the successor.
    """
    home = home_of(site)
    write_embed(site, bundle)
    write_redirects(site)
    write_open_data(site, home)
    write_feed(site, home)
    write_for_machines(site, home)
    finish(site, theme)
    fill(site, own_centre(site))


if __name__ == "__main__":
    main()
