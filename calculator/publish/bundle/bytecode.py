"""Archives with bytecode, made by `bytecode.js` and kept until something changes."""

import hashlib
import subprocess
from pathlib import Path

from publish.bundle.archive import zipped
from publish.paths import BUILT, ROOT

HERE = Path(__file__).parent


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
