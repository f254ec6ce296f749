"""One archive for those who want to host the site themselves: `make release`.

It holds the built site, the settings of web servers, the engine as wheels, the licences,
instructions, and a script that makes the pages the host's own. Two runs give the same bytes.
"""

import os
import re
import shutil
import sys
import zipfile
from importlib.metadata import distribution, version
from pathlib import Path

import segno

from publish.bundle.archive import A_FIXED_TIME
from publish.bundle.descriptor import last_build
from publish.bundle.wheels import FOLDER
from publish.hosting.bill_of_materials import FILE as BILL
from publish.hosting.bill_of_materials import PYTHON_PACKAGES, bill_of_materials
from publish.hosting.set_up.address import wrong_in_address
from publish.hosting.set_up.main import CENTRE, read_centre, set_up
from publish.paths import ASSETS, BUILT, ROOT, SITE

NAME = f"after-the-second-interview-{version('followup')}"
RELEASE = BUILT / "release"
ARCHIVE = RELEASE / f"{NAME}.zip"
NOT_SET = "https://address-not-set.invalid/"
"""The address in the pages until the host sets one; the name is reserved, so it is nobody's."""
HOME = Path("/srv") / NAME
"""Where the settings look for the site until the address is set where it stands."""
HOSTING = Path(__file__).parent
PAGES = {
    "HOST-IT-YOURSELF.md": "host-it-yourself.md",
    "licences/README.md": "licences.md",
    "SECURITY.md": "security.md",
}
"""Pages of the site that the archive holds as text too."""
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
ATTRIBUTES = re.compile(r"[ ]?\{:? ?[#.][^}\n]*\}")
LINK_TO_PAGE = re.compile(r"\]\((?!https?:)([\w-]+)\.md(#[\w-]+)?\)")


def main() -> None:
    """Write the archive, for the address in SITE_URL and the file in CENTRE, if there are any."""
    own = os.environ.get("CENTRE")
    archive = build(RELEASE, os.environ.get("SITE_URL", NOT_SET), Path(own) if own else None)
    sys.stdout.write(f"{archive.relative_to(ROOT)}: {archive.stat().st_size:,} bytes\n")


def build(folder: Path, address: str, own: Path | None = None) -> Path:
    """The archive, in a folder of its own that is emptied first.

    `own` is the `centre.toml` of the copy; without one, a file to fill in is in its place.
    Raises ValueError for what the script in the archive would not take either.
    """
    if problems := wrong_in_address(address):
        raise ValueError("; ".join(problems))
    shutil.rmtree(folder, ignore_errors=True)
    stage = folder / NAME
    shutil.copytree(SITE, stage / "site")
    (stage / "site" / ".nojekyll").touch()  # GitHub Pages would leave out _headers otherwise
    shutil.copytree(ASSETS.parent / last_build().folder / FOLDER, stage / FOLDER)
    shutil.copytree(HOSTING / "templates", stage / "hosting" / "templates")
    unread = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HOSTING / "set_up", stage / "hosting" / "set_up", ignore=unread)
    shutil.copytree(Path(segno.__file__).parent, stage / "hosting" / "segno", ignore=unread)
    shutil.copytree(HOSTING / "in_archive", stage, ignore=unread, dirs_exist_ok=True)
    if own:
        shutil.copytree(own.parent, stage / CENTRE.parent, dirs_exist_ok=True)
        shutil.copy(own, stage / CENTRE)
    centre, problems = read_centre(stage)
    if problems:
        raise ValueError("\n".join(problems))
    write_licences(stage)
    (stage / BILL).write_text(bill_of_materials(NAME), "utf-8")
    for name, page in PAGES.items():
        text = (ROOT / "docs" / page).read_text("utf-8")
        (stage / name).write_text(as_text(text), "utf-8")
    set_up(stage, address, centre, HOME)
    archive = folder / f"{NAME}.zip"
    pack(stage, archive)
    return archive


def as_text(page: str) -> str:
    """A page's Markdown, to be read as it is: no front matter, no anchors, links into site/."""
    text = ATTRIBUTES.sub("", FRONT_MATTER.sub("", page))
    return LINK_TO_PAGE.sub(r"](site/\1/index.html\2)", text)


def write_licences(stage: Path) -> None:
    """Our licences at the top, those of others in `licences/`, one file a project."""
    shutil.copy(ROOT / "LICENSE", stage)
    shutil.copy(ROOT / "LICENSE-TEXT", stage)
    licences = stage / "licences"
    shutil.copytree(ASSETS / "licences", licences)
    for package in PYTHON_PACKAGES:
        texts = [
            each.read_text("utf-8")
            for each in distribution(package).files or ()
            if each.name.startswith("LICENSE")  # also of data and icons that a package holds
        ]
        (licences / f"{package}.txt").write_text("\n\n".join(texts), "utf-8")


def pack(stage: Path, archive: Path) -> None:
    """A zip of a folder, with fixed times, rights and order."""
    with zipfile.ZipFile(archive, "w") as packed:
        for path in sorted(stage.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(stage.parent).as_posix(), A_FIXED_TIME)
                entry.external_attr = 0o100644 << 16
                packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    main()
