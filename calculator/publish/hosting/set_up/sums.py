"""The digest of every file of the archive, as `sha256sum -c` reads them."""

import hashlib
from pathlib import Path

SUMS = "SHA256SUMS"
OF_THE_HOST = "centre"
"""The folder that the host fills in: its files may change, so no digest is kept of them."""


def changed_files(folder: Path) -> list[str]:
    """The files that are not as SHA256SUMS says, a sentence each."""
    said = (line.split("  ", 1) for line in (folder / SUMS).read_text("utf-8").splitlines())
    return [
        f"{name} is missing, or not as in {SUMS}"
        for digest, name in said
        if not (folder / name).is_file() or digest_of(folder / name) != digest
    ]


def write_sums(folder: Path) -> None:
    """SHA256SUMS of every file but the host's own, in order of their names."""
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    files = sorted(name for name in names if name.parts[0] not in {SUMS, OF_THE_HOST})
    lines = (f"{digest_of(folder / name)}  {name.as_posix()}\n" for name in files)
    (folder / SUMS).write_text("".join(lines), "utf-8")


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
