"""`security.txt`, by RFC 9116: whom to tell of a fault. Only a copy that names a contact has it."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from .centre_file import Centre
from .told import address_of_contact

GOOD_FOR = timedelta(days=365)
"""After the publisher last read the pages; the standard asks for less than a year or so."""
FILE = Path(".well-known") / "security.txt"


def write_security_txt(site: Path, centre: Centre, address: str) -> None:
    """Write the file for a site at this address, or take away that of another copy."""
    path = site / FILE
    if centre.reviewed is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(exist_ok=True)
    host = urlsplit(address)
    lines = [
        f"Contact: {address_of_contact(centre)}",
        f"Expires: {centre.reviewed + GOOD_FOR}T00:00:00Z",
        "Preferred-Languages: en",
        f"Canonical: {host.scheme}://{host.netloc}/{FILE.as_posix()}",
        f"Policy: {address}security/",
    ]
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
