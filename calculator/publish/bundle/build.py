"""The browser bundle: the files that run Python in a page.

Two folders under `docs/assets/`, both versioned, so that a browser may keep them for ever
and a new build never mixes with an old one: `runtime/<hash>/` with Pyodide and the trimmed
standard library, `calculator/<hash>/` with our JavaScript, styles and Python.
"""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

from publish.bundle.archive import (
    engine_files,
    library_files,
    package_files,
    whole_library_files,
    zipped,
)
from publish.bundle.bytecode import compiled
from publish.bundle.compress import UNPACKER, packed, unpacker
from publish.bundle.descriptor import Bundle, described
from publish.bundle.joined import joined_module
from publish.bundle.styles import STYLE_SHEET, joined_styles
from publish.bundle.upstream import check_upstream
from publish.bundle.wheels import FOLDER, lock_without_packages, write_wheels
from publish.paths import ASSETS, BROWSER, BUILT, PYODIDE

SCRIPTS = (
    "element/calculator.js",
    "element/short.js",
    "embed/embed_colours.js",
    "embed/embed_page.js",
    "interpreter/interpreter.js",
    "loader/loader.js",
    "pages/checker.js",
    "pages/served_address.js",
    "pages/snippet_builder.js",
)
"""What a page or a worker asks for, each with all that it imports. What is published in the
head of a page or at the root is elsewhere: see `head_script.py`, `embed.py` and `offline.py` in
`publish/finish`."""


def build() -> Bundle:
    """Write both folders anew and describe them.

    Raises SystemExit where Pyodide is otherwise than `upstream.toml` says.
    """
    check_upstream(PYODIDE)
    for folder in ("pyodide", "runtime", "calculator"):
        shutil.rmtree(ASSETS / folder, ignore_errors=True)
    library, engine = compiled("library", library_files()), compiled("engine", engine_files())
    (BUILT / "library-whole.zip").write_bytes(zipped(whole_library_files()))
    (BUILT / "engine-whole.zip").write_bytes(zipped(engine_files() | package_files()))
    runtime = write_runtime(library)
    ours = write_ours(engine)
    bundle = Bundle(
        folder=f"assets/calculator/{ours.name}",
        runtime=f"assets/runtime/{runtime.name}",
        pyodide=json.loads((PYODIDE / "package.json").read_text())["version"],
        files=(
            described(runtime / UNPACKER, runtime / UNPACKER),
            described(PYODIDE / "pyodide.asm.mjs", runtime / "pyodide.asm.mjs.zst"),
            described(PYODIDE / "pyodide.asm.wasm", runtime / "pyodide.asm.wasm.zst"),
            described(library, runtime / "library.zip.zst"),
            described(engine, ours / "engine.zip.zst"),
        ),
        lock=lock_without_packages(),
    )
    bundle.keep()
    return bundle


def write_runtime(library: Path) -> Path:
    """The folder with Pyodide and the library."""
    folder = new_folder("runtime")
    shutil.copy(PYODIDE / "pyodide.mjs", folder)
    (folder / "whole_library.zip").write_bytes(zipped(whole_library_files(), zipfile.ZIP_DEFLATED))
    packed(PYODIDE / "pyodide.asm.wasm", folder)
    packed(PYODIDE / "pyodide.asm.mjs", folder)
    packed(library, folder)
    (folder / UNPACKER).write_bytes(unpacker())
    return named_by_content(folder)


def write_ours(engine: Path) -> Path:
    """The folder with our JavaScript, our styles and the engine, also as wheels."""
    folder = new_folder("calculator")
    for script in SCRIPTS:
        target = folder / script
        target.parent.mkdir(exist_ok=True)
        target.write_text(joined_module(script), encoding="utf-8")
    for sheet in ("embed.css", "no_script.css"):
        shutil.copy(BROWSER / "embed" / sheet, folder / "embed")
    (folder / STYLE_SHEET).write_text(joined_styles(), encoding="utf-8")
    packed(engine, folder)
    write_wheels(folder / FOLDER)
    return named_by_content(folder)


def new_folder(kind: str) -> Path:
    """An empty folder that has no name yet."""
    folder = ASSETS / kind / "new"
    folder.mkdir(parents=True)
    return folder


def named_by_content(folder: Path) -> Path:
    """The folder under a short name for exactly its content."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return folder.rename(folder.with_name(digest.hexdigest()[:16]))


if __name__ == "__main__":
    build()
