"""Lets Python import from an archive without opening it for each module.

Python runs this first of all. The archives of the page hold their files as they are, so a
module is a slice of what is in memory already.
"""

import zipimport
from io import open_code

type Entry = tuple[str, int, int, int, int, int, int, int]
"""What `zipimport` knows of a file: path, compression, two sizes, place, time, date, sum."""

HEADER = 30
"""Bytes before the name of a file in an archive."""

_from_disk = zipimport._get_data  # type: ignore[attr-defined]  # noqa: SLF001
_archives: dict[str, bytes] = {}


def _from_memory(archive: str, entry: Entry) -> bytes:
    _, compression, size, _, place, *_ = entry
    if compression:
        content: bytes = _from_disk(archive, entry)
        return content
    if archive not in _archives:
        with open_code(archive) as file:
            _archives[archive] = file.read()
    whole = _archives[archive]
    name, extra = (int.from_bytes(whole[at : at + 2], "little") for at in (place + 26, place + 28))
    start = place + HEADER + name + extra
    return whole[start : start + size]


zipimport._get_data = _from_memory  # type: ignore[attr-defined]  # noqa: SLF001
