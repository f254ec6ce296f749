"""Compresses the large files with zstd, and finds what unpacks them in the page.

The bytes are few then on every host; the page unpacks the files as they arrive.
"""

import base64
import hashlib
import re
import shutil
from pathlib import Path

import zstandard

from publish.paths import BUILT, NODE_MODULES

UNPACKER = "zstd.wasm"
"""What unpacks the others; itself not packed."""
LEVEL = 22
"""The strongest that zstd has; it takes some seconds, once a build."""


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
