"""Pyodide's lock file, pruned to what the page runs, by the tool that Pyodide's own build uses."""

import hashlib
from importlib.metadata import distribution, requires
from pathlib import Path

from packaging.requirements import Requirement
from pyodide_lock import PackageSpec, PyodideLockSpec

from publish.bundle.archive import PACKAGES
from publish.paths import PYODIDE


def pruned_lock(engine: Path) -> PyodideLockSpec:
    """The lock of the npm package with our own packages in place of Pyodide's.

    All of them are in one archive, which is checked by its hash before Python starts; the
    lock says which versions they are and what they need.
    """
    lock = PyodideLockSpec.from_json(PYODIDE / "pyodide-lock.json")
    digest = hashlib.sha256(engine.read_bytes()).hexdigest()
    lock.packages = {name: package(name, engine.name, digest) for name in PACKAGES}
    return lock


def package(name: str, archive: str, digest: str) -> PackageSpec:
    """One package as it was installed from the lock of this project."""
    needed = (Requirement(each) for each in requires(name) or ())
    return PackageSpec(
        name=name,
        version=distribution(name).version,
        file_name=archive,
        install_dir="site",
        sha256=digest,
        imports=["dateutil" if name == "python-dateutil" else name],
        depends=[each.name.lower() for each in needed if each.marker is None],
    )
