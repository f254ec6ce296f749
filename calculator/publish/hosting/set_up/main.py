"""The command of the archive: checks everything first, then changes the pages."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from .address import address_of, change_address, wrong_in_address
from .centre_file import NOBODY, Centre, countries_of, read
from .fill import fill
from .service_worker import renew
from .settings import write_settings, wrong_in_folder
from .sums import changed_files, write_sums

CENTRE = Path("centre") / "centre.toml"
"""The file of the host, under the folder of the archive."""


def main(words: list[str], folder: Path) -> int:
    """Set the copy up, or say everything that speaks against it; the exit status."""
    if len(words) != 1:
        sys.stderr.write("Say one address: python3 set_up.py https://www.example.edu/after/\n")
        return 2
    centre, problems = read_centre(folder)
    found = [
        *wrong_in_address(words[0]),
        *wrong_in_folder(folder),
        *problems,
        *changed_files(folder),
    ]
    if found:
        sys.stderr.write("".join(f"{each}\n" for each in found))
        return 1
    set_up(folder, words[0], centre, folder)
    sys.stdout.write(f"The site is ready for {words[0]}\nServer settings: {folder / 'hosting'}\n")
    sys.stdout.write(
        f"Its pages name {centre.publisher} as the publisher.\n"
        if centre.publisher
        else f"Its pages name nobody who answers for them. Fill in {CENTRE} and run this again.\n"
    )
    return 0


def read_centre(folder: Path) -> tuple[Centre, list[str]]:
    """The host's file in the archive, or the plain copy if there is none."""
    file = folder / CENTRE
    if not file.is_file():
        return NOBODY, []
    return read(file, datetime.now(UTC).date(), countries_of(folder / "site"))


def set_up(folder: Path, address: str, centre: Centre, home: Path) -> None:
    """Change the pages, and all that follows from it.

    `home` is where the folder will stand on the server, for the settings.
    """
    site = folder / "site"
    change_address(site, address_of(site), address)
    fill(site, centre)
    renew(site)
    write_settings(folder, address, home)
    write_sums(folder)
