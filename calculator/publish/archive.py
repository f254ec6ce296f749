"""The Python files of the bundle: the engine, and what it needs of packages and the library.

Which modules those are is written in `modules.txt`, found by running every test of the
engine in the runtime: `make modules`. All others are in the whole library, which the page
fetches should one of them be missing.
"""

import io
import zipfile
from functools import lru_cache
from importlib.metadata import distribution
from pathlib import Path, PurePath

from publish.places import BROWSER, ENGINE, PYODIDE

MODULES = Path(__file__).with_name("modules.txt")
PACKAGES = ("jinja2", "markupsafe", "python-dateutil", "six")
"""What the engine imports beyond the standard library, from the versions in the lock."""
TERMINAL_ONLY = ("__main__.py", "command_line")
"""Parts of the engine that a page has no use for; the tests in the bundle bring their own."""
LEFT_OUT = "left_out.txt"
"""Where the trimmed library lists what it left out, for `left_out.py`."""
QUICKER = {"asyncio/__init__.py": "asyncio_part.py", "sitecustomize.py": "sitecustomize.py"}
"""Path in the archive of the library -> our file."""
A_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: two builds give the same bytes."""


def engine_files() -> dict[str, bytes]:
    """Path in the archive -> content, of the engine and of its packages."""
    found = {
        f"followup/{relative}": (ENGINE / relative).read_bytes()
        for relative in (path.relative_to(ENGINE) for path in ENGINE.rglob("*"))
        if (ENGINE / relative).is_file() and belongs_in_a_page(relative)
    }
    for name in ("left_out.py", "ready_made.py"):
        found[name] = (BROWSER / name).read_bytes()
    found |= {name: content for name, content in package_files().items() if is_needed(name)}
    return found


def package_files() -> dict[str, bytes]:
    """Every file of the packages: their Python and their licences."""
    return {
        file.as_posix(): file.read_binary()
        for package in PACKAGES
        for file in distribution(package).files or ()
        # PyPI has MarkupSafe with a compiled part only; it falls back to its own Python.
        if (file.suffix == ".py" and ".." not in file.parts) or is_licence(file)
    }


def library_files() -> dict[str, bytes]:
    """The needed part of Pyodide's standard library, and a list of all that is left out."""
    whole = whole_library_files() | quicker_files()
    packages = package_files()
    found = {
        name: content for name, content in whole.items() if is_needed(name) and name not in packages
    }
    left_out = [module_of(name) for name in whole if not is_needed(name)]
    found[LEFT_OUT] = "\n".join(sorted(filter(None, left_out))).encode()
    return found


def quicker_files() -> dict[str, bytes]:
    """What takes the place of modules of the library, so that Python starts sooner."""
    return {name: (BROWSER / ours).read_bytes() for name, ours in QUICKER.items()}


def whole_library_files() -> dict[str, bytes]:
    """Pyodide's whole standard library, and the packages."""
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as library:
        files = {name: library.read(name) for name in library.namelist() if module_of(name)}
    return files | package_files()


def is_needed(name: str) -> bool:
    """Whether the file of an archive is in the list of modules, or is not a module."""
    module = module_of(name)
    return module is None or module in needed_modules()


@lru_cache(maxsize=1)
def needed_modules() -> frozenset[str]:
    """The names in `modules.txt`."""
    return frozenset(MODULES.read_text().split())


def module_of(name: str) -> str | None:
    """The module in a file of an archive: "json.decoder" for "json/decoder.py"."""
    if not name.endswith(".py"):
        return None
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def zipped(files: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """A zip, as a rule without compression: Python reads it as it is, and it is packed whole."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, A_FIXED_TIME), files[name], compression)
    return content.getvalue()


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
