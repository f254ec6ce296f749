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

from publish.paths import BROWSER, ENGINE, PYODIDE

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
STAND_INS = {
    "_pyodide/__init__.py": "pyodide_hooks.py",
    "_pyodide/_base.py": "pyodide_base.py",
    "_pyodide/docstring.py": "pyodide_docstring.py",
    "_pyodide/jsbind.py": "pyodide_jsbind.py",
    "annotationlib.py": "annotationlib_part.py",
    "ast.py": "ast_part.py",
    "asyncio/__init__.py": "asyncio_part.py",
    "inspect.py": "inspect_part.py",
    "pyodide/_package_loader.py": "pyodide_packages.py",
    "pyodide/code.py": "pyodide_code.py",
    "pyodide/webloop.py": "pyodide_loop.py",
    "sitecustomize.py": "sitecustomize.py",
    "traceback.py": "traceback_part.py",
    "untrimmed/__init__.py": "untrimmed.py",
}
"""Path in the archive of the library -> our file in its place, so that Python starts sooner:
what Pyodide asks for at each start, and a page has no use for, was a third of the wait."""
UNTRIMMED = ("annotationlib.py", "ast.py", "inspect.py", "traceback.py")
"""What stays at hand under another name, for whoever does have a use for it."""
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
    whole = whole_library_files()
    packages = package_files()
    found = {
        name: content for name, content in whole.items() if is_needed(name) and name not in packages
    }
    left_out = [module_of(name) for name in whole if not is_needed(name)]
    found[LEFT_OUT] = "\n".join(sorted(filter(None, left_out))).encode()
    return found


def whole_library_files() -> dict[str, bytes]:
    """Pyodide's whole standard library with our stand-ins, and the packages."""
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as library:
        files = {name: library.read(name) for name in library.namelist() if module_of(name)}
    untrimmed = {f"untrimmed/{name}": files[name] for name in UNTRIMMED}
    ours = {name: (PYTHON / "stand_ins" / part).read_bytes() for name, part in STAND_INS.items()}
    return files | untrimmed | ours | package_files()


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
