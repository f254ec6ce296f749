"""What a page knows of the bundle: where it is, and each file with its size and SHA-256."""

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from publish.paths import ASSETS, BUILT

DESCRIPTION = BUILT / "bundle.json"
"""Where the bundle is described for the tests, and for who finishes the site again."""
SWITCHED_OFF = os.environ.get("SERVICE_WORKER") == "off"
"""Whether the kill switch of the service worker is published in its place."""


@dataclass(frozen=True, slots=True)
class RuntimeFile:
    """A file that the page fetches, checks and unpacks before Python starts."""

    name: str
    url: str
    """Relative to the root of the site."""
    size: int
    """Bytes as they travel."""
    sha256: str
    """Of the bytes as they travel."""
    unpacked: int
    """Bytes when unpacked."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Where our files are, as a path under the site, and what the page fetches."""

    folder: str
    runtime: str
    pyodide: str
    """The version of Pyodide."""
    files: tuple[RuntimeFile, ...]
    lock: dict[str, Any]
    """What Pyodide says of itself; the page loads no packages."""

    def manifest(self, base: str) -> dict[str, Any]:
        """What a page tells the worker to fetch; `base` leads from the page to the root."""
        return {
            "files": [asdict(file) | {"url": base + file.url} for file in self.files],
            "runtime": f"{base}{self.runtime}/",
            "loader": f"{base}{self.folder}/loader/loader.js",
            "interpreter": f"{base}{self.folder}/interpreter/interpreter.js",
            "lock": self.lock,
            "serviceWorker": None if SWITCHED_OFF else f"{base}sw.js",
        }

    def keep(self) -> None:
        """Write it where `last_build` finds it."""
        DESCRIPTION.write_text(json.dumps(asdict(self), indent=1))


def last_build() -> Bundle:
    """The bundle of the last build, as it was described then."""
    facts = json.loads(DESCRIPTION.read_text())
    return Bundle(**{**facts, "files": tuple(RuntimeFile(**file) for file in facts["files"])})


def described(source: Path, published: Path) -> RuntimeFile:
    """A published file, with its size and hash, and what it is when unpacked."""
    content = published.read_bytes()
    return RuntimeFile(
        name=source.name,
        url=published.relative_to(ASSETS.parent).as_posix(),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        unpacked=source.stat().st_size,
    )
