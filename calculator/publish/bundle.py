"""The browser bundle: the files that run Python in a page, each with its size and SHA-256.

Two folders under `docs/assets/`, both versioned, so that a browser may keep them for ever
and a new build never mixes with an old one: `pyodide/<version>/` as it came from npm, and
`calculator/<hash>/` with our JavaScript, styles and Python.
"""

import hashlib
import json
import shutil
import zipfile
from dataclasses import asdict, dataclass
from importlib.metadata import distribution
from pathlib import Path, PurePath
from typing import Any

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
PYODIDE = ROOT / "node_modules" / "pyodide"
BROWSER = ROOT / "calculator" / "browser"
ENGINE = ROOT / "calculator" / "followup"

DESCRIPTION = ROOT / "built" / "bundle.json"
"""Where the bundle is described for the tests."""

RUNTIME_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
PACKAGES = ("jinja2", "markupsafe", "python-dateutil", "six")
"""What the engine imports beyond the standard library, from the versions in the lock."""
TERMINAL_ONLY = ("__main__.py", "command_line")
"""Parts of the engine that a page has no use for; the tests in the bundle bring their own."""
A_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive: two builds give the same bytes."""


@dataclass(frozen=True, slots=True)
class RuntimeFile:
    """A file that the worker fetches and checks before Python starts."""

    name: str
    url: str
    """Relative to the folder of our JavaScript."""
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Where our files are, as a path under the site, and what the worker fetches."""

    folder: str
    pyodide: str
    """The version of Pyodide."""
    files: tuple[RuntimeFile, ...]
    lock: dict[str, Any]
    """What Pyodide wants to know of itself; our packages are not in it."""

    def manifest(self) -> dict[str, Any]:
        """What the page tells the worker to fetch."""
        return {"files": [asdict(file) for file in self.files], "lock": self.lock}


def build() -> Bundle:
    """Write both folders anew and describe them."""
    for folder in ("pyodide", "calculator"):
        shutil.rmtree(ASSETS / folder, ignore_errors=True)
    version = json.loads((PYODIDE / "package.json").read_text())["version"]
    runtime = ASSETS / "pyodide" / version
    runtime.mkdir(parents=True)
    for name in RUNTIME_FILES:
        shutil.copy(PYODIDE / name, runtime)
    ours = ASSETS / "calculator" / "new"
    ours.mkdir(parents=True)
    for source in sorted(BROWSER.glob("*.js")) + sorted(BROWSER.glob("*.css")):
        shutil.copy(source, ours)
    write_archive(ours / "packages.zip")
    ours = ours.rename(ours.with_name(hash_of_folder(ours)))
    files = [described(runtime / name, f"../../pyodide/{version}/") for name in RUNTIME_FILES]
    files.append(described(ours / "packages.zip", ""))
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text())
    bundle = Bundle(
        folder=f"assets/calculator/{ours.name}",
        pyodide=version,
        files=tuple(files),
        lock={"info": lock["info"], "packages": {}},
    )
    DESCRIPTION.parent.mkdir(exist_ok=True)
    DESCRIPTION.write_text(json.dumps(asdict(bundle), indent=1))
    return bundle


def write_archive(path: Path) -> None:
    """One zip with the engine and the packages that it imports; Python reads it as it is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(python_files().items()):
            archive.writestr(zipfile.ZipInfo(name, A_FIXED_TIME), content, zipfile.ZIP_DEFLATED)


def python_files() -> dict[str, bytes]:
    """Path in the archive -> content, of the engine and of its packages."""
    found = {
        f"followup/{relative}": (ENGINE / relative).read_bytes()
        for relative in (path.relative_to(ENGINE) for path in ENGINE.rglob("*"))
        if (ENGINE / relative).is_file() and belongs_in_a_page(relative)
    }
    for package in PACKAGES:
        for file in distribution(package).files or ():
            # PyPI has MarkupSafe with a compiled part only; it falls back to its own Python.
            if (file.suffix == ".py" and ".." not in file.parts) or is_licence(file):
                found[file.as_posix()] = file.read_binary()
    return found


def is_licence(file: PurePath) -> bool:
    """Whether a file of a package is its licence, which goes where its code goes."""
    in_metadata = any(part.endswith(".dist-info") for part in file.parts)
    return in_metadata and file.name.startswith("LICENSE")


def belongs_in_a_page(relative: Path) -> bool:
    """Whether a file of the engine is any use in a page."""
    return (
        relative.parts[0] not in TERMINAL_ONLY
        and "__pycache__" not in relative.parts
        and relative.suffix != ".md"
    )


def described(path: Path, base: str) -> RuntimeFile:
    """The file with its size and hash."""
    content = path.read_bytes()
    return RuntimeFile(
        name=path.name,
        url=f"{base}{path.name}",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def hash_of_folder(folder: Path) -> str:
    """A short name for exactly this content."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
