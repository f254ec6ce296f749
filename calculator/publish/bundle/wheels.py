"""The engine as wheels, for whoever runs it elsewhere: in Python, or in a page with Pyodide.

Beside the five wheels is their lock, written by Pyodide's own tool: with it,
`loadPackage("followup")` brings them all, each checked by its hash. This site's own pages do
not fetch them: they run the archives of `archive.py`, which start sooner.
"""

import base64
import hashlib
import json
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath

from publish.bundle.archive import PACKAGES, zipped
from publish.paths import BUILT, PYODIDE, ROOT

FOLDER = "wheels"
"""The folder of the wheels, beside the modules of the page."""
LOCK = "pyodide-lock.json"
"""The name that Pyodide looks for."""
LEFT_BY_THE_INSTALLER = ("INSTALLER", "RECORD", "REQUESTED", "direct_url.json")
"""What is in no wheel, or is written anew."""
COMPILED = (".c", ".so", ".pyd", ".pyc")
PURE = b"Wheel-Version: 1.0\nGenerator: followup\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
"""What a wheel says of itself: any Python 3 on any machine."""
BIN = Path(sys.executable).parent


def write_wheels(folder: Path) -> None:
    """Write the wheels of the engine and of what it needs, and their lock, into a new folder.

    Raises CalledProcessError with the tool's own words before it if one cannot be written; so
    it does if the engine needs a package that is not among them.
    """
    folder.mkdir()
    engine_wheel(folder)
    for package in PACKAGES:
        pure_wheel(distribution(package), folder)
    write_lock(folder)


def engine_wheel(folder: Path) -> None:
    """The wheel of the engine, as `pyproject.toml` describes it; nothing is fetched for it."""
    built = ["--wheel", "--offline", "--no-build-isolation", "--no-create-gitignore", "--quiet"]
    run("uv", "build", *built, "--python", sys.executable, "--out-dir", folder, ROOT)


def pure_wheel(package: Distribution, folder: Path) -> None:
    """A wheel of an installed package without its compiled part, for any machine.

    PyPI has MarkupSafe with a compiled part only; it falls back to its own Python. What is
    installed was checked against the lock of this project, so nothing is fetched again.
    """
    files = {
        file.as_posix(): PURE if file.name == "WHEEL" else file.read_binary()
        for file in package.files or ()
        if belongs_in_a_wheel(file)
    }
    [about] = {name.split("/")[0] for name in files if name.endswith(".dist-info/WHEEL")}
    record = f"{about}/RECORD"
    files[record] = "".join([*map(recorded, sorted(files.items())), f"{record},,\n"]).encode()
    name = f"{about.removesuffix('.dist-info')}-py3-none-any.whl"
    (folder / name).write_bytes(zipped(files, zipfile.ZIP_DEFLATED))


def recorded(file: tuple[str, bytes]) -> str:
    """The line of a file in the record of a wheel: its name, its hash and its size."""
    name, content = file
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    return f"{name},sha256={digest},{len(content)}\n"


def belongs_in_a_wheel(file: PurePath) -> bool:
    """Whether an installed file came with the package, and runs on any machine."""
    return (
        ".." not in file.parts  # its commands, which an installer writes
        and file.suffix not in COMPILED
        and file.name not in LEFT_BY_THE_INSTALLER
    )


def write_lock(folder: Path) -> None:
    """The lock of the wheels in a folder, for this version of Pyodide and with no other package.

    Pyodide looks for every package of a lock beside the lock itself, and there are only ours.
    """
    empty = BUILT / LOCK
    empty.write_text(json.dumps(lock_without_packages()))
    wheels = sorted(folder.glob("*.whl"))
    run("pyodide", "lockfile", "add-wheels", *wheels, "--input", empty, "--output", folder / LOCK)


def run(tool: str, *words: str | Path) -> None:
    """Run a tool of this project's environment."""
    subprocess.run([BIN / tool, *words], check=True)  # noqa: S603  (our own tool)


def lock_without_packages() -> dict[str, object]:
    """What the npm package says of its Pyodide and its Python, for pages that load no package."""
    return {**json.loads((PYODIDE / LOCK).read_text()), "packages": {}}
