"""What the visits are measured on: our site and the other ways, in one folder for a server."""

import json
import shutil
import zipfile
from importlib.metadata import distribution
from pathlib import Path

from publish.bundle.archive import PACKAGES, engine_files, package_files, zipped
from publish.paths import BUILT, PYODIDE, ROOT, SITE

STAGE = BUILT / "bench"
RECIPES = Path(__file__).with_name("recipes")
PYSCRIPT = Path(__file__).with_name("node_modules") / "@pyscript" / "core" / "dist"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def build_stage() -> Path:
    """Lay everything out anew and return the folder."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(SITE, STAGE / "ours")
    for name in ("worker", "pyscript"):
        folder = STAGE / name
        folder.mkdir()
        shutil.copy(RECIPES / f"{name}.html", folder / "index.html")
        (folder / "pyodide").mkdir()
        for file in RUNTIME:
            shutil.copy(PYODIDE / file, folder / "pyodide")
        lock = json.loads((PYODIDE / "pyodide-lock.json").read_text())
        (folder / "pyodide" / "pyodide-lock.json").write_text(json.dumps(lock))
        names = [wheel(name, folder) for name in (*PACKAGES, "followup")]
        (folder / "wheels.json").write_text(json.dumps(names))
    shutil.copy(RECIPES / "worker.js", STAGE / "worker")
    shutil.copytree(
        PYSCRIPT, STAGE / "pyscript" / "pyscript", ignore=shutil.ignore_patterns("*.map")
    )
    # Its way for packages asks a server elsewhere for micropip; an archive needs none.
    (STAGE / "pyscript" / "engine.zip").write_bytes(
        zipped(engine_files() | package_files(), zipfile.ZIP_DEFLATED)
    )
    config = {"interpreter": "./pyodide/pyodide.mjs", "files": {"./engine.zip": "./*"}}
    (STAGE / "pyscript" / "pyscript.json").write_text(json.dumps(config))
    (STAGE / "plain").mkdir()
    shutil.copy(RECIPES / "plain.html", STAGE / "plain" / "index.html")
    return STAGE


def wheel(name: str, folder: Path) -> str:
    """A wheel of a package as it is installed, or of our engine; its file name."""
    if name == "followup":
        version, files = (
            "1.0",
            {
                path: content
                for path, content in engine_files().items()
                if path.startswith("followup/")
            },
        )
    else:
        version = distribution(name).version
        files = {
            file.as_posix(): file.read_binary()
            for file in distribution(name).files or ()
            if file.suffix == ".py" and ".." not in file.parts
        }
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    files[f"{info}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()
    )
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in files).encode()
    file = f"{stem}-py3-none-any.whl"
    (folder / file).write_bytes(zipped(files, zipfile.ZIP_DEFLATED))
    return file


if __name__ == "__main__":
    print(build_stage().relative_to(ROOT))  # noqa: T201  (a command)
