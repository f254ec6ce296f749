"""Archives with bytecode, made by `bytecode.js` and kept until something changes."""

import hashlib
import subprocess
from pathlib import Path

from publish.bundle.archive import zipped
from publish.paths import BUILT, PYODIDE, ROOT

COMPILER = Path(__file__).with_name("bytecode.js")
SCRIPT = Path(__file__).with_name("compile_archive.py")
INTERPRETER = ("package.json", "pyodide.asm.wasm", "python_stdlib.zip")
"""What decides on the bytecode, of the files of Pyodide: which it is, Python, its library."""


def compiled(name: str, files: dict[str, bytes], script: Path = SCRIPT) -> Path:
    """An archive of these files, with bytecode for exactly the interpreter of the page."""
    source, target = BUILT / f"{name}-source.zip", BUILT / f"{name}.zip"
    made_from = BUILT / f"{name}.made-from"
    target.parent.mkdir(parents=True, exist_ok=True)
    key = key_of(files, script)
    if target.exists() and made_from.exists() and made_from.read_text() == key:
        return target
    source.write_bytes(zipped(files))
    made_from.unlink(missing_ok=True)
    node = ROOT / ".venv" / "bin" / "node"
    subprocess.run([node, COMPILER, script, source, target], check=True)  # noqa: S603  (our own tool)
    made_from.write_text(key)
    return target


def key_of(files: dict[str, bytes], script: Path) -> str:
    """One hash of all that decides on the bytecode: the interpreter, the sources, the way."""
    paths = (script, COMPILER, *(PYODIDE / name for name in INTERPRETER))
    whole = hashlib.sha256(zipped(files))
    for path in paths:
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()
