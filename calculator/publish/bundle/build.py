"""The browser bundle: the files that run Python in a page, each with its size and SHA-256.

Two folders under `docs/assets/`, both versioned, so that a browser may keep them for ever
and a new build never mixes with an old one: `runtime/<hash>/` with Pyodide and the trimmed
standard library, `calculator/<hash>/` with our JavaScript, styles and Python.

The large files are compressed here, with zstd, so that the bytes are few on every host; the
page unpacks them as they arrive.
"""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import zstandard

from publish.bundle.archive import (
    engine_files,
    library_files,
    package_files,
    whole_library_files,
    zipped,
)
from publish.bundle.import_graph import with_imports
from publish.bundle.styles import STYLE_SHEET, joined_styles
from publish.bundle.wheels import FOLDER, lock_without_packages, write_wheels
from publish.paths import ASSETS, BROWSER, BUILT, NODE_MODULES, PYODIDE, ROOT

HERE = Path(__file__).parent
DESCRIPTION = BUILT / "bundle.json"
"""Where the bundle is described for the tests, and for who finishes the site again."""
ELSEWHERE = ("embed.js", "page_head.js", "service_worker.js", "service_worker_off.js")
"""What is published in the head of a page or at the root: see `head_script.py`, `embed.py` and
`offline.py` in `publish/finish`."""
SWITCHED_OFF = os.environ.get("SERVICE_WORKER") == "off"
"""Whether the kill switch of the service worker is published in its place."""
UNPACKER = "zstd.wasm"
"""What unpacks the others; itself not packed."""
LEVEL = 22
"""The strongest that zstd has; it takes some seconds, once a build."""


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
            "modules": f"{base}{self.folder}/",
            "loader": with_imports("loader/loader.js"),
            "interpreter": with_imports("interpreter/interpreter.js"),
            "lock": self.lock,
            "serviceWorker": None if SWITCHED_OFF else f"{base}sw.js",
        }


def build() -> Bundle:
    """Write both folders anew and describe them."""
    for folder in ("pyodide", "runtime", "calculator"):
        shutil.rmtree(ASSETS / folder, ignore_errors=True)
    library, engine = compiled("library", library_files()), compiled("engine", engine_files())
    (BUILT / "library-whole.zip").write_bytes(zipped(whole_library_files()))
    (BUILT / "engine-whole.zip").write_bytes(zipped(engine_files() | package_files()))
    runtime = new_folder("runtime")
    shutil.copy(PYODIDE / "pyodide.mjs", runtime)
    (runtime / "whole_library.zip").write_bytes(zipped(whole_library_files(), zipfile.ZIP_DEFLATED))
    packed(PYODIDE / "pyodide.asm.wasm", runtime)
    packed(PYODIDE / "pyodide.asm.mjs", runtime)
    packed(library, runtime)
    (runtime / UNPACKER).write_bytes(unpacker())
    runtime = named_by_content(runtime)
    ours = new_folder("calculator")
    for source in sorted(BROWSER.rglob("*.js")):
        if source.name not in ELSEWHERE:
            target = ours / source.relative_to(BROWSER)
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    shutil.copy(BROWSER / "embed" / "embed.css", ours / "embed")
    (ours / STYLE_SHEET).write_text(joined_styles(), encoding="utf-8")
    packed(engine, ours)
    write_wheels(ours / FOLDER)
    ours = named_by_content(ours)
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
    DESCRIPTION.write_text(json.dumps(asdict(bundle), indent=1))
    return bundle


def last_build() -> Bundle:
    """The bundle of the last build, as it was described then."""
    facts = json.loads(DESCRIPTION.read_text())
    return Bundle(**{**facts, "files": tuple(RuntimeFile(**file) for file in facts["files"])})


def new_folder(kind: str) -> Path:
    """An empty folder that has no name yet."""
    folder = ASSETS / kind / "new"
    folder.mkdir(parents=True)
    return folder


def compiled(name: str, files: dict[str, bytes]) -> Path:
    """An archive of these files, with bytecode for exactly the interpreter of the page."""
    BUILT.mkdir(exist_ok=True)
    source, target = BUILT / f"{name}-source.zip", BUILT / f"{name}.zip"
    made_from = BUILT / f"{name}.made-from"
    content = zipped(files)
    digest = hashlib.sha256(content + (HERE / "compile_archive.py").read_bytes()).hexdigest()
    if target.exists() and made_from.exists() and made_from.read_text() == digest:
        return target
    source.write_bytes(content)
    node = ROOT / ".venv" / "bin" / "node"
    subprocess.run([node, HERE / "bytecode.js", source, target], check=True)  # noqa: S603  (our own tool)
    made_from.write_text(digest)
    return target


def packed(path: Path, folder: Path) -> None:
    """Put the file into the folder, compressed. What is the same as last time is kept."""
    content = path.read_bytes()
    kept = BUILT / "packed" / f"{hashlib.sha256(content).hexdigest()}.{LEVEL}.zst"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(zstandard.ZstdCompressor(level=LEVEL).compress(content))
    shutil.copy(kept, folder / f"{path.name}.zst")


def unpacker() -> bytes:
    """Zstandard's decoder as WebAssembly, out of the npm package that holds it as text.

    The package's own way to load it asks for a `data:` address, which the policy of the page
    forbids. Raises ValueError if it is not there.
    """
    module = (NODE_MODULES / "zstddec" / "dist" / "zstddec-stream.mjs").read_text()
    found = re.search(r"[A-Za-z0-9+/]{1000,}=*", module)
    content = base64.b64decode(found[0]) if found else b""
    if not content.startswith(b"\0asm"):
        message = "zstddec holds no WebAssembly"
        raise ValueError(message)
    return content


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


def named_by_content(folder: Path) -> Path:
    """The folder under a short name for exactly its content."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return folder.rename(folder.with_name(digest.hexdigest()[:16]))


if __name__ == "__main__":
    build()
