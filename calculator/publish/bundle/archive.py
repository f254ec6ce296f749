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

from publish.bundle.upstream import library_of, stand_ins, upstream
from publish.paths import BROWSER, ENGINE

PYTHON = BROWSER / "interpreter" / "python"
"""Python of ours that runs in the page beside the engine."""
MODULES = Path(__file__).with_name("modules.txt")
PACKAGES = ("jinja2", "markupsafe", "python-dateutil", "six")
"""What the engine imports beyond the standard library, from the versions in the lock."""
NOT_FOR_PYTHON = ("__main__.py", "command_line", "data/page.toml", "data/terminal.toml")
"""Parts of the engine that Python in a page has no use for: a terminal's, and the words that
the page itself has."""
LEFT_OUT = "left_out.txt"
"""Where the trimmed library lists what it left out, for `left_out.py`."""
STARTS = ("begin.py", "left_out.py", "ready_made.py")
"""What the page starts Python with, beside the engine."""
A_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: two builds give the same bytes."""


def engine_files() -> dict[str, bytes]:
    """Path in the archive -> content, of the engine and of its packages."""
    found = {
        f"followup/{relative}": (ENGINE / relative).read_bytes()
        for relative in (path.relative_to(ENGINE) for path in ENGINE.rglob("*"))
        if (ENGINE / relative).is_file() and belongs_in_a_page(relative)
    }
    for name in STARTS:
        found[name] = (PYTHON / name).read_bytes()
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
    return trimmed(whole_library_files(), needed_modules())


def trimmed(whole: dict[str, bytes], needed: frozenset[str]) -> dict[str, bytes]:
    """The modules of a library that are needed and no package's, and a list of the others."""
    packages = package_files()
    modules = {name: module for name in whole if (module := module_of(name))}
    found = {
        name: whole[name]
        for name, module in modules.items()
        if module in needed and name not in packages
    }
    left_out = (module for module in modules.values() if module not in needed)
    found[LEFT_OUT] = "\n".join(sorted(left_out)).encode()
    return found


def whole_library_files() -> dict[str, bytes]:
    """Pyodide's whole standard library with our stand-ins, and the packages."""
    files = {name: content for name, content in library_of().items() if module_of(name)}
    kept = {each.kept_as: files[each.file] for each in upstream().replaced if each.kept_as}
    return files | kept | stand_ins() | package_files()


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
        not any(relative.is_relative_to(part) for part in NOT_FOR_PYTHON)
        and "__pycache__" not in relative.parts
        and relative.suffix != ".md"
    )
